using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A row of a table as it was written.</summary>
internal sealed class TableRow(int line, IReadOnlyList<MappedText> cells, bool isApart)
{
    public int Line { get; } = line;

    /// <summary>Gets the cells; a row may have fewer or more than its table.</summary>
    public IReadOnlyList<MappedText> Cells { get; private set; } = cells;

    /// <summary>Gets whether an empty line stands before it.</summary>
    public bool IsApart { get; } = isApart;

    /// <summary>Gets whether it is one text across the whole table.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Gets which of its cells are merged, or null where the document does not say.</summary>
    public TableMerges? Merges { get; init; }

    /// <summary>Gets the lines that went on with a cell of this row.</summary>
    public List<int> MoreLines { get; } = [];

    public int LastLine => MoreLines.Count > 0 ? MoreLines[^1] : Line;

    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0);

    /// <summary>Gets whether its last cell is blank: then its blank cells were written, and a missing one was merged away.</summary>
    public bool EndsBlank => Cells.Count > 1 && Cells[^1].Text.Length == 0;

    /// <summary>Gets the column of the last cell that has words, counted from 0, or -1.</summary>
    public int LastFilled
    {
        get
        {
            for (var i = Cells.Count - 1; i >= 0; i--)
            {
                if (Cells[i].Text.Length > 0)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Joins a text to the end of a cell.</summary>
    public void Join(int column, MappedText more, int line)
    {
        var cells = Cells.ToArray();
        cells[column] = Joined(cells[column], more);
        Cells = cells;
        if (LastLine != line)
        {
            MoreLines.Add(line);
        }
    }

    /// <summary>Joins the rest of a row that a page broke, cell by cell.</summary>
    public void Join(TableRow rest)
    {
        for (var i = 0; i < rest.Cells.Count; i++)
        {
            if (rest.Cells[i].Text.Length > 0)
            {
                Join(i, rest.Cells[i], rest.Line);
            }
        }
    }

    public static MappedText Joined(MappedText first, MappedText second)
    {
        if (first.Text.Length == 0 || second.Text.Length == 0)
        {
            return first.Text.Length == 0 ? second : first;
        }

        var builder = new MappedTextBuilder();
        builder.Append(first);
        var from = first.SourceOf(first.Text.Length - 1, first.Text.Length);
        var to = second.SourceOf(0, 1);
        builder.AppendSpace(from.End, Math.Max(from.End, to.Start), from.Line);
        builder.Append(second);
        return builder.ToMappedText(first.SourceOf(0, 0));
    }
}
