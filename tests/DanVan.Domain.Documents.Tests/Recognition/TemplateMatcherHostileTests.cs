using System.Globalization;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Whatever the words, matching ends, loses nothing and makes nothing up.</summary>
public class TemplateMatcherHostileTests
{
    private const string Heading = "Công tác tiếp công dân, xử lý đơn thư, hòa giải, đối thoại, cải cách hành chính, thi đua “Dân vận khéo”";

    private static readonly string[] Words =
    [
        "cấp huyện", "cấp xã", "các xã, thị trấn", "toàn huyện", "UBND huyện", "xã Tân Phú", "tiếp", "tiếp nhận", "công dân", "đơn thư", "lượt", "cuộc đối thoại", "thường kỳ", "tỷ lệ giải quyết",
        "12", "1.234", "98%", "26/26 xã", "gần 300 lượt", "120 đơn", "15 lượt", "(", ")", ",", ";", ".", ":", "và", "năm 2019", "giảm", "hòa giải thành", "phấn đấu", "“Dân vận khéo”", "mô hình", "-Cấp phó", "…", "\n",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static TemplateMatch Match(SampleDocument document) =>
        TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), document.Sections, document.Paragraphs, document.Tables);

    public class Match114
    {
        [Fact]
        public void States_each_figure_of_a_paragraph_once_at_most_and_no_other() => Prop.ForAll(Texts, text =>
        {
            var document = new SampleDocument().Section("A", Heading).Paragraph(text);

            var match = Match(document);

            var figures = document.Paragraphs[0].Figures.Select(figure => figure.Source).ToList();
            var stated = match.Facts.Select(fact => fact.Source).ToList();
            return stated.Distinct().Count() == stated.Count && stated.All(figures.Contains) &&
                match.Facts.All(fact => fact.Figure is not null && fact.Figure.Indicator == fact.Indicator && text.Contains(fact.Figure.Text, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

        [Fact]
        public void Gives_every_indicator_of_a_column_one_fact_whatever_the_cell_says() => Prop.ForAll(Texts, text =>
        {
            var document = new SampleDocument().Table("5.2", "Đơn thư tố cáo", ["Số lượng đơn thư đã tiếp nhận", "Số đơn thư đã giải quyết (đơn); đạt tỷ lệ %"], [text, text]);

            var match = Match(document);

            return match.Facts.Select(fact => fact.Indicator.ToString()).Order(StringComparer.Ordinal)
                .SequenceEqual(["petition.received.denunciation", "petition.resolved-rate.denunciation", "petition.resolved.denunciation"]);
        }).QuickCheckThrowOnFailure();

        [Theory]
        [InlineData("cấp huyện tiếp {0} lượt công dân, ")]
        [InlineData("tiếp {0} lượt của công dân các xã, thị trấn, ")]
        [InlineData("{0} lượt, ")]
        [InlineData("giảm {0} thôn và ")]
        [InlineData("({0} lượt) ")]
        public void Ends_on_a_sentence_of_many_thousand_figures(string clause)
        {
            var text = "Tiếp công dân: " + string.Concat(Enumerable.Range(0, 6_000).Select(i => string.Format(CultureInfo.InvariantCulture, clause, i)));

            var match = Match(new SampleDocument().Section("A", Heading).Paragraph(text));

            Assert.Empty(match.Facts);
        }

        [Fact]
        public void Ends_on_a_table_of_many_columns_and_a_document_of_many_tables()
        {
            var document = new SampleDocument();
            for (var i = 0; i < 500; i++)
            {
                document.Table($"{i}", "Đơn thư tố cáo", ["Số lượng đơn thư đã tiếp nhận"], ["1"]);
            }

            document.Table("wide", "Đơn thư khiếu nại", [.. Enumerable.Repeat("Số đơn thư", 2_000)], [.. Enumerable.Repeat("1", 2_000)]);

            var match = Match(document);

            Assert.Contains(match.Tables, table => table.Template.Number == "5.2");
            Assert.Equal(501, match.Tables.Count + match.Unplaced.Count(text => text.Reason == "table-without-template"));
        }

        [Fact]
        public void Ends_on_sections_that_are_their_own_parents()
        {
            var document = new SampleDocument().Section("A", Heading, "B").Section("B", "x", "A").Paragraph("Hiện duy trì 143 mô hình “Dân vận khéo”.", "A");

            Assert.Single(Match(document).Facts);
        }

        [Fact]
        public void Reads_a_paragraph_whose_section_is_not_in_the_outline() =>
            Assert.Empty(Match(new SampleDocument().Paragraph("Hiện duy trì 143 mô hình “Dân vận khéo”.", "Z")).Facts);
    }
}
