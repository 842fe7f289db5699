using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

/// <summary>A small form and a rulebook with rules of every kind, so close together that one cell stands in many of them.</summary>
internal static class SessionRules
{
    public static ReportTemplate Template { get; } = new()
    {
        Code = "close",
        Version = "1",
        Name = TestReports.Text("Biểu thử"),
        Indicators =
        [
            .. Enumerable.Range(1, 8).Select(number => new Indicator { Code = Code($"c{number}"), Name = TestReports.Text($"số {number}"), Kind = IndicatorKind.Count }),
            .. Enumerable.Range(1, 5).Select(number => new Indicator { Code = Code($"r{number}"), Name = TestReports.Text($"tỷ lệ {number}"), Kind = IndicatorKind.Rate }),
            new Indicator { Code = Code("k"), Name = TestReports.Text("k"), Kind = IndicatorKind.Count },
            new Indicator { Code = Code("k.commune"), Name = TestReports.Text("k xã"), Kind = IndicatorKind.Count, Dimensions = new Dictionary<string, string> { ["level"] = "commune" } },
            new Indicator { Code = Code("k.district"), Name = TestReports.Text("k huyện"), Kind = IndicatorKind.Count, Dimensions = new Dictionary<string, string> { ["level"] = "district" } },
            new Indicator { Code = Code("money"), Name = TestReports.Text("kinh phí"), Kind = IndicatorKind.Amount },
        ],
        Tables =
        [
            new TemplateTable
            {
                Number = "1",
                Title = "Biểu 1",
                RowsAre = RowSubject.Unit,
                TotalRow = "Tổng",
                Columns =
                [
                    .. Enumerable.Range(1, 7).Select(number => new TemplateColumn { Number = number, Header = [$"Cột {number}"], Content = CellContent.Number, Indicator = Code($"c{number}"), Optional = number == 7 }),
                    new TemplateColumn { Number = 8, Header = ["Tỷ lệ"], Content = CellContent.Rate, Indicator = Code("r1") },
                    new TemplateColumn { Number = 9, Header = ["Tỷ lệ %"], Content = CellContent.Rate, Indicator = Code("r2") },
                    new TemplateColumn { Number = 10, Header = ["Số; tỷ lệ"], Content = CellContent.NumberAndRate, Indicator = Code("c8"), Rate = Code("r3") },
                ],
            },
            new TemplateTable
            {
                Number = "2",
                Title = "Biểu 2, trung bình hàng năm",
                Period = TablePeriod.YearlyAverage,
                Columns =
                [
                    new TemplateColumn { Number = 1, Header = ["Cột 1"], Content = CellContent.Number, Indicator = Code("c1") },
                    new TemplateColumn { Number = 2, Header = ["Tỷ lệ"], Content = CellContent.Rate, Indicator = Code("r1") },
                    new TemplateColumn { Number = 3, Header = ["Cột 5"], Content = CellContent.Number, Indicator = Code("c5") },
                ],
            },
        ],
    };

