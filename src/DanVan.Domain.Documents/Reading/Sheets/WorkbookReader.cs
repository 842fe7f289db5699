namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Reads a workbook into flat text, blocks and places: a line for each text above and below the tables, a line for each of their rows.</summary>
internal sealed class WorkbookReader
{
    private const int LongestHeading = 250;
    private const int MostPlaced = 500_000;

    private readonly FlatTextBuilder _flat = new();
    private readonly RemarkList _remarks = new();
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<CellSum> _sums = [];
    private readonly Dictionary<CellAddress, PlacedText> _places = [];
    private HashSet<int> _hiddenRows = [];
    private SheetContent _sheet = null!;
    private string? _heading;
    private int _tables;

    /// <summary>Reads a workbook that was looked through before.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, empty, or has more text than the limit.</exception>
    public static DocumentText Read(OfficePackage package, ReadingLimits limits)
    {
        var workbook = WorkbookContentReader.Read(package, limits);
        var reader = new WorkbookReader();
        foreach (var sheet in workbook.Sheets)
        {
            // The record of a filled form says nothing that its cells do not.
            if (!(workbook.Names.TryGetValue(FormNames.Record, out var record) && record.Sheet == sheet.Name))
            {
                reader.ReadSheet(sheet);
            }
        }

        reader.RemarkOnFile(workbook, package);
        var text = reader._flat.ToString();
        return string.IsNullOrWhiteSpace(text)
            ? throw new UnreadableDocumentException(UnreadableReason.Empty, UnreadableWording.NoWords(package.Bytes.Length))
            : DocumentText.OfWorkbook(workbook, text, reader._blocks, reader._flat.Places, reader._remarks.Remarks, reader._sums);
    }

    private void ReadSheet(SheetContent sheet)
    {
        if (sheet.Rows.Count == 0)
        {
            return;
        }

        _sheet = sheet;
        _hiddenRows = [.. sheet.Rows.Where(row => row.IsHidden).Select(row => row.Number)];
        _heading = null;
        _tables = 0;
        _places.Clear();
        if (sheet.IsHidden)
        {
            _remarks.Add(RemarkKind.HiddenSheet, new DocumentPlace { Part = DocumentPart.Sheet, Sheet = sheet.Name });
        }

        var blocks = SheetBlocks.Of(sheet);
        var above = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            // Empty rows part what they stand between, and so do sheets.
            if (blocks[i].Rows[0][0].Address.Row != above + 1 || i == 0)
            {
                _blocks.Add(new DocumentParagraph { Part = DocumentPart.Sheet, Text = new FlatRange(_flat.Position, _flat.Position, _flat.Line) });
            }

            above = blocks[i].Rows[^1][0].Address.Row;
            if (blocks[i].IsTable)
            {
                WriteTable(blocks[i]);
            }
            else
            {
                WriteTexts(blocks[i], isAboveTable: i + 1 < blocks.Count && blocks[i + 1].IsTable);
            }
        }

