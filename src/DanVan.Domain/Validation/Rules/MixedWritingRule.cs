using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Numbers of one document written in two ways: 2670 beside 8.943, 05 beside 5.</summary>
internal sealed class MixedWritingRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-FMT-01",
        Kind = CheckKind.Format,
        Severity = Severity.Note,
        Title = new LocalizedText { Vi = "Cách viết số không thống nhất", En = "Numbers written in two ways" },
        Reasons = ["one-way", "thousands-mixed", "padding-mixed"],
        Details = ["example", "other"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => Check(context.Report.Figures, OrdinalColumnsOf(context.Report));

    /// <summary>The verdicts on the figures of a report: on thousands, then on padding.</summary>
    public IReadOnlyList<Finding> Check(IEnumerable<StatedFigure> figures, IReadOnlySet<(string Table, int Column)> ordinals)
    {
        var written = figures.Where(figure => !IsOrdinal(figure, ordinals)).SelectMany(WholeNumbersOf).ToList();
        return
        [
            Compare("thousands-mixed", [.. written.Where(number => IsThousands(number.Digits))], IsGrouped),
            Compare("padding-mixed", [.. written.Where(number => !number.Figure.IsPair && IsSmall(number.Digits))], IsUnpadded),
        ];
    }

    /// <summary>How often a figure is written in each way that there is to compare.</summary>
    public static WritingTally TallyOf(StatedFigure figure, IReadOnlySet<(string Table, int Column)> ordinals)
    {
        var tally = default(WritingTally);
        foreach (var (_, digits) in IsOrdinal(figure, ordinals) ? [] : WholeNumbersOf(figure))
        {
            tally += IsThousands(digits) ? new WritingTally(IsGrouped(digits) ? 1 : 0, IsGrouped(digits) ? 0 : 1, 0, 0)
                : !figure.IsPair && IsSmall(digits) ? new WritingTally(0, 0, IsUnpadded(digits) ? 1 : 0, IsUnpadded(digits) ? 0 : 1)
                : default;
        }

        return tally;
    }

    /// <summary>The columns with the numbers of rows ("TT", "STT"), which count nothing.</summary>
    public static HashSet<(string Table, int Column)> OrdinalColumnsOf(Report report) =>
        [
            .. from table in report.Tables
               from header in table.Columns.Select((words, place) => (Words: words, Column: place + 1))
               where header.Words.Any(words => words.Trim().Trim('.').ToUpperInvariant() is "TT" or "STT" or "SỐ TT")
               select (table.Number, header.Column),
        ];

    // The rarer way is the one to look at: its figures are told, with an example of the other.
    private Finding Compare(string reason, IReadOnlyList<(StatedFigure Figure, string Digits)> numbers, Func<string, bool> isUsual)
    {
        var usual = numbers.Where(number => isUsual(number.Digits)).ToList();
        var unusual = numbers.Where(number => !isUsual(number.Digits)).ToList();
        if (usual.Count == 0 || unusual.Count == 0)
        {
            return Description.Tell(Verdict.Holds, "one-way", null, []);
        }

        var (rare, common) = unusual.Count <= usual.Count ? (unusual, usual) : (usual, unusual);
        return Description.Tell(Verdict.Impossible, reason, null, Telling.Places(rare.Select(number => number.Figure))) with
        {
            Operands = [.. rare.Select(number => number.Figure)],
            Details = new Dictionary<string, string> { ["example"] = rare[0].Digits, ["other"] = common[0].Digits },
        };
    }

    // The digits of every whole number, as written: pairs have two; decimals and percentages follow other habits.
    private static IEnumerable<(StatedFigure Figure, string Digits)> WholeNumbersOf(StatedFigure figure)
    {
        var isWhole = figure.IsPair || figure.Value is { Decimals: 0, IsPercent: false } value && value.Scale == 1;
        var text = figure.Text;
        for (var i = 0; isWhole && i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || (text[i + 1] == '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]))))
            {
                i++;
            }

            yield return (figure, text[start..(i + 1)]);
        }
    }

    private static bool IsOrdinal(StatedFigure figure, IReadOnlySet<(string Table, int Column)> ordinals) =>
        figure.Source is { Table: { } table, Column: { } column } && ordinals.Contains((table, column));

    private static bool IsGrouped(string digits) => digits.Contains('.', StringComparison.Ordinal);

    private static bool IsUnpadded(string digits) => digits[0] != '0';

    private static bool IsThousands(string digits) => digits.Count(char.IsAsciiDigit) >= 4 && digits[0] != '0';

    private static bool IsSmall(string digits) => digits is [>= '1' and <= '9'] or ['0', >= '1' and <= '9'];
}
