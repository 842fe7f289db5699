using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

internal sealed partial class WordDocumentReader
{
    private int _cells;

    private void ReadTable(OpenXmlElement table, Story story)
    {
        if (_open.Count > 0)
        {
            WriteParagraph(story, "", WordStyle.Plain, null);
        }

        var grid = new WordGrid(_limits.MaximumCells - _cells);
        var deleted = grid.Read(table);
        for (; deleted > 0; deleted--)
        {
            Remark(RemarkKind.TrackedChange, PlaceIn(story));
        }

        _cells += grid.CellCount;
        if (grid.Rows.Count == 0)
        {
            return;
        }

        if (grid is { Rows.Count: 1, ColumnCount: 1 })
        {
            // A frame drawn around text.
            ReadBlocks(grid.Rows[0].Cells[0].Element, story);
            return;
        }

        WriteTable(grid, story);
    }

    private void WriteTable(WordGrid grid, Story story)
    {
        story.Tables++;
        var place = PlaceIn(story) with { Table = story.Tables };
        var attached = new List<WordParagraphText>();
        var nested = new List<OpenXmlElement>();
        var sums = new WordTableSums();
        var rows = new List<DocumentRow>(grid.Rows.Count);
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var cells = new List<DocumentCell>(grid.Rows[i].Cells.Count);
            var column = 1;
            foreach (var cell in grid.Rows[i].Cells)
            {
                for (; column < cell.Column; column++)
                {
                    _flat.AddTab();
                }

                cells.Add(WriteCell(cell, place with { Row = i + 1, Column = cell.Column }, new Attached(attached, nested, sums)));
            }

            for (; column < grid.ColumnCount; column++)
            {
                _flat.AddTab();
            }

            rows.Add(new DocumentRow { Line = _flat.Line, Cells = cells, IsHeader = grid.Rows[i].IsHeader });
            _flat.EndLine();
        }

        _sums.AddRange(sums.Find());
        _blocks.Add(new DocumentTable { Part = story.Part, Rows = rows, ColumnCount = grid.ColumnCount });
        foreach (var text in attached)
        {
            WriteAttached(text, story);
        }

        foreach (var table in nested)
        {
            ReadTable(table, story);
        }
    }

    private DocumentCell WriteCell(WordGrid.Cell cell, DocumentPlace place, Attached table)
    {
        var start = _flat.Position;
        var end = start;
        var paragraphs = new List<FlatRange>();
        string? formula = null;
        foreach (var block in WordCellBlocks.Of(cell.Element))
        {
            if (block.LocalName == "tbl")
            {
                table.Nested.Add(block);
                continue;
            }

            var properties = WordXml.Child(block, "pPr");
            var styleId = WordXml.Value(properties, "pStyle");
            var text = _runs.Read(block);
            var label = _numbering.Next(properties, styleId, _styles.OfParagraph(styleId));
            var isBlank = string.IsNullOrWhiteSpace(text.Text);
            if (isBlank && label is "-" or "+")
            {
                label = "";
            }

            if (end > start && !(isBlank && label.Length == 0))
            {
                _flat.AddWords(" ");
            }

            var from = _flat.Position;
            if (label.Length > 0)
            {
                _flat.AddWords(isBlank ? label : label + " ");
            }

            var range = _flat.AddPlaced(isBlank ? "" : text.Text, _ordinals[block], place);
            if (range.End > from)
            {
                start = end == start && paragraphs.Count == 0 ? from : start;
                end = range.End;
                paragraphs.Add(range with { Start = from });
            }

            formula ??= text.Formula;
            RemarkOn(text, place);
            if (text.TextBoxes.Count > 0 || text.Notes.Count > 0)
            {
                table.Texts.Add(text);
            }
        }

        table.Sums.Add(place.Row!.Value, cell.Column, new PlacedText(start, end, _flat.Line, 0, place), _flat.TextFrom(start)[..(end - start)], paragraphs.Count == 1 ? formula : null);
        return new DocumentCell
        {
            Text = new FlatRange(start, end, _flat.Line),
            Paragraphs = paragraphs.Count > 1 ? paragraphs : [],
            Column = cell.Column,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
        };
    }

    /// <summary>What a table gathers while its cells are written: texts with notes and boxes, tables within, and sums.</summary>
    private sealed record Attached(List<WordParagraphText> Texts, List<OpenXmlElement> Nested, WordTableSums Sums);
}