        _sums.AddRange(new CellSums(sheet, _places, _remarks).Find());
    }

    private void WriteTexts(SheetBlock block, bool isAboveTable)
    {
        foreach (var row in block.Rows)
        {
            foreach (var cell in row)
            {
                var range = Place(cell, PlaceOf(cell.Address));
                var isMarked = cell.IsBold || (cell.FirstBold is (0, > 0) && cell.FirstBold.End >= cell.Text.TrimEnd().Length)
                    || (isAboveTable && cell.Text.Length <= LongestHeading && !cell.Text.StartsWith('('));
                var emphasis = isMarked ? (range.Start, range.End) : cell.FirstBold.End > 0 ? (range.Start + cell.FirstBold.Start, range.Start + cell.FirstBold.End) : default;
                _blocks.Add(new DocumentParagraph { Part = DocumentPart.Sheet, Text = range, IsMarked = isMarked, FirstEmphasis = emphasis });
                if (isMarked)
                {
                    _heading = cell.Text.Length <= LongestHeading ? cell.Text.ReplaceLineEndings(" ") : _heading;
                }

                _flat.EndLine();
            }
        }
    }

    private void WriteTable(SheetBlock block)
    {
        _tables++;
        var numbers = block.Rows.Select(row => row[0].Address.Row).ToList();
        var columns = block.Rows.SelectMany(row => row).Select(cell => cell.Address.Column).Distinct().Order().ToList();
        var merges = MergesOf(block);
        var placesBlanks = (long)columns.Count * block.Rows.Count <= MostPlaced;
        var rows = new List<DocumentRow>(block.Rows.Count);
        foreach (var row in block.Rows)
        {
            var cells = new List<DocumentCell>(row.Count);
            var at = 0;
            var covered = 0;
            foreach (var cell in row)
            {
                var index = columns.BinarySearch(cell.Address.Column);
                for (; at < index; at++)
                {
                    AddBlank(at);
                    _flat.AddTab();
                }

                var range = Place(cell, PlaceOf(cell.Address) with { Table = _tables });
                var last = merges.TryGetValue(cell.Address, out var corner) ? corner : cell.Address;
                cells.Add(new DocumentCell
                {
                    Text = range,
                    Paragraphs = [.. Lines(cell.Text, range)],
                    Column = index + 1,
                    ColumnSpan = Within(columns, last.Column) - index,
                    RowSpan = Within(numbers, last.Row) - numbers.BinarySearch(cell.Address.Row),
                });
                covered = Within(columns, last.Column);
            }

            for (; at < columns.Count - 1; at++)
            {
                AddBlank(at);
                _flat.AddTab();
            }

            AddBlank(at);
            rows.Add(new DocumentRow { Line = _flat.Line, Cells = cells });
            _flat.EndLine();

            // A blank cell has a place too: something may have to be said of it.
            void AddBlank(int index)
            {
                if (placesBlanks && index >= covered && (cells.Count == 0 || cells[^1].Column <= index))
                {
                    var address = new CellAddress(row[0].Address.Row, columns[index]);
                    var place = PlaceOf(address) with { Table = _tables };
                    cells.Add(new DocumentCell { Text = _flat.AddPlaced("", 0, place), Column = index + 1 });
                }
            }
        }

        // A header with nothing below it is a form whose only row was left blank; every row of it but the last has merged cells.
        if (!block.Rows.Any(row => row.Any(IsAnswer)) && rows.SkipLast(1).All(row => row.Cells.Any(cell => cell.ColumnSpan > 1)))
        {
            var line = _flat.Line;
            var blanks = new List<DocumentCell>(columns.Count);
            for (var i = 1; i <= columns.Count; i++)
            {
                blanks.Add(new DocumentCell { Text = new FlatRange(_flat.Position, _flat.Position, line), Column = i });
                if (i < columns.Count)
                {
                    _flat.AddTab();
                }
            }

            rows.Add(new DocumentRow { Line = line, Cells = blanks });
            _flat.EndLine();
        }

        _blocks.Add(new DocumentTable { Part = DocumentPart.Sheet, Rows = rows, ColumnCount = columns.Count });
    }

    private static bool IsAnswer(SheetCell cell) => cell.Kind != SheetCellKind.Text || cell.Text.Length == 0 || !char.IsLetter(cell.Text[0]) || cell.Text.Length == 1
        || cell.Text.StartsWith("Không", StringComparison.OrdinalIgnoreCase);

    // How many of the sorted numbers are not beyond another.
    private static int Within(List<int> numbers, int last) => numbers.BinarySearch(last) is >= 0 and var found ? found + 1 : ~numbers.BinarySearch(last);

    private Dictionary<CellAddress, CellAddress> MergesOf(SheetBlock block)
    {
        var from = block.Rows[0][0].Address.Row;
        var to = block.Rows[^1][0].Address.Row;
        var merges = new Dictionary<CellAddress, CellAddress>();
        foreach (var (first, last) in _sheet.MergesIn(from, to))
        {
            merges.TryAdd(first, last);
        }

        return merges;
    }

    private FlatRange Place(SheetCell cell, DocumentPlace place)
    {
        var line = _flat.Line;
        var range = _flat.AddPlaced(cell.Text, 0, place);
        _places[cell.Address] = new PlacedText(range.Start, range.End, line, 0, place);
        if (_sheet.IsHiddenColumn(cell.Address.Column))
        {
            _remarks.Add(RemarkKind.HiddenColumn, place);
        }

        if (_hiddenRows.Contains(cell.Address.Row))
        {
            _remarks.Add(RemarkKind.HiddenRow, place);
        }

        if (cell.Kind == SheetCellKind.Error)
        {
            _remarks.Add(RemarkKind.CellError, place);
        }
        else if (!cell.HasResult)
        {
            _remarks.Add(RemarkKind.FormulaWithoutResult, place);
        }
        else if (cell.HidesDigits)
        {
            _remarks.Add(RemarkKind.HiddenDigits, place);
        }

        return range;
    }

    private DocumentPlace PlaceOf(CellAddress address) => new()
    {
        Part = DocumentPart.Sheet,
        Sheet = _sheet.Name,
        Heading = _heading,
        Row = address.Row,
        Column = address.Column,
        Cell = address.ToString(),
    };

    // A line break within a cell parts two texts; each line is one for one in the flat text.
    private static IEnumerable<FlatRange> Lines(string text, FlatRange range)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return range with { Start = range.Start + start, End = range.Start + end };
            }

            start = end + 1;
        }
    }

    private void RemarkOnFile(WorkbookContent workbook, OfficePackage package)
    {
        foreach (var (kind, place) in workbook.Remarks)
        {
            _remarks.Add(kind, place);
        }

        if (package.HasMacros)
        {
            _remarks.Add(RemarkKind.Macro, null);
        }
    }
}
