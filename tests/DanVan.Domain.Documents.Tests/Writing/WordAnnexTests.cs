using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Tests.Acceptance;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Tests.Writing;

public class WordAnnexTests
{
    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Where(template => template.Tables.Count > 0).Select(template => template.Code)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Of_any_form_is_read_back_with_every_column_as_printed(string code)
    {
        var template = BuiltInTemplates.Get(code);

        var report = ReportReader.Read(WordAnnex.Write(template), template);

        Assert.Equal(template.Tables.Count, report.Tables.Count);
        for (var i = 0; i < template.Tables.Count; i++)
        {
            var units = template.Tables[i].RowsAre == RowSubject.Unit ? new[] { "Đơn vị" } : [];
            Assert.Equal([.. units, .. template.Tables[i].Columns.Select(column => string.Join(" > ", column.Header))], report.Tables[i].Columns.Select(path => string.Join(" > ", path)));
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Of_any_form_has_every_merged_header_cell_once(string code)
    {
        foreach (var (form, table) in BuiltInTemplates.Get(code).Tables.Zip(StructureRecognizer.Recognize(DocumentText.Decode(WordAnnex.Write(BuiltInTemplates.Get(code)))).Tables))
        {
            var printed = form.Columns.SelectMany(column => column.Header).ToHashSet(StringComparer.Ordinal);

            Assert.Superset(printed, table.HeaderCells.Select(cell => cell.Text.Text).ToHashSet(StringComparer.Ordinal));
            Assert.Equal(table.HeaderCells.Count, table.HeaderCells.DistinctBy(cell => (cell.Row, cell.Column)).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Of_any_form_is_known_again_by_its_words(string code)
    {
        var template = BuiltInTemplates.Get(code);

        var report = ReportReader.Read(WordAnnex.Write(template), template);
        var match = TemplateMatcher.Match(template, report.Sections, report.Paragraphs, report.Tables);

        Assert.Empty(match.MissingTables);
        Assert.All(match.Tables, table => Assert.Empty(table.MissingColumns));
    }

    [Fact]
    public void Prints_the_heading_of_a_group_above_its_first_table()
    {
        var lines = DocumentText.Decode(WordAnnex.Write(BuiltInTemplates.Get("kl-114-tw"))).Text.Split('\n');

        var heading = Array.IndexOf(lines, "4. Kết quả cải cách hành chính");
        Assert.Equal("4.1. Cải cách thủ tục hành chính", lines[heading + 1]);
        Assert.Single(lines, line => line.StartsWith("4. ", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_each_unit_beside_its_figures_and_the_total_last()
    {
        var template = BuiltInTemplates.Get("tt01-2024-01-xld");
        var form = new FilledForm(template, new ReportHeader()) { Unit = "xã Tân Phú" };
        foreach (var (row, sum) in new[] { ("Xã Tân Phú", 50), ("Xã Đại Đồng", 42), ("Tổng", 92) })
        {
            form.Set("01/XLD", row, column: 1, sum);
        }

        var lines = DocumentText.Decode(WordAnnex.Write(template, form.ToReport())).Text.Split('\n').Select(line => line.Split('\t')).Where(cells => cells.Length > 1).ToList();

        Assert.Equal([("Xã Tân Phú", "50"), ("Xã Đại Đồng", "42"), ("Tổng", "92")], lines[^3..].Select(line => (line[0], line[1])));
    }

    [Fact]
    public void Filled_from_a_report_gives_its_facts_back()
    {
        var template = BuiltInTemplates.Get("kl-114-tw");
        var report = ReportReader.Read(BundledReport.ReadContent(), template);

        var annex = ReportReader.Read(WordAnnex.Write(template, report), template);

        static IEnumerable<string> Shown(Report one) => one.Facts.Where(fact => fact.Source.Table is not null)
            .Select(fact => $"{fact.Indicator} {fact.State} {fact.Figure?.Text} {fact.Source.Row} {fact.Source.Column}");
        Assert.NotEmpty(Shown(report));
        Assert.Equal(Shown(report), Shown(annex));
    }

    [Fact]
    public void Filled_from_facts_alone_shows_them()
    {
        var template = BuiltInTemplates.Get("kl-114-tw");
        var read = ReportReader.Read(BundledReport.ReadContent(), template);
        var facts = new Report { Header = read.Header, Sections = [], Paragraphs = [], Tables = [], Figures = [], Mentions = [], Statements = [], Facts = read.Facts };

        var text = DocumentText.Decode(WordAnnex.Write(template, facts)).Text;

        Assert.Contains("407/BC-UBND", text, StringComparison.Ordinal);
        Assert.Contains("3.559", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_same_file_each_time()
    {
        var template = BuiltInTemplates.Get("kl-114-tw");

        Assert.Equal(WordAnnex.Write(template), WordAnnex.Write(template));
    }

    [SofficeFact]
    public void Opens_in_LibreOffice()
    {
        var pdf = Soffice.Convert(WordAnnex.Write(BuiltInTemplates.Get("kl-114-tw"), ReportReader.Read(BundledReport.ReadContent(), BuiltInTemplates.Get("kl-114-tw"))), "docx", "pdf");

        Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
    }
}
