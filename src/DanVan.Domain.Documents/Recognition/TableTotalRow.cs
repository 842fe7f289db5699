namespace DanVan.Domain.Documents.Recognition;

/// <summary>Total rows whose label was merged over the columns of words in front of the figures.</summary>
internal sealed class TableTotalRow(IReadOnlyList<TableRow> rows, int firstData, int columns)
{
    private bool[]? _isNumeric;

    /// <summary>How many columns the label of a row with too few cells spans, or 0 where that cannot be told.</summary>
    public int SpanOfLabel(TableRow total)
    {
        if (columns < 2 || !TableAnswer.IsTotal(total.Cells[0].Text))
        {
            return 0;
        }

        // The first column only numbers the rows where words follow it.
        _isNumeric ??= FindNumeric();
        var first = Array.FindIndex(_isNumeric, _isNumeric[0] && !_isNumeric[1] ? 1 : 0, numeric => numeric);
        if (first < 1 || total.Cells.Count - 1 > columns - first)
        {
            return 0;
        }

        for (var i = 1; i < total.Cells.Count; i++)
        {
            if (total.Cells[i].Text.Length > 0 && !_isNumeric[first + i - 1])
            {
                return 0;
            }
        }

        return first;
    }

    private bool[] FindNumeric()
    {
        var balance = new int[columns];
        for (var i = firstData; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count != columns)
            {
                continue;
            }

            for (var column = 0; column < columns; column++)
            {
                var text = rows[i].Cells[column].Text;
                if (text.Length > 0)
                {
                    balance[column] += TableAnswer.IsFigure(text) || TableAnswer.IsMark(text) ? 1 : -1;
                }
            }
        }

        return Array.ConvertAll(balance, value => value > 0);
    }
}
