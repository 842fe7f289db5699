using System.Collections.Frozen;
using System.Runtime.InteropServices;
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

    private static readonly FrozenSet<string> Repeated =
        "người|công dân|đơn vị|cơ quan|tổ chức|cá nhân|tập thể|xã|huyện|thôn|doanh nghiệp|đối tượng|hộ|hộ dân".Split('|').Select(word => UnitLexicon.Fold(word)).ToFrozenSet();

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;
    private readonly List<StatementQuantity>[] _columns = [.. Enumerable.Range(0, MostColumns).Select(_ => new List<StatementQuantity>())];
    private readonly List<StatementQuantity> _whole = [];
    private readonly List<List<StatementQuantity>> _oneOfEachText = [];

    public StatementRecords(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        var (bySegment, byOpening) = (new List<List<StatementQuantity>>(), new List<List<StatementQuantity>>());
        foreach (var text in _texts)
        {
            AddRows(text, bySegment, isCutAtOpenings: false);
            AddRows(text, byOpening, isCutAtOpenings: true);
        }

        ReadAll(bySegment);
        if (byOpening.Count > bySegment.Count)
        {
            ReadAll(byOpening);
        }
    }

    private void ReadAll(List<List<StatementQuantity>> rows)
    {
        var all = CollectionsMarshal.AsSpan(rows);
        for (var i = 0; i < all.Length; i++)
        {
            _whole.Clear();
            foreach (var quantity in all[i])
            {
                if (!quantity.IsBase && _whole.Count < MostColumns)
                {
                    _whole.Add(quantity);
                }
            }

            for (var start = i + 1; start <= i + FarthestStart && start < all.Length && _whole.Count > 1; start++)
            {
                var after = all.Slice(start, Math.Min(MostRows, all.Length - start));
                if (Read(_whole, after) || (TakeOneOfEachText(after) && Read(_whole, CollectionsMarshal.AsSpan(_oneOfEachText))))
                {
                    break;
                }
            }
        }
    }

    /// <summary>Says whether a text has several of the rows.</summary>
    private bool TakeOneOfEachText(ReadOnlySpan<List<StatementQuantity>> rows)
    {
        _oneOfEachText.Clear();
        foreach (var row in rows)
        {
            if (_oneOfEachText.Count == 0 || _oneOfEachText[^1][0].Text != row[0].Text)
            {
                _oneOfEachText.Add(row);
            }
        }

        return _oneOfEachText.Count < rows.Length;
    }

    /// <summary>The counts outside parentheses, by segment; also cut where words open a list.</summary>
    private static void AddRows(ClauseText text, List<List<StatementQuantity>> rows, bool isCutAtOpenings)
    {
        List<StatementQuantity>? row = null;
        var last = (Segment: -1, Openings: 0);
        foreach (var quantity in text.Quantities)
        {
            if (quantity.Parenthesis >= 0 || !quantity.IsCount || text.EndsWithChange(quantity.Lead))
            {
                continue;
            }

            var place = (quantity.Segment, isCutAtOpenings ? text.OpeningsBefore(quantity.First) : 0);
            if (row is null || place != last)
            {
                rows.Add(row = []);
                last = place;
            }

            if (row.Count < 2 * MostColumns)
            {
                row.Add(quantity);
            }
        }
    }

    /// <summary>
    /// Two columns that add up say that the rows are the parts, and so does one where the words open a list of rows of the same form,
    /// or name members that make up the whole; then the other columns should add up as well.
    /// </summary>
    private bool Read(List<StatementQuantity> whole, ReadOnlySpan<List<StatementQuantity>> rows)
    {
        for (var at = 0; at < whole.Count; at++)
        {
            TakeColumn(whole, at, rows, _columns[at], isBounded: true);
        }

        var (count, exact) = MostFitting(whole);
        if (exact == 0 && !IsOpened(whole, rows[0][0]))
        {
            return false;
        }

        var formed = 0;
        while (formed < rows.Length && (HasSameForm(rows[formed], whole) || HasSameUnits(rows[formed], whole)))
        {
            formed++;
        }

        count = exact == 0 ? formed : count;
        var isOpened = count > 1 && IsOpened(whole, rows[0][0]);
        var isWhole = exact > 1 || (isOpened && formed >= count && IsSaid(whole, rows[..count], exact));
        if (!isWhole && (exact == 0 || !isOpened))
        {
            return false;
        }

        for (var at = 0; at < whole.Count; at++)
        {
            var column = new List<StatementQuantity>();
            TakeColumn(whole, at, rows[..count], column, isBounded: false);
            if (column.Count == count && (((isWhole || (formed >= count && IsNear(whole[at], column))) && StatementSplit.IsPlausible(whole[at], column)) || StatementSplit.Fits(whole[at], column)))
            {
                _statements.Add(StatementKind.Sum, whole[at], column);
            }
        }

        return true;
    }

    /// <summary>With how many rows most columns add up, and how many columns do; of equals the one met first.</summary>
    private (int Count, int Columns) MostFitting(List<StatementQuantity> whole)
    {
        Span<int> fitting = stackalloc int[MostRows + 1];
        fitting.Clear();
        Span<int> met = stackalloc int[MostRows + 1];
        var counts = 0;
        for (var at = 0; at < whole.Count; at++)
        {
            var column = _columns[at];
            var (sum, isExact) = (Fraction.Zero, whole[at].Value.IsWrittenInFull);
            for (var count = 1; count <= column.Count; count++)
            {
                sum += column[count - 1].Number;
                isExact &= column[count - 1].Value.IsWrittenInFull;
                if (count > 1 && (sum == whole[at].Number || (!isExact && StatementSplit.Fits(whole[at], column.GetRange(0, count)))) && fitting[count]++ == 0)
                {
                    met[counts++] = count;
                }
            }
        }

        var best = 0;
        foreach (var count in met[..counts])
        {
            best = fitting[count] > fitting[best] ? count : best;
        }

        return (best, fitting[best]);
    }

    /// <summary>One column adds up and another would but for a digit; or the rows are all the years, or members that make up the whole.</summary>
    private bool IsSaid(List<StatementQuantity> whole, ReadOnlySpan<List<StatementQuantity>> rows, int exact)
    {
        var count = rows.Length;
        var (firsts, labels) = (new StatementQuantity[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            (firsts[i], labels[i]) = (rows[i][0], LabelOf(rows[i]));
        }

        return (exact > 0 && whole.Where((_, at) => _columns[at].Count >= count && StatementSplit.FitsButForADigit(whole[at], _columns[at].GetRange(0, count))).Any())
            || StatementYears.AreAll(whole[0], firsts) || StatementSplit.IsWholeByMeaning(whole[0], labels);
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
    private static void TakeColumn(List<StatementQuantity> whole, int at, ReadOnlySpan<List<StatementQuantity>> rows, List<StatementQuantity> column, bool isBounded)
    {
        column.Clear();
        var ordinal = 0;
        for (var i = 0; i < at; i++)
        {
            ordinal += whole[i].Unit == whole[at].Unit ? 1 : 0;
        }

        var bound = whole[at].Number + whole[at].Value.ScaledStep;
        var sum = Fraction.Zero;
        foreach (var row in rows)
        {
            var same = HasSameForm(row, whole) ? row[at] : FindOfUnit(row, whole[at].Unit, ordinal);
            if (same is null || (isBounded && (sum += same.Number) > bound))
            {
                return;
            }

            column.Add(same);
        }
    }

    private static StatementQuantity? FindOfUnit(List<StatementQuantity> row, string unit, int ordinal)
    {
        foreach (var quantity in row)
        {
            if (!quantity.IsBase && quantity.Unit == unit && ordinal-- == 0)
            {
                return quantity;
            }
        }

        return null;
    }

    /// <summary>As many counts in like units; a pair "161/201 người" may stand for two counts of which only the last has its unit.</summary>
    private static bool HasSameForm(List<StatementQuantity> row, List<StatementQuantity> whole)
    {
        if (row.Count != whole.Count)
        {
            return false;
        }

        for (var at = row.Exists(quantity => quantity.IsBase) ? row.Count : 0; at < row.Count; at++)
        {
            if (!StatementUnits.AreAlike(row[at], whole[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same units in another order, each once.</summary>
    private static bool HasSameUnits(List<StatementQuantity> row, List<StatementQuantity> whole)
    {
        if (row.Count != whole.Count)
        {
            return false;
        }

        for (var at = 0; at < row.Count; at++)
        {
            var unit = row[at].Unit;
            if (row.FindIndex(quantity => quantity.Unit == unit) != at || !whole.Exists(quantity => quantity.Unit == unit))
            {
                return false;
            }
        }

        return true;
    }

    private static string LabelOf(List<StatementQuantity> row) => row[0].Text.Words(new ClauseRange(row[0].Lead.Start, row[^1].Tail.End));
}
