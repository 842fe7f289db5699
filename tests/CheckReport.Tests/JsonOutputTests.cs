using System.Globalization;
using System.Text.Json;

namespace CheckReport.Tests;

public class JsonOutputTests
{
    private static readonly Running Bundled = Running.With("--format", "json");

    private static readonly string Text = File.ReadAllText(ReportFile.Bundled);

    [Fact]
    public void Is_one_object_with_the_agreed_names() => AssertNames(Bundled.Json, "document sections tables figures citations checks summary");

    [Fact]
    public void Keeps_Vietnamese_readable() => Assert.Contains("Vĩnh Tường", Bundled.Output, StringComparison.Ordinal);

    [Fact]
    public void Tells_the_head_of_the_document()
    {
        var document = Bundled.Json.GetProperty("document");

        Assert.Equal("407/BC-UBND", document.GetProperty("symbol").GetString());
        Assert.Equal("2020-07-29", document.GetProperty("date").GetString());
        Assert.Equal("Vĩnh Tường", document.GetProperty("place").GetString());
        AssertNames(document, "symbol date place issuer title");
    }

    [Fact]
    public void Tells_sections_with_their_lines()
    {
        var sections = All("sections", "number heading level line");

        Assert.Contains(sections, section => Is(section, "number", "II.") && section.GetProperty("line").GetInt32() == 38);
        Assert.Contains(sections, section => Is(section, "heading", "Đơn thư khiếu nại") && section.GetProperty("line").GetInt32() == 211);
    }

    [Fact]
    public void Tells_every_cell_of_the_tables_with_its_state()
    {
        var tables = All("tables", "number title line cells");

        Assert.Equal(["1", "2", "3", "4.1", "4.2", "5.1", "5.2", "6", "7", "8", "9"], tables.Select(table => table.GetProperty("number").GetString()));
        var cells = tables.SelectMany(table => table.GetProperty("cells").EnumerateArray()).ToList();
        Assert.All(cells, cell => AssertNames(cell, "row column line text state"));
        Assert.All(cells, cell => Assert.Contains(cell.GetProperty("state").GetString(), new[] { "reported", "none", "blank", "placeholder", "not-collected", "not-applicable" }));
        Assert.Equal(["reported", "reported", "reported", "reported", "blank", "blank", "blank", "blank"], States(tables[5]));
        Assert.Equal(["none", "none", "reported", "reported"], States(tables[3]));
    }

    [Fact]
    public void Tells_figures_with_exact_values_and_their_place_in_the_file()
    {
        var figures = All("figures", "line start end text value step qualifier unit indicator");

        Assert.All(figures, figure => Assert.Contains(figure.GetProperty("qualifier").GetString(), new[] { "exact", "under", "over", "at-least", "at-most", "about" }));
        Assert.All(figures, figure =>
        {
            var (start, end) = (figure.GetProperty("start").GetInt32(), figure.GetProperty("end").GetInt32());
            Assert.InRange(start, 0, end - 1);
            Assert.InRange(end, start + 1, Text.Length);
            Assert.Equal(figure.GetProperty("line").GetInt32(), Text.AsSpan(0, start).Count('\n') + 1);
        });
        AssertFigure(figures, line: 205, value: "21.59", step: "0.01", qualifier: "exact", unit: "%");
        AssertFigure(figures, line: 26, value: "300", step: "1", qualifier: "under", unit: "lượt");
        AssertFigure(figures, line: 48, value: "1000", step: "1", qualifier: "over", unit: "căn nhà");
        AssertFigure(figures, line: 72, value: "80", step: "1", qualifier: "at-least", unit: "%");
        AssertFigure(figures, line: 86, value: "1211742", step: "1", qualifier: "over", unit: "lượt");
    }

    [Fact]
    public void Tells_a_pair_as_one_figure_without_a_value()
    {
        var figures = All("figures", "line numerator denominator value");

        var pair = Assert.Single(figures, figure => figure.GetProperty("line").GetInt32() == 215 && Is(figure, "numerator", "361"));
        Assert.Equal("368", pair.GetProperty("denominator").GetString());
        Assert.Equal(JsonValueKind.Null, pair.GetProperty("value").ValueKind);
    }

    [Fact]
    public void Tells_citations_with_what_they_say()
    {
        var citations = All("citations", "line start end text type symbol date issuer");

        var wrongYear = Assert.Single(citations, citation => Is(citation, "date", "2014-07-14"));
        Assert.Equal("114-KL/TW", wrongYear.GetProperty("symbol").GetString());
        Assert.Equal("Kết luận", wrongYear.GetProperty("type").GetString());
        Assert.Equal(80, wrongYear.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Tells_every_check_in_both_languages()
    {
        string[] kinds = ["sum", "difference", "subset", "rate", "possible-counts", "complement", "duplicate", "bound", "label", "scope", "base-as-of", "omission", "cell-content", "citation", "format", "formula", "joint", "outlier"];

        var checks = All("checks", "rule kind verdict severity lines operands numerator denominator stated computed message repairs");

        Assert.All(checks, check =>
        {
            Assert.Contains(check.GetProperty("kind").GetString(), kinds);
            Assert.Contains(check.GetProperty("verdict").GetString(), new[] { "holds", "holds-only-if-truncated", "impossible", "undetermined", "not-checked" });
            Assert.Contains(check.GetProperty("severity").GetString(), new[] { "error", "warning", "note" });
            Assert.NotEqual("", check.GetProperty("message").GetProperty("vi").GetString());
            Assert.NotEqual("", check.GetProperty("message").GetProperty("en").GetString());
            Assert.Equal(JsonValueKind.Array, check.GetProperty("repairs").ValueKind);
        });
        Assert.Contains(checks, check => Is(check, "verdict", "holds"));
    }

    [Fact]
    public void Sums_up_every_check_once_and_no_repetition()
    {
        var checks = Bundled.Json.GetProperty("checks").EnumerateArray();

        var summary = Bundled.Json.GetProperty("summary");

        AssertNames(summary, "errors warnings notes held undetermined notChecked");
        Assert.Equal(checks.Count(check => !check.GetProperty("repetition").GetBoolean()), summary.EnumerateObject().Sum(count => count.Value.GetInt32()));
    }

    private static List<JsonElement> All(string list, string names)
    {
        var elements = Bundled.Json.GetProperty(list).EnumerateArray().ToList();
        Assert.NotEmpty(elements);
        Assert.All(elements, element => AssertNames(element, names));
        return elements;
    }

    private static void AssertNames(JsonElement element, string names) =>
        Assert.All(names.Split(' '), name => Assert.True(element.TryGetProperty(name, out _), $"'{name}' is missing."));

    private static void AssertFigure(List<JsonElement> figures, int line, string value, string step, string qualifier, string unit) =>
        Assert.Contains(figures, figure => figure.GetProperty("line").GetInt32() == line && Is(figure, "value", value) && Is(figure, "step", step)
            && Is(figure, "qualifier", qualifier) && figure.GetProperty("unit").GetString()!.StartsWith(unit, ignoreCase: false, CultureInfo.InvariantCulture));

    private static bool Is(JsonElement element, string name, string value) => element.GetProperty(name).GetString() == value;

    private static IEnumerable<string?> States(JsonElement table) => table.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("state").GetString());
}
