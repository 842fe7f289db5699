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
    private const int FirstWords = 4;
    private const int LeastRows = 3;
    private const int LargestGap = 10;

    private static readonly System.Collections.Frozen.FrozenSet<string> Repeated = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "người|công dân|đơn vị|cơ quan|tổ chức|cá nhân|tập thể|xã|huyện|thôn|doanh nghiệp|đối tượng|hộ|hộ dân".Split('|').Select(word => UnitLexicon.Fold(word)));

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementRecords(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        ReadAll([.. _texts.SelectMany(text => RowsOf(text, quantity => quantity.Segment))]);
        ReadAll([.. _texts.SelectMany(text => RowsOf(text, quantity => (quantity.Segment, text.OpeningsBefore(quantity.First))))]);
    }

    private void ReadAll(List<List<StatementQuantity>> rows)
    {
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

    /// <summary>The counts outside parentheses, by segment; also cut where words open a list.</summary>
    private static IEnumerable<List<StatementQuantity>> RowsOf<T>(ClauseText text, Func<StatementQuantity, T> place) =>
        text.Quantities.Where(quantity => quantity.Parenthesis < 0 && quantity.IsCount && !text.EndsWithChange(quantity.Lead)).GroupBy(place).Select(group => group.Take(2 * MostColumns).ToList());

    /// <summary>
    /// Two columns that add up say that the rows are the parts, and so does one where the words open a list of rows of the same form,
    /// or name members that make up the whole; then the other columns should add up as well.
    /// </summary>
    private bool Read(List<StatementQuantity> whole, List<List<StatementQuantity>> rows)
    {
        var columns = whole.Select((_, at) => Column(whole, at, rows).ToList()).ToList();
        var fitting = columns.SelectMany((column, at) => Enumerable.Range(2, Math.Max(0, column.Count - 1)).Where(count => Fits(whole[at], column, count)))
            .GroupBy(count => count).MaxBy(group => group.Count());
        var formed = rows.TakeWhile(row => HasSameForm(row, whole) || HasSameUnits(row, whole)).Count();
        var count = fitting?.Key ?? formed;
        var exact = fitting?.Count() ?? 0;
        var isOpened = count > 1 && IsOpened(whole, rows[0][0]);
        var isWhole = exact > 1 || (isOpened && formed >= count && IsSaid(whole, rows.GetRange(0, count), columns, exact));
        if (!isWhole && (exact == 0 || !isOpened))
        {
            return false;
        }

        for (var at = 0; at < whole.Count; at++)
        {
            var column = Column(whole, at, rows, isBounded: false).Take(count).ToList();
            if (column.Count == count && (((isWhole || (formed >= count && IsNear(whole[at], column))) && StatementSplit.IsPlausible(whole[at], column)) || StatementSplit.Fits(whole[at], column)))
            {
                _statements.Add(StatementKind.Sum, whole[at], column);
            }
        }

        return true;
    }

    /// <summary>One column adds up and another would but for a digit; or the rows are all the years, or members that make up the whole.</summary>
    private static bool IsSaid(List<StatementQuantity> whole, List<List<StatementQuantity>> rows, List<List<StatementQuantity>> columns, int exact)
    {
        var near = columns.Where((column, at) => column.Count >= rows.Count && StatementSplit.FitsButForADigit(whole[at], column.GetRange(0, rows.Count))).Count();
        return (exact > 0 && near > 0) || StatementYears.AreAll(whole[0], [.. rows.Select(row => row[0])]) || StatementSplit.IsWholeByMeaning(whole[0], [.. rows.Select(LabelOf)]);
    }

    /// <summary>
    /// Beside a column of three rows and more that adds up, another one that is too large by a digit, of things that are never counted
    /// twice: one unit, or one person, may stand in several rows. Too small is no fault: a row may have been left out that is 0 in the first column.
    /// </summary>
    private static bool IsNear(StatementQuantity whole, List<StatementQuantity> column)
    {
        var gap = whole.Number - column.Aggregate(Fraction.Zero, (sum, part) => sum + part.Number);
        return column.Count >= LeastRows && gap.Sign < 0 && !Repeated.Contains(whole.Unit) && gap.Abs() * LargestGap <= whole.Number && StatementSplit.IsDigit(gap);
    }

    private static bool Fits(StatementQuantity whole, List<StatementQuantity> column, int count) =>
        column.Count >= count && StatementSplit.Fits(whole, column.GetRange(0, count));

    /// <summary>Says whether "trong đó" or the like stands between a whole and the first part, or ends the text of the whole.</summary>
    private static bool IsOpened(List<StatementQuantity> whole, StatementQuantity first)
    {
        var last = whole[^1];
        return last.Text == first.Text
            ? last.Text.HasOpening(last.End, first.First)
            : first.Text.HasOpening(0, Math.Min(first.First, FirstWords)) || last.Text.HasOpening(Math.Max(last.End, last.Text.Tokens.Tokens.Count - FirstWords), last.Text.Tokens.Tokens.Count);
    }

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

    /// <summary>The same units in another order, each once.</summary>
    private static bool HasSameUnits(List<StatementQuantity> row, List<StatementQuantity> whole) =>
        row.Count == whole.Count && row.Select(quantity => quantity.Unit).Distinct().Count() == row.Count && row.Select(quantity => quantity.Unit).Order().SequenceEqual(whole.Select(quantity => quantity.Unit).Order());

    private static string LabelOf(List<StatementQuantity> row) => row[0].Text.Words(new ClauseRange(row[0].Lead.Start, row[^1].Tail.End));
}
