using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds totals whose parts stand in a text for each level of government: "… đã tiếp nhận 659.245 hồ sơ …", then "Với cấp tỉnh,
/// … tiếp nhận 54.575 hồ sơ", "Với cấp huyện, …", "Với cấp xã, …".
/// </summary>
internal sealed class StatementLevels
{
    private const int AllLevels = 3;
    private const int FirstWords = 12;
    private const int MostTexts = 6;
    private const int MostCounts = 20;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementLevels(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        var levels = _texts.Select(text => StatementAspect.Levels.MemberIn(text.Words(new ClauseRange(0, FirstWords)))).ToList();
        for (var first = 1; first < _texts.Count; first++)
        {
            if (levels[first] < 0 || levels[first - 1] >= 0)
            {
                continue;
            }

            var end = first;
            while (end < _texts.Count && levels[end] >= 0 && !levels.GetRange(first, end - first).Contains(levels[end]))
            {
                end++;
            }

            if (end - first > 1)
            {
                Read(first, end);
            }
        }
    }

    private void Read(int first, int end)
    {
        var wholes = Enumerable.Range(Math.Max(0, first - MostTexts), first - Math.Max(0, first - MostTexts)).SelectMany(at => Counts(_texts[at]));
        foreach (var whole in wholes.Where(whole => Verb(whole).Length > 0))
        {
            var parts = Enumerable.Range(first, end - first)
                .Select(at => Counts(_texts[at]).FirstOrDefault(part => StatementUnits.AreSame(part.Unit, whole.Unit) && Verb(part) == Verb(whole))).ToList();
            if (parts.All(part => part is not null) && (StatementSplit.Fits(whole, parts!) || StatementSplit.FitsButForADigit(whole, parts!) || IsNear(whole, parts!)))
            {
                _statements.Add(StatementKind.Sum, whole, parts!);
            }
        }
    }

    /// <summary>All three levels within a tenth of the total are its parts, whatever the difference.</summary>
    private static bool IsNear(StatementQuantity whole, List<StatementQuantity> parts) =>
        parts.Count == AllLevels && (whole.Number - parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Number)).Abs() * 10 < whole.Number;

    private static IEnumerable<StatementQuantity> Counts(ClauseText text) =>
        text.From(0, MostCounts).Where(quantity => quantity.IsCount && !quantity.IsBase && quantity.Parenthesis < 0);

    /// <summary>The last two words before a count: "tiếp nhận", "giải quyết".</summary>
    private static string Verb(StatementQuantity quantity)
    {
        var words = quantity.LeadWords.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : $"{words[^2]} {words[^1]}";
    }
}
