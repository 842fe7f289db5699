using System.Globalization;
using System.Text;
using System.Xml;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Reads one sheet, cell by cell; what the sheet says of its own size is not looked at.</summary>
internal sealed class SheetReader(XmlReader reader, IReadOnlyList<SheetWords> texts, IReadOnlyList<CellLook> looks, bool date1904, Action<int> count)
{
    // A formula shared by every cell of a large sheet is read anew for each.
    private const long MostSharedLength = 50_000_000;

    private readonly SortedDictionary<int, (bool IsHidden, SortedDictionary<int, SheetCell> Cells)> _rows = [];
    private readonly List<(CellAddress First, CellAddress Last)> _merges = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly Dictionary<string, (string Text, CellAddress Cell)> _shared = [];
    private int _row;
    private int _column;
    private long _sharedLength;

    /// <summary>Gets whether the pages of the sheet are to be printed with words at their head or foot.</summary>
    public bool HasPageFrame { get; private set; }

    public SheetContent Read(string name, bool isHidden)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "col" when reader.GetAttribute("hidden") is "1" or "true" && _hiddenColumns.Count < CellAddress.MaxColumn:
                    _hiddenColumns.Add((WorkbookContentReader.NumberOf(reader.GetAttribute("min"), 1), WorkbookContentReader.NumberOf(reader.GetAttribute("max"), 1)));
                    break;
                case "row":
                    BeginRow();
                    break;
                case "c":
                    ReadCell();
                    break;
                case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                    HasPageFrame |= HasWords(ReadWords());
                    break;
                case "mergeCell" when ReadRange(reader.GetAttribute("ref")) is { } range:
                    _merges.Add(range);
                    break;
            }
        }

        _merges.Sort((a, b) => a.First.CompareTo(b.First));
        SheetRow[] rows = [.. _rows.Where(row => row.Value.Cells.Count > 0).Select(row => new SheetRow(row.Key, row.Value.IsHidden, [.. row.Value.Cells.Values]))];
        return new SheetContent(name, isHidden, date1904, rows, _merges, _hiddenColumns);
    }

    private static (CellAddress First, CellAddress Last)? ReadRange(string? text)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && CellAddress.TryParse(text.AsSpan(0, colon), out var first) && CellAddress.TryParse(text.AsSpan(colon + 1), out var last)
            && last.Row >= first.Row && last.Column >= first.Column && last != first
            ? (first, last)
            : null;
    }

    // "&L&"Times,Bold"&12Trang &P/&N": a code is one sign behind an ampersand, a font in quotes or the size of the letters.
    private static bool HasWords(string frame)
    {
        for (var i = 0; i < frame.Length; i++)
        {
            if (frame[i] != '&')
            {
                if (char.IsLetter(frame[i]))
                {
                    return true;
                }

                continue;
            }

            i++;
            if (i < frame.Length && frame[i] == '"')
            {
                i = frame.IndexOf('"', i + 1) is > 0 and var end ? end : frame.Length;
            }
        }

        return false;
    }

    private void BeginRow()
    {
        _row = WorkbookContentReader.NumberOf(reader.GetAttribute("r"), _row + 1);
        _column = 0;
        if (_row is >= 1 and <= CellAddress.MaxRow)
        {
            var isHidden = reader.GetAttribute("hidden") is "1" or "true";
            _rows[_row] = _rows.TryGetValue(_row, out var known) ? (isHidden || known.IsHidden, known.Cells) : (isHidden, []);
        }
    }

    private void ReadCell()
    {
        var address = CellAddress.TryParse(reader.GetAttribute("r"), out var written) ? written : new CellAddress(_row, _column + 1);
        _column = address.Column;
        var type = reader.GetAttribute("t");
        var style = WorkbookContentReader.NumberOf(reader.GetAttribute("s"), 0);
        var look = style < looks.Count ? looks[style] : CellLook.Plain;
        string? value = null;
        var rich = default(SheetWords);
        SheetFormula? sum = null;
        var hasFormula = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
                {
                    continue;
                }

                switch (reader.LocalName)
                {
                    case "v":
                        value = ReadWords();
                        break;
                    case "is":
                        rich = SharedTextReader.ReadOne(reader);
                        value = rich.Text;
                        type = "inlineStr";
                        break;
                    case "f":
                        hasFormula = true;
                        sum = ReadSum(address);
                        break;
                }
            }
        }

        if (address.Row is >= 1 and <= CellAddress.MaxRow && address.Column is >= 1 and <= CellAddress.MaxColumn && CellOf(address, type, look.Format, value, rich, hasFormula) is { } cell)
        {
            count(cell.Text.Length);
            if (!_rows.TryGetValue(address.Row, out var row))
            {
                _rows[address.Row] = row = (false, []);
            }

            row.Cells[address.Column] = cell with { Sum = sum, IsBold = look.IsBold && !cell.HasRuns };
        }
    }

    // The words of a plain element; the reader stays on its end.
    private string ReadWords()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var words = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            words.Append(reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? reader.Value : "");
        }

        return words.ToString();
    }

    private SheetFormula? ReadSum(CellAddress address)
    {
        var shared = reader.GetAttribute("t") == "shared" ? reader.GetAttribute("si") : null;
        var text = ReadWords();
        if (text.Length > 0)
        {
            if (shared is not null)
            {
                _shared[shared] = (text, address);
            }

            return SheetFormula.Read(text);
        }

        if (shared is null || !_shared.TryGetValue(shared, out var written) || (_sharedLength += written.Text.Length) > MostSharedLength)
        {
            return null;
        }

        return SheetFormula.Read(written.Text, address.Row - written.Cell.Row, address.Column - written.Cell.Column);
    }

    private SheetCell? CellOf(CellAddress address, string? type, NumberFormat format, string? value, SheetWords rich, bool hasFormula)
    {
        if (string.IsNullOrEmpty(value))
        {
            var isWords = type is "str" or "inlineStr";
            return hasFormula ? new SheetCell { Address = address, Kind = SheetCellKind.Blank, Text = "", HasFormula = true, HasResult = isWords } : null;
        }

        var cell = type switch
        {
            "s" => int.TryParse(value, out var index) && index >= 0 && index < texts.Count ? Words(address, texts[index]) : Missing(address),
            "str" => Words(address, Plain(SheetText.Unescape(value))),
            "inlineStr" => Words(address, rich.Text is null ? Plain(value) : rich),
            "b" => new SheetCell { Address = address, Kind = SheetCellKind.Boolean, Text = value is "1" or "true" ? "TRUE" : "FALSE" },
            "e" => new SheetCell { Address = address, Kind = SheetCellKind.Error, Text = value },
            "d" => Words(address, Plain(DayIn(value))),
            _ => SheetNumber.TryParse(value, out var number)
                ? new SheetCell { Address = address, Kind = SheetCellKind.Number, Text = format.Show(number, date1904), Number = number, Format = format }
                : Words(address, Plain(value)),
        };
        return cell.Text.Length == 0 && cell.Kind != SheetCellKind.Number && !hasFormula ? null : cell with { HasFormula = hasFormula };
    }

    // "2020-07-29T00:00:00", as some programs write a date, is a day to people.
    private static string DayIn(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) && day.TimeOfDay == TimeSpan.Zero ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : value;

    // The file does not hold the words that the cell refers to.
    private static SheetCell Missing(CellAddress address) => new() { Address = address, Kind = SheetCellKind.Error, Text = WordSymbol.Unknown.ToString() };

    private static SheetWords Plain(string text) => new(text, 0, 0);

    private static SheetCell Words(CellAddress address, SheetWords words) =>
        new() { Address = address, Kind = SheetCellKind.Text, Text = words.Text, FirstBold = (words.BoldStart, words.BoldEnd), HasRuns = words.HasRuns };
}