    public static Rulebook Rulebook { get; } = new()
    {
        Code = "close-rules",
        Template = "close",
        Rules =
        [
            Rule("sum", "R-SUM-02", CheckKind.Sum, "c4", "c2", "c3"),
            Rule("sum-again", "R-SUM-02", CheckKind.Sum, "c4", "c3", "c2"),
            Rule("sum-of-averages", "R-SUM-02", CheckKind.Sum, "c4", "c5", "c6") with { Table = "2", SubjectMayHoldMore = true },
            Rule("sum-of-some", "R-SUM-02", CheckKind.Sum, "c7", "c5") with { OptionalParts = [Code("c6")], MissingParts = MissingPart.Zero },
            Rule("difference", "R-DIF-01", CheckKind.Difference, "c3", "c4", "c2"),
            Rule("subset", "R-SUB-01", CheckKind.Subset, "c4", "c2", "c5"),
            Rule("disjoint", "R-SUB-01", CheckKind.Subset, "c4", "c2", "c6") with { PartsAreDisjoint = true },
            Rate("rate-1", "R-RATE-01", "r1", "c2", "c4"),
            Rate("counts-1", "R-RATE-02", "r1", "c2", "c4"),
            Rate("rate-2", "R-RATE-01", "r2", "c3", "c4"),
            Rate("counts-2", "R-RATE-02", "r2", "c3", "c4"),
            Rate("rate-3", "R-RATE-01", "r3", "c8", "c4", "c7"),
            Rate("counts-3", "R-RATE-02", "r3", "c8", "c4", "c7"),
            Rate("rate-4", "R-RATE-01", "r4", "c5", "c6"),
            Rate("counts-5", "R-RATE-02", "r5", "c5", "c7"),
            Rule("complement", "R-RATE-03", CheckKind.Complement, "r1", "r2"),
            Rule("same", "R-DUP-01", CheckKind.Duplicate, "c6", "c7"),
            Rule("same-of-average", "R-DUP-01", CheckKind.Duplicate, "c4", "c5") with { Table = "2" },
            Rule("same-as-one", "R-DUP-01", CheckKind.Duplicate, "r4", "r1", "r2") with { PartsAreAlternatives = true },
            Rule("bound", "R-BND-01", CheckKind.Bound, "r5", "r3"),
            Rule("label", "R-LBL-01", CheckKind.Label, "c4", "c1", "c5") with { Table = "2" },
            Rule("label-again", "R-LBL-01", CheckKind.Label, "c7", "c1", "c5") with { Table = "2" },
            Rule("other-thing", "R-SCP-01", CheckKind.Scope, "c7", "c2", "c3"),
            Rule("no-room", "R-SCP-02", CheckKind.Scope, "c7", "c2", "c3"),
            new Rule { Id = "omission", Code = "R-OMI-01", Kind = CheckKind.Omission, Statement = TestReports.Text("omission"), Parts = [Code("c1"), Code("c2")], Claims = ["đã tổ chức"] },
            Formula("each", "c4 = c2 + c3", DanVan.Domain.Validation.Rule.EachUnit),
            Formula("each-within", "c5 <= c4", DanVan.Domain.Validation.Rule.EachUnit),
            Formula("total", "c1 = sum(children(c1))"),
            Formula("some", "if c5 > 0 then c6 > 0"),
            Formula("both", "both_or_neither(c5, c6)") with { Gaps = GapPolicy.NeverSkip },
            Formula("never-both", "not_both(c6, c7)", DanVan.Domain.Validation.Rule.EachUnit) with { Gaps = GapPolicy.NeverSkip },
            Formula("share", "r1 = percent(c2, c4)"),
            Formula("of-levels", "k{level=commune} + k{level=district} = k"),
            Formula("of-each-level", "k <= c7", "level"),
            Formula("joint-1", "c5 >= c1 + 1"),
            Formula("joint-2", "c6 >= c5 + 1"),
            Formula("joint-3", "c6 <= 3"),
            Rule("of-no-library", "R-NEW-99", CheckKind.Sum, "c4", "c2"),
        ],
    };

    private static IndicatorCode Code(string code) => IndicatorCode.Parse(code);

    private static Rule Rule(string id, string code, CheckKind kind, string subject, params string[] parts) =>
        new() { Id = id, Code = code, Kind = kind, Statement = TestReports.Text(id), Subject = Code(subject), Parts = [.. parts.Select(Code)] };

    private static Rule Rate(string id, string code, string rate, string numerator, params string[] bases) =>
        Rule(id, code, code == "R-RATE-01" ? CheckKind.Rate : CheckKind.PossibleCounts, rate) with { Numerator = Code(numerator), Denominators = [.. bases.Select(Code)] };

    private static Rule Formula(string id, string expression, string? forEach = null) =>
        new() { Id = id, Code = "R-FML-01", Kind = CheckKind.Formula, Statement = TestReports.Text(id), Expression = expression, ForEach = forEach };
}
