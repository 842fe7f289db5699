using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using NodaTime;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Json;

/// <summary>A report and a finding with something in every property.</summary>
internal static class SampleReport
{
    private static readonly Source Prose = new() { Line = 3, Start = 10, End = 20, Section = "P1.II.4" };
    private static readonly Source Cell = new() { Line = 9, Start = 90, End = 97, Table = "5.1", Row = 1, Column = 2 };

    public static StatedFigure Rate { get; } = new()
    {
        Text = "từ 21,59%",
        Source = Prose,
        Value = Figure.Of(Fraction.Of(2159, 100), 2, Qualifier.AtLeast, "%"),
        Noun = "công chức",
        Indicator = IndicatorCode.Parse("staff.cut-rate"),
    };

    public static StatedFigure Pair { get; } = new() { Text = "361/368", Source = Cell, Numerator = Figure.Count(361), Denominator = Figure.Count(368, "đơn") };

    public static StatedFigure Money { get; } = new() { Text = "1,500 triệu đồng", Source = Prose, Value = Figure.Of(Fraction.Of(3, 2), 3, Qualifier.Exact, "đồng", 1_000_000) };

    public static Report Report { get; } = new()
    {
        Template = "kl-114-tw",
        Header = new ReportHeader { Symbol = "407/BC-UBND", Date = new LocalDate(2020, 7, 29), Place = "Vĩnh Tường", Issuer = "UBND huyện", Title = "Kết quả" },
        Sections = [new ReportSection { Id = "P1", Parent = "P0", Number = "I.", Heading = "Kết quả", Level = 2, Line = 1, LastLine = 9 }],
        Paragraphs = [new ReportParagraph { Text = "giảm từ 21,59%", Source = Prose, Figures = [Rate, Money] }],
        Tables =
        [
            new ReportTable
            {
                Number = "5.1",
                Title = "Đơn thư",
                Section = "A.5.1",
                Line = 8,
                Columns = [["Tiếp nhận", "Số đơn"], ["Tiếp nhận", "Thẩm quyền"]],
                Cells = [new ReportCell { Row = 1, Column = 2, Text = "361/368", State = CellState.Reported, Source = Cell, Figures = [Pair] }],
            },
        ],
        Figures = [Rate, Money, Pair],
        Mentions = [new Mention { Citation = new Citation { Text = "Kết luận 114", Type = "Kết luận", Symbol = "114-KL/TW", Date = new LocalDate(2015, 7, 14), Term = 11 }, Source = Prose }],
        Facts =
        [
            new Fact { Indicator = IndicatorCode.Parse("petition"), State = CellState.Reported, Figure = Pair, Source = Cell },
            new Fact { Indicator = IndicatorCode.Parse("petition"), State = CellState.NotApplicable, Source = Cell },
        ],
        Statements = [new Statement { Kind = StatementKind.Rate, Stated = Rate, Numerator = Pair, Denominators = [Pair, Money] }],
        Unplaced = [new UnplacedText { Text = "?", Source = Prose, Reason = "table-without-template" }],
    };

    public static Finding Finding { get; } = new()
    {
        Code = "R-RATE-01",
        RuleId = "rate",
        Kind = CheckKind.PossibleCounts,
        Verdict = Verdict.HoldsOnlyIfTruncated,
        Severity = Severity.Warning,
        Reason = "no-base",
        Stated = Rate,
        Operands = [Pair],
        Numerator = Pair,
        Denominator = Money,
        Readings = [new RateReading { Numerators = Interval.Closed(18, 19), Denominator = Interval.Point(84), Stated = Pair }],
        IsRepetition = true,
        Computed = Interval.Of(Fraction.Of(1, 3), false, 2, true),
        Gap = Fraction.Of(1, 7),
        Sources = [Prose, Cell],
        Details = new Dictionary<string, string> { ["symbol"] = "114-KL/TW" },
        Names = new Dictionary<string, LocalizedText> { ["rule"] = new() { Vi = "Tỷ lệ", En = "Rate" } },
        Repairs = [new Repair { Changes = [new RepairChange { Figure = Pair, Values = Interval.Point(3) }, new RepairChange { Figure = Pair, Values = Interval.AtLeast(4) }], Evidence = "digit" }],
    };
}
