using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A header row laid over the columns of its table.</summary>
internal sealed class TableHeaderRow
{
    private readonly (int Start, int Span)[] _groups;

    private TableHeaderRow(MappedText?[] own, (int Start, int Span)[] groups)
    {
        Own = own;
        _groups = groups;
    }

    /// <summary>Gets the cell that begins in each column; null where none does, or it is blank.</summary>
    public MappedText?[] Own { get; }

    /// <summary>The column whose cell stands over a column, or -1; and how many columns that cell spans.</summary>
    public (int Start, int Span) Over(int column) => _groups[column];

    /// <summary>Whether some cell stands over several columns, so that a row of their names is still to come.</summary>
    public bool HasMerged => Array.Exists(_groups, group => group.Span > 1);

    /// <summary>Lays a row out: a blank cell belongs to the words at its left, unless a cell of its own stands above it.</summary>
    public static TableHeaderRow Lay(MappedText[] cells, TableHeaderRow? above)
    {
        var own = new MappedText?[cells.Length];
        var groups = new (int Start, int Span)[cells.Length];
        var start = -1;
        for (var i = 0; i < cells.Length; i++)
        {
            var isUnderSame = above is not null && i > 0 && above.Over(i).Start >= 0 && above.Over(i).Start == above.Over(i - 1).Start;
            // Some converters write a merged cell once for each column, without a gap.
            var isFilled = cells[i].Text.Length > 0;
            var goesOn = isFilled && start >= 0 && (above is null || isUnderSame) && cells[i].Text == cells[i - 1].Text;
            if (IsRepeated(cells, i, above) || (!isFilled && above is not null && !isUnderSame))
            {
                start = -1;
            }
            else if (isFilled && !goesOn)
            {
                own[i] = cells[i];
                start = i;
            }

            groups[i] = (start, 1);
        }

        for (var i = cells.Length - 1; i >= 0; i--)
        {
            if (groups[i].Start >= 0 && groups[i].Start < i)
            {
                groups[groups[i].Start].Span++;
            }
        }

        for (var i = 0; i < cells.Length; i++)
        {
            groups[i].Span = groups[i].Start < 0 ? 1 : groups[groups[i].Start].Span;
        }

        return new TableHeaderRow(own, groups);
    }

    /// <summary>Lays a row out by the merged cells that the file names.</summary>
    public static TableHeaderRow Lay(MappedText[] cells, TableMerges merges)
    {
        var own = new MappedText?[cells.Length];
        var groups = new (int Start, int Span)[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var start = merges.StartOf(i);
            var isHere = !merges.GoesOn(i) && cells[start].Text.Length > 0;
            own[i] = isHere && start == i ? cells[i] : null;
            groups[i] = isHere ? (start, merges.SpanOf(start)) : (-1, 1);
        }

        return new TableHeaderRow(own, groups);
    }

    // The same converters write a cell merged downwards once for each row.
    private static bool IsRepeated(MappedText[] cells, int column, TableHeaderRow? above) =>
        above is not null && above.Over(column).Start is >= 0 and var start && cells[column].Text.Length > 0 && above.Own[start]!.Text == cells[column].Text;

    /// <summary>Whether a row names at least two columns under some merged cell.</summary>
    public bool IsDividedBy(IReadOnlyList<MappedText> cells)
    {
        for (var i = 0; i < cells.Count && i < _groups.Length; i++)
        {
            var (start, span) = _groups[i];
            if (start != i || span == 1)
            {
                continue;
            }

            var named = 0;
            for (var j = i; j < i + span && j < cells.Count; j++)
            {
                named += cells[j].Text.Length > 0 ? 1 : 0;
            }

            if (named >= 2)
            {
                return true;
            }
        }

        return false;
    }
}
