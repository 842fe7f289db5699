namespace DanVan.Domain.Documents.Recognition;

/// <summary>Which cells of a row are merged, where the file says so; a text can only be guessed at.</summary>
internal sealed class TableMerges(int[] starts, bool[] goOn)
{
    /// <summary>Gets how many columns the row has.</summary>
    public int Count => starts.Length;

    /// <summary>The first column of the cell that covers a column, both counted from 0.</summary>
    public int StartOf(int column) => starts[column];

    /// <summary>Whether the cell that covers a column began in a row above.</summary>
    public bool GoesOn(int column) => goOn[column];

    /// <summary>Gets whether any cell of the row began in a row above.</summary>
    public bool AnyGoesOn => Array.IndexOf(goOn, true) >= 0;

    /// <summary>Whether a cell of this row begins in a column.</summary>
    public bool Begins(int column) => starts[column] == column && !goOn[column];

    /// <summary>How many columns the cell that begins in a column spans.</summary>
    public int SpanOf(int column)
    {
        var end = column + 1;
        while (end < starts.Length && starts[end] == column)
        {
            end++;
        }

        return end - column;
    }
}
