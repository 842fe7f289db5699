using System.Text.Json;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>A real report matched to its form: by way of the reference description of it, and by way of our own reader.</summary>
public class TemplateMatcherSeedTests
{
    /// <summary>Id of the fact in the reference list, indicator, and the number as written.</summary>
    private const string Stated = """
        S005 conference.attendance 300
        S011 commune.new-rural-standard-rate 100
        S012 commune.new-rural-standard 26/26
        S013 commune.new-rural-standard.of-province 26/112
        S017 house.solidarity 1000
        S021 council.supervision 300
        S023 reception 8.943
        S024 reception.district 2.979
        S025 reception.commune 5.964
        S026 reception.group 63
        S027 petition.received 3.559
        S028 petition.received.district 833
        S029 petition.received.commune 2.726
        S030 petition.resolved-rate.district 98
        S031 petition.resolved-rate.commune 97
        S033 mediation.group 226
        S034 mediation.mediator 1.416
        S035 mediation.success-rate 80
        S037 dialogue.district 25
        S038 dialogue.district.regular 5
        S039 dialogue.district.thematic 20
        S040 dialogue.commune 84
        S041 dialogue.commune.delegate 9.063
        S042 dialogue.commune.opinion 733
        S049 commune.one-stop 28/28
        S053 portal.visit 1.211.742
        S054 commune.official-mail 28/28
        S057 official.in-charge.each 01
        S059 organisation.cut 04
        S062 village.cut 11
        S063 school.cut 10
        S065 staff.cut.part-time 1.452/1.446
        S066 staff.resignation 121
        S067 model.collective 143
        S085 official.in-charge.district.deputy 01
        S088 official.in-charge.commune.vice-chair 28
        S122 procedure.cut-rate 0
        S123 business-condition.cut 0
        S124 service.online.level-3 44
        S125 service.online.level-3.district 39
        S126 service.online.level-3.commune 05
        S127 service.online.level-4 03
        S128 staff.cut.commune.civil-servant 120
        S129 staff.cut-target.commune 10
        S130 staff.cut.district.civil-servant 18
        S131 staff.cut-rate.district.civil-servant 21,59
        S132 staff.cut.district.public-employee 219
        S133 staff.cut-rate.district.public-employee 8,06
        S136 petition.received.complaint 3.559
        S137 petition.competent.complaint 361/368
        S138 petition.resolved-rate.complaint 98
        S139 petition.pending-rate.complaint 2
        S144 petition.received.denunciation 36
        S145 petition.competent.denunciation 35
        S146 petition.resolved-rate.denunciation 97
        S147 petition.pending-rate.denunciation 3
        S149 reception.chair.commune.regular 2670
        S150 reception.chair.commune.ad-hoc 3294
        S151 dialogue.chair.commune 84
        S152 reception.chair.district.regular 917
        S153 reception.chair.district.ad-hoc 2062
        S154 dialogue.chair.district 25
        S156 mediation.case.district 1674
        S157 mediation.success-rate.district 78,4
        S163 case.total.district 6
        S164 case.resolved.district 5
        S165 case.resolved-rate.district 83
        S166 case.pending.district 01
        S167 case.pending-rate.district 17
        S168 case.central-support.district 0
        S176 model.collective 143
        """;

    private static readonly Lazy<TemplateMatch> ByDescription = new(() =>
    {
        var document = SeedDocument.Read();
        return TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), document.Sections, document.Paragraphs, document.Tables);
    });

    private static readonly Lazy<RecognizedDocument> Document = new(() => new RecognizedDocument(File.ReadAllText(SharedFiles.Path("seed", "407-BC-UBND.txt"))));

    private static readonly Lazy<TemplateMatch> ByReader = new(() =>
        TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), Document.Value.Structure.Sections, Document.Value.Paragraphs, Document.Value.Tables));

    private static IEnumerable<(string Id, string Indicator, string Number)> Expected =>
        Stated.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' ')).Select(words => (words[0], words[1], words[2]));

    private static string Number(StatedFigure figure) => new([.. figure.Text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',' or '/')]);

    public class Match
    {
        [SharedFact]
        public void Finds_every_indicator_that_the_report_states_and_no_other_from_its_description() => Assert.Equal(
            Expected.Select(fact => $"{fact.Indicator} {fact.Number}").Order(),
            ByDescription.Value.Facts.Where(fact => fact.Figure is not null).Select(fact => $"{fact.Indicator} {Number(fact.Figure!)}").Order());

        [SharedFact]
        public void Finds_every_indicator_at_the_line_where_the_reference_has_it()
        {
            using var reference = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("seed", "facts.json")));
            var lines = reference.RootElement.GetProperty("facts").EnumerateArray().ToDictionary(fact => fact.GetProperty("id").GetString()!, fact => fact.GetProperty("line").GetInt32());

            var found = ByReader.Value.Facts.Where(fact => fact.Figure is not null).Select(fact => $"{fact.Indicator} {Number(fact.Figure!)} at {fact.Source.Line}");

            Assert.Equal(Expected.Select(fact => $"{fact.Indicator} {fact.Number} at {lines[fact.Id]}").Order(), found.Order());
        }

        [SharedFact]
        public void Says_what_each_cell_without_a_figure_says()
        {
            var states = ByReader.Value.Facts.Where(fact => fact.Figure is null).GroupBy(fact => fact.State).ToDictionary(group => group.Key, group => group.Select(fact => fact.Indicator.ToString()).ToList());

            Assert.Equal(["document.issued.party.plan"], states[CellState.Reported]);
            Assert.Equal(["document.issued.party.letter"], states[CellState.StatedNone]);
            Assert.Equal(4, states[CellState.Placeholder].Count);
            Assert.All(states[CellState.Placeholder], code => Assert.StartsWith("document.issued.state.", code, StringComparison.Ordinal));
            Assert.Contains("petition.resolved.complaint", states[CellState.Blank]);
            Assert.Contains("mediation.case.grassroots", states[CellState.Blank]);
            Assert.Equal(21, states[CellState.Blank].Count(code => code.StartsWith("inspection.", StringComparison.Ordinal)));
        }

        [SharedFact]
        public void Recognizes_every_table_word_for_word_and_leaves_nothing_over()
        {
            Assert.Equal(BuiltInTemplates.Get("kl-114-tw").Tables, ByReader.Value.Tables.Select(match => match.Template));
            Assert.All(ByReader.Value.Tables, match => Assert.InRange(match.LikenessPercent, 95, 100));
            Assert.Empty(ByReader.Value.MissingTables);
            Assert.Empty(ByReader.Value.Unplaced);
        }
    }

    public class Choose
    {
        [SharedFact]
        public void Takes_the_form_of_the_report()
        {
            var choice = TemplateMatcher.Choose(BuiltInTemplates.All, Document.Value.Structure.Header, Document.Value.Structure.Sections, Document.Value.Tables);

            Assert.Equal("kl-114-tw", choice?.Template.Code);
            Assert.InRange(choice!.LikenessPercent, 90, 100);
        }

        [SharedFact]
        public void Takes_no_form_for_reports_on_other_matters() => Assert.All(
            Directory.GetFiles(SharedFiles.Path("reports"), "*.txt"),
            path =>
            {
                var other = new RecognizedDocument(File.ReadAllText(path));

                Assert.Null(TemplateMatcher.Choose(BuiltInTemplates.All, other.Structure.Header, other.Structure.Sections, other.Tables));
            });
    }
}
