using System.Text.Json;

namespace CheckReport.Tests;

/// <summary>The faults that the bundled report was written with, each at its line, worked out by hand.</summary>
public class BundledReportTests
{
    private static readonly Running Bundled = Running.With("--format", "json");

    private static readonly List<JsonElement> Checks = [.. Bundled.Json.GetProperty("checks").EnumerateArray()];

    [Fact]
    public void Ends_with_code_1() => Assert.Equal(1, Bundled.ExitCode);

    // 18 is 21,59% of no whole number: 18/83 is 21,69% and 18/84 is 21,43%.
    [Fact]
    public void A_rate_that_no_base_gives_is_impossible() => AssertFound("possible-counts", "impossible", "error", 205, stated: "21,59%");

    // 219 is 8,06% of 2716, 2717 and 2718.
    [Fact]
    public void A_rate_that_some_base_gives_holds() => AssertFound("possible-counts", "holds", "error", 205, stated: "8,06%");

    [Fact]
    public void A_yearly_success_from_80_percent_cannot_be_with_78_4_over_the_years() => AssertFound("bound", "impossible", "error", 72, 233);

    [Fact]
    public void All_petitions_and_the_complaints_among_them_cannot_be_one_number() => AssertFound("scope", "impossible", "warning", 70, 215);

    // 3.559 complaints and 36 denunciations are more than 3.559 petitions.
    [Fact]
    public void A_total_that_leaves_no_room_for_denunciations_is_impossible() => AssertFound("scope", "impossible", "error", 70, 215, 221);

    // 2670 + 3294 = 5964 and 917 + 2062 = 2979: the totals of five years under the label of a yearly average.
    [Fact]
    public void Totals_under_the_label_of_a_yearly_average_are_told() => AssertFound("label", "impossible", "warning", 227);

    [Fact]
    public void Two_counts_in_the_cell_of_one_are_told() => AssertFound("cell-content", "impossible", "warning", 215);

    [Fact]
    public void The_years_of_inspections_left_blank_are_told() => AssertFound("omission", "impossible", "warning", 36);

    [Fact]
    public void The_cell_of_state_documents_that_was_never_filled_in_is_told() => AssertFound("cell-content", "impossible", "warning", 175);

    [Fact]
    public void A_conclusion_dated_a_year_early_is_told() => AssertFound("citation", "impossible", "error", 80);

    [Fact]
    public void A_directive_with_two_symbols_is_told() => AssertFound("citation", "impossible", "warning", 80, 82, 142);

    [Fact]
    public void A_decision_with_and_without_its_year_is_told() => AssertFound("citation", "impossible", "warning", 28, 88);

    // The eleventh term of office began in January 2011.
    [Fact]
    public void A_decision_dated_before_its_term_of_office_is_told() => AssertFound("citation", "impossible", "warning", 142);

    [Fact]
    public void Numbers_written_in_two_ways_are_told() => AssertFound("format", "impossible", "note", 227);

    [Theory]
    [InlineData("8.943 lượt", 70)]
    [InlineData("3.559 đơn", 70)]
    [InlineData("25 cuộc", 74)]
    [InlineData("44", 200)]
    public void Totals_that_are_right_hold(string stated, int line) => AssertFound("sum", "holds", "error", line, stated: stated);

    // 83% and 17% of 6: 5/6 is 83,33% and 1/6 is 16,67%.
    [Theory]
    [InlineData("83%", 243)]
    [InlineData("17%", 243)]
    public void Rates_that_fit_their_counts_hold(string stated, int line) => AssertFound("rate", "holds", "error", line, stated: stated);

    // 35 of 36 is 97,22% and 34 of 35 is 97,14%: the form does not say which base is meant, and both give 97%.
    [Fact]
    public void A_rate_that_fits_two_bases_is_neither_wrong_nor_passed_over() => AssertFound("possible-counts", "undetermined", null, 221, stated: "97%");

    [Theory]
    [InlineData("error", "bound 72", "citation 12", "possible-counts 205", "scope 70")]
    [InlineData("warning", "base-as-of 44", "cell-content 175", "cell-content 215", "cell-content 221", "cell-content 233", "citation 142", "citation 28", "citation 80", "label 70", "omission 36", "omission 72", "scope 70")]
    [InlineData("note", "format 48", "format 74")]
    public void Nothing_else_is_told(string severity, params string[] expected)
    {
        var told = Checks
            .Where(check => Is(check, "verdict", "impossible") && Is(check, "severity", severity) && !check.GetProperty("repetition").GetBoolean())
            .Select(check => $"{check.GetProperty("kind").GetString()} {check.GetProperty("lines")[0].GetInt32()}");

        Assert.Equal(expected, told.Distinct().Order(StringComparer.Ordinal));
    }

    private static void AssertFound(string kind, string verdict, string? severity, int line, int? line2 = null, int? line3 = null, string? stated = null)
    {
        int[] lines = [line, .. new[] { line2, line3 }.OfType<int>()];

        var found = Checks.Where(check => Is(check, "kind", kind) && Is(check, "verdict", verdict) && (severity is null || Is(check, "severity", severity))
            && lines.All(expected => check.GetProperty("lines").EnumerateArray().Any(at => at.GetInt32() == expected))
            && (stated is null || (check.GetProperty("stated").GetString() ?? "").Contains(stated, StringComparison.Ordinal)));

        Assert.True(found.Any(), $"No {kind} is {verdict} at line {string.Join(" and ", lines)}. Of this kind: "
            + string.Join("\n", Checks.Where(check => Is(check, "kind", kind)).Select(check => $"{check.GetProperty("rule")} {check.GetProperty("verdict")} {check.GetProperty("lines").GetRawText()} {check.GetProperty("stated")}")));
    }

    private static bool Is(JsonElement check, string name, string value) => check.GetProperty(name).GetString() == value;
}
