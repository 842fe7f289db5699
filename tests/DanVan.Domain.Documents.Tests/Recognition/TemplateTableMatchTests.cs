using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>The tables of built-in forms as others would type them, and what is said about how well they were recognised.</summary>
public class TemplateTableMatchTests
{
    public static TheoryData<string, string> WideTables
    {
        get
        {
            // Columns of the same words within one table cannot be told apart once their place is lost.
            var data = new TheoryData<string, string>();
            foreach (var template in BuiltInTemplates.All)
            {
                foreach (var table in template.Tables.Where(table => table.Columns.Count >= 4 && table.Columns.DistinctBy(WordsOf).Count() == table.Columns.Count))
                {
                    data.Add(template.Code, table.Number);
                }
            }

            return data;
        }
    }

    private static string WordsOf(TemplateColumn column) =>
        string.Join(' ', TemplateLabel.Of(string.Join(' ', column.Header)).Words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => $"{word.Key}{word.Value}"));

    private static TemplateTable TableOf(string template, string number) => BuiltInTemplates.Get(template).Tables.First(table => table.Number == number);

    private static TemplateTableMatch MatchOf(string template, string number, string title, IEnumerable<IReadOnlyList<string>> columns)
    {
        var table = new ReportTable { Number = number, Title = title, Line = 1, Columns = [.. columns], Cells = [] };

        return Assert.Single(TemplateMatcher.Match(BuiltInTemplates.Get(template), [], [], [table]).Tables);
    }

    [Theory]
    [MemberData(nameof(WideTables))]
    public void As_printed_is_exact_to_the_last_column(string template, string number)
    {
        var form = TableOf(template, number);

        var match = MatchOf(template, number, form.Title, form.Columns.Select(column => column.Header));

        Assert.Equal(Fraction.One, match.Likeness);
        Assert.Equal(form.Columns, match.ColumnMatches.Select(column => column.Template));
        Assert.All(match.ColumnMatches, column => Assert.Equal((ColumnMatchKind.Exact, false), (column.Kind, column.IsMoved)));
        Assert.Empty(match.UnmatchedColumns);
        Assert.Empty(match.MissingColumns);
    }

    [Theory]
    [MemberData(nameof(WideTables))]
    public void Without_diacritics_and_in_capitals_has_the_same_words(string template, string number)
    {
        var form = TableOf(template, number);

        var match = MatchOf(template, number, TemplateLabel.Plain(form.Title), form.Columns.Select(column => (IReadOnlyList<string>)[.. column.Header.Select(header => TemplateLabel.Plain(header).ToUpperInvariant())]));

        Assert.Equal(form.Columns, match.ColumnMatches.Select(column => column.Template));
        Assert.All(match.ColumnMatches, column => Assert.Equal(Fraction.One, column.Likeness));
        Assert.Contains(match.ColumnMatches, column => column.Kind == ColumnMatchKind.SameWords);
    }

    [Theory]
    [MemberData(nameof(WideTables))]
    public void In_another_order_keeps_each_column_and_says_that_it_moved(string template, string number)
    {
        var form = TableOf(template, number);
        var reversed = form.Columns.Reverse().ToList();

        var match = MatchOf(template, number, form.Title, reversed.Select(column => column.Header));

        Assert.Equal(reversed, match.ColumnMatches.Select(column => column.Template));
        Assert.Equal([false, .. Enumerable.Repeat(true, reversed.Count - 1)], match.ColumnMatches.Select(column => column.IsMoved));
    }

    [Theory]
    [MemberData(nameof(WideTables))]
    public void With_a_column_left_out_and_one_of_its_own_says_both(string template, string number)
    {
        var form = TableOf(template, number);
        var left = form.Columns[1];
        var columns = form.Columns.Where(column => column != left).Select(column => column.Header).Append(["Zzz qqq xxx"]).ToList();

        var match = MatchOf(template, number, form.Title, columns);

        Assert.Equal([left], match.MissingColumns);
        Assert.Equal([columns.Count], match.UnmatchedColumns);
        Assert.True(match.Likeness < Fraction.One);
    }

    [Fact]
    public void With_a_word_more_in_a_header_is_similar_and_says_how_sure()
    {
        var form = TableOf("kl-114-tw", "3");

        var match = MatchOf("kl-114-tw", "3", form.Title, form.Columns.Select((column, i) => i == 2 ? (IReadOnlyList<string>)[.. column.Header.SkipLast(1), column.Header[^1] + " toàn địa bàn"] : column.Header));

        var renamed = match.ColumnMatches[2];
        Assert.Equal((form.Columns[2], ColumnMatchKind.Similar), (renamed.Template, renamed.Kind));
        Assert.True(renamed.Likeness > Fraction.Of(1, 2) && renamed.Likeness < Fraction.One, renamed.Likeness.ToString());
    }

    [Fact]
    public void Of_a_table_that_no_form_has_is_not_made()
    {
        var table = new ReportTable { Number = "9", Title = "Danh sách đội bóng", Line = 1, Columns = [["Tên"], ["Áo"]], Cells = [] };

        var match = TemplateMatcher.Match(BuiltInTemplates.Get("kl-114-tw"), [], [], [table]);

        Assert.Empty(match.Tables);
        Assert.Same(table, Assert.Single(match.UnmatchedTables));
    }
}
