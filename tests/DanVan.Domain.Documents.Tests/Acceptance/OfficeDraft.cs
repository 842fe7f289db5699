using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>A text report taken apart into what a clerk would have typed in Word: paragraphs of runs, and tables with merged header cells.</summary>
internal sealed class OfficeDraft
{
    private readonly string _text;
    private readonly SourceLine[] _lines;
    private bool _isBold;
    private bool _isItalic;

    private OfficeDraft(string text)
    {
        _text = text;
        _lines = LineReader.Read(text);
    }

    /// <summary>Gets paragraphs and tables in order.</summary>
    public List<object> Blocks { get; } = [];

    public static OfficeDraft Of(DocumentText document)
    {
        var draft = new OfficeDraft(document.Text);
        draft.Read(StructureRecognizer.Recognize(document));
        return draft;
    }

    private void Read(DocumentStructure structure)
    {
        var tables = structure.Tables.ToDictionary(table => table.Line);
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            // Two spaces at the end of a line are a line break within a paragraph, and an emphasis does not leave it.
            var goesOn = _isBold || (i > 0 && _lines[i - 1] is { Kind: LineKind.Text } last && last.End - last.ContentEnd >= 2 && !IsCapitals(last));
            if (tables.TryGetValue(line.Number, out var table))
            {
                Blocks.Add(TableOf(table));
                i = table.LastLine - 1;
            }
            else if (line.Kind is LineKind.TabRow or LineKind.PipeRow)
            {
                var cells = line.Kind == LineKind.TabRow ? _text[line.Start..line.End].Split('\t') : line.ContentOf(_text).Trim('|').ToString().Split('|');
                Blocks.Add(new Table([.. cells.Select((cell, column) => new Cell(cell.Trim('*', ' '), 0, column, 1, 1))], 1));
            }
            else if (line.Kind == LineKind.Text)
            {
                var runs = RunsOf(line);
                if (goesOn && Blocks[^1] is Paragraph above)
                {
                    Blocks[^1] = new Paragraph([.. above.Runs, new Run("\n", false, false), .. runs]);
                }
                else
                {
                    Blocks.Add(new Paragraph(runs));
                }
            }
            else
            {
                _isBold = _isItalic = false;
                Blocks.Add(new Paragraph([]));
            }
        }
    }

    private bool IsCapitals(SourceLine line) => !line.ContentOf(_text).ToString().Any(char.IsLower);

    private List<Run> RunsOf(SourceLine line)
    {
        var runs = new List<Run>();
        var content = line.ContentOf(_text).ToString();
        var isHeading = content.StartsWith('#');
        content = content.TrimStart('#', ' ').Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);
        var from = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && content[i] != '*')
            {
                continue;
            }

            if (i > from)
            {
                runs.Add(new Run(content[from..i], _isBold || isHeading, _isItalic));
            }

            if (i == content.Length)
            {
                break;
            }

            var marks = 1;
            while (i + marks < content.Length && content[i + marks] == '*')
            {
                marks++;
            }

            _isBold ^= marks >= 2;
            _isItalic ^= marks is 1 or 3;
            i += marks - 1;
            from = i + 1;
        }

        return runs;
    }

    private static Table TableOf(StructuredTable table)
    {
        var cells = new List<Cell>();
        var headerRows = table.HeaderCells.Count == 0 ? 0 : table.HeaderCells.Max(cell => cell.Row);
        for (var row = 1; row <= headerRows; row++)
        {
            for (var column = 1; column <= table.ColumnCount;)
            {
                var own = table.HeaderCells.FirstOrDefault(cell => cell.Row == row && cell.Column == column);
                var above = table.HeaderCells.Any(cell => cell.Row < row && cell.Column <= column && column < cell.Column + cell.Span && IsFree(table, cell.Row + 1, row, cell.Column, cell.Span));
                if (own is not null || !above)
                {
                    cells.Add(new Cell(own?.Text.Text ?? "", row - 1, column - 1, own?.Span ?? 1, own is null ? 1 : RowSpan(table, own, headerRows)));
                }

                column += own?.Span ?? 1;
            }
        }

        var rows = headerRows;
        if (table.ColumnNumbers.Count > 0)
        {
            cells.AddRange(table.ColumnNumbers.Select((number, column) => new Cell(number, rows, column, 1, 1)));
            rows++;
        }

        cells.AddRange(table.Cells.Select(cell => new Cell(cell.Text.Text, rows + cell.Row - 1, cell.Column - 1, cell.Span, 1)));
        return new Table(cells, rows);
    }

    private static int RowSpan(StructuredTable table, StructuredHeaderCell cell, int headerRows)
    {
        var span = 1;
        while (cell.Row + span <= headerRows && IsFree(table, cell.Row + 1, cell.Row + span, cell.Column, cell.Span))
        {
            span++;
        }

        return span;
    }

    private static bool IsFree(StructuredTable table, int firstRow, int lastRow, int column, int span) =>
        !table.HeaderCells.Any(cell => cell.Row >= firstRow && cell.Row <= lastRow && cell.Column < column + span && column < cell.Column + cell.Span);

    internal sealed record Run(string Text, bool IsBold, bool IsItalic);

    internal sealed record Paragraph(IReadOnlyList<Run> Runs);

    /// <summary>A cell; row and column are counted from 0.</summary>
    internal sealed record Cell(string Text, int Row, int Column, int ColumnSpan, int RowSpan);

    internal sealed record Table(IReadOnlyList<Cell> Cells, int HeaderRows);
}
