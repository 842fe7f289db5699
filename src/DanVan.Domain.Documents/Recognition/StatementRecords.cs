using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds totals of several counts at once: "542 lượt/554 vụ việc với 637 người … Cụ thể, … 303 lượt/344 người với 325 vụ việc.
/// … 239 lượt/293 người với 239 vụ việc." Every unit is a column, every sentence, segment or paragraph after it a row.
/// </summary>
internal sealed class StatementRecords
{
    private const int MostRows = 70;
    private const int MostColumns = 12;
    private const int FarthestStart = 3;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementRecords(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        var rows = _texts.SelectMany(RowsOf).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var whole = rows[i].Where(quantity => !quantity.IsBase).Take(MostColumns).ToList();
            for (var start = i + 1; start <= i + FarthestStart && start < rows.Count && whole.Count > 1; start++)
            {
                var after = rows.GetRange(start, Math.Min(MostRows, rows.Count - start));
                if (Read(whole, after) || Read(whole, [.. after.DistinctBy(row => row[0].Text)]))
                {
                    break;
                }
            }
        }
    }

    /// <summary>The counts outside parentheses, segment by segment.</summary>
    private static IEnumerable<List<StatementQuantity>> RowsOf(ClauseText text) =>
        text.Quantities.Where(quantity => quantity.Parenthesis < 0 && quantity.IsCount).GroupBy(quantity => quantity.Segment).Select(group => group.Take(2 * MostColumns).ToList());

    /// <summary>Two columns that add up say that the rows are the parts, and then the others should add up as well; after "trong đó" one is enough for itself.</summary>
    private bool Read(List<StatementQuantity> whole, List<List<StatementQuantity>> rows)
    {
        var columns = whole.Select((quantity, at) => Column(whole, at, rows).ToList()).ToList();
        var fitting = columns.SelectMany((column, at) => Enumerable.Range(2, Math.Max(0, column.Count - 1)).Where(count => StatementSplit.Fits(whole[at], column.GetRange(0, count))))
            .GroupBy(count => count).MaxBy(group => group.Count());
        if (fitting is null || fitting.Count() < (OpensWithAmong(rows[0][0]) ? 1 : 2))
        {
            return false;
        }

        for (var at = 0; at < whole.Count; at++)
        {
            var column = Column(whole, at, rows, isBounded: false).Take(fitting.Key).ToList();
            if (column.Count == fitting.Key && (fitting.Count() > 1 || StatementSplit.Fits(whole[at], column)))
            {
                _statements.Add(StatementKind.Sum, whole[at], column);
            }
        }

        return true;
    }

    /// <summary>Says whether the text of the first part begins with "trong đó" or the like, which refers to the text before.</summary>
    private static bool OpensWithAmong(StatementQuantity first) => first.Sentence == 0 && first.Text.OpeningAt(0) == ClauseOpening.Some;

    /// <summary>
    /// The quantities of one column, one of each row, up to the first row that has none; when bounded, no further than the column
    /// may add up to the whole.
    /// </summary>
    private static IEnumerable<StatementQuantity> Column(List<StatementQuantity> whole, int at, List<List<StatementQuantity>> rows, bool isBounded = true)
    {
        var ordinal = whole.Take(at).Count(quantity => quantity.Unit == whole[at].Unit);
        var bound = whole[at].Number + whole[at].Value.ScaledStep;
        var sum = Fraction.Zero;
        foreach (var row in rows)
        {
            var same = HasSameForm(row, whole) ? row[at] : row.Where(quantity => quantity.Unit == whole[at].Unit && !quantity.IsBase).ElementAtOrDefault(ordinal);
            if (same is null || (isBounded && (sum += same.Number) > bound))
            {
                yield break;
            }

            yield return same;
        }
    }

    /// <summary>As many counts in like units; a pair "161/201 người" may stand for two counts of which only the last has its unit.</summary>
    private static bool HasSameForm(List<StatementQuantity> row, List<StatementQuantity> whole) =>
        row.Count == whole.Count && (row.Exists(quantity => quantity.IsBase) || row.Zip(whole).All(two => StatementUnits.AreAlike(two.First, two.Second)));
}
