using System.Globalization;
using System.Text;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Documents.Writing.Sheets;
using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>Writes a table of a form onto its sheet: title, header as printed, numbers, and rows to be filled.</summary>
internal sealed class FormTableWriter(FormTable table, ReportTemplate template, WorkbookWriter workbook)
{
    private const int TitleRow = 1;
    private const int UnitRow = 2;
    private const int HeaderRow = 4;
    private const double LineHeight = 15;
    private const double NumberWidth = 10;
    private const double ItemWidth = 12;
    private const double WidestFormula = 16;
    private const double WordsWidth = 44;
    private const double LabelWidth = 12;
    private const double UnitWidth = 28;

    // Bold letters are wider.
    private const double BoldWidth = 0.85;
    private const double NarrowestTable = 60;
    private const double WidestA4 = 190;

    private readonly SheetWriter _sheet = workbook.AddSheet(table.Sheet);
    private readonly Dictionary<int, double> _widths = [];

    private int NumberRow => HeaderRow + table.HeaderDepth;

    private int FirstRow => NumberRow + (table.HasNumbers ? 1 : 0);

    public void Write(IReadOnlyList<FormRow> rows, FormRecords records)
    {
        SetWidths();
        WriteTitle();
        WriteHeader();
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(rows[i], FirstRow + i);
        }

        AddChecks(rows);
        Record(rows, records);
        var firstColumn = table.NamesUnits || table.Columns[0].IsLabel ? 2 : 1;
        _sheet.FirstMoving = new CellAddress(FirstRow, firstColumn);
        _sheet.FirstInput = new CellAddress(FirstRow, table.NamesUnits ? 1 : firstColumn);
        _sheet.RepeatedRows = (HeaderRow, FirstRow - 1);
        _sheet.IsA3 = _widths.Values.Sum() > WidestA4;
        workbook.Name(table.Key, _sheet, new CellAddress(FirstRow, 1));
    }

    private void SetWidths()
    {
        if (table.NamesUnits)
        {
            _widths[FormTable.UnitColumn] = UnitWidth;
        }

        foreach (var column in table.Columns)
        {
            for (var i = 0; i < column.Slots.Count; i++)
            {
                var plain = column.IsLabel ? LabelWidth : column.Slots[i].IsWords ? WordsWidth : column.Slots.Count > 1 ? ItemWidth : NumberWidth;
                _widths[column.First + i] = Math.Max(plain, Math.Min(WidestFormula, (column.Template.Formula?.Length ?? 0) + 1) / column.Slots.Count);
            }
        }

        // A table of a few narrow columns is stretched, so that its title and headers have room.
        var scale = Math.Max(1, NarrowestTable / _widths.Values.Sum());
        foreach (var column in _widths.Keys.ToList())
        {
            _widths[column] *= scale;
            _sheet.Width(column, _widths[column]);
        }
    }

    private void WriteTitle()
    {
        var width = _widths.Values.Sum();
        Title(TitleRow, FormStyles.Title, $"Biểu {table.Template.Number}. {table.Template.Title}", width * 0.75);
        Title(UnitRow, FormStyles.Note with { Horizontal = "center" }, template.Authority is null || template.Name.Vi.Contains(template.Authority, StringComparison.Ordinal) ? template.Name.Vi : $"{template.Name.Vi} ({template.Authority})", width);
    }

    private void Title(int row, CellStyle style, string text, double width)
    {
        _sheet.Merge(new CellAddress(row, 1), new CellAddress(row, table.LastColumn), style, text);
        _sheet.Height(row, (LineHeight * LinesOf(text, width)) + 6);
    }

    private void WriteHeader()
    {
        var heights = new double[table.HeaderDepth];
        Array.Fill(heights, 1);
        var deep = new List<(int First, int Last, double Lines)>();
        if (table.NamesUnits)
        {
            _sheet.Merge(new CellAddress(HeaderRow, 1), new CellAddress(FirstRow - 1, 1), FormStyles.Head, "Đơn vị");
        }

        var columns = table.Columns;
        for (var level = 0; level < table.PrintedDepth; level++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var header = columns[i].Template.Header;
                if (level >= header.Count)
                {
                    continue;
                }

                var first = i;
                while (level < header.Count - 1 && i + 1 < columns.Count && Shares(columns[i + 1].Template.Header, header, level))
                {
                    i++;
                }

                // The lowest header goes down to the labels of its parts, or to the end of the header.
                var last = level < header.Count - 1 ? level : columns[i].Slots.Count > 1 ? table.PrintedDepth - 1 : table.HeaderDepth - 1;
                Cell(level, columns[first].First, last, columns[i].Last, FormStyles.Head, header[level]);
            }
        }

        foreach (var column in columns.Where(column => column.Slots.Count > 1))
        {
            for (var i = 0; i < column.Slots.Count; i++)
            {
                Cell(table.HeaderDepth - 1, column.First + i, table.HeaderDepth - 1, column.First + i, FormStyles.SubHead, column.Slots[i].Label ?? "");
            }
        }

        WriteNumbers();
        foreach (var (first, last, lines) in deep.OrderBy(cell => cell.Last - cell.First))
        {
            var missing = lines - heights[first..(last + 1)].Sum();
            for (var row = first; row <= last && missing > 0; row++)
            {
                heights[row] += missing / (last - first + 1);
            }
        }

        for (var level = 0; level < heights.Length; level++)
        {
            _sheet.Height(HeaderRow + level, (LineHeight * Math.Ceiling(heights[level])) + 4);
        }

        void Cell(int top, int left, int bottom, int right, CellStyle style, string text)
        {
            _sheet.Merge(new CellAddress(HeaderRow + top, left), new CellAddress(HeaderRow + bottom, right), style, text);
            deep.Add((top, bottom, LinesOf(text, BoldWidth * Enumerable.Range(left, right - left + 1).Sum(column => _widths[column]))));
        }
    }

    private static bool Shares(IReadOnlyList<string> header, IReadOnlyList<string> other, int level) =>
        level < header.Count - 1 && header.Take(level + 1).SequenceEqual(other.Take(level + 1));

    private void WriteNumbers()
    {
        if (!table.HasNumbers)
        {
            return;
        }

        var lines = 1.0;
        foreach (var column in table.Columns)
        {
            var text = Wrapped(column.Template.Formula ?? column.Template.OfficialNumber?.ToString(CultureInfo.InvariantCulture) ?? "", _widths[column.First] * column.Slots.Count);
            _sheet.Merge(new CellAddress(NumberRow, column.First), new CellAddress(NumberRow, column.Last), FormStyles.Number, text);
            lines = Math.Max(lines, text.Split('\n').Length);
        }

        _sheet.Height(NumberRow, (LineHeight * lines) + 2);
    }

    // A long formula goes on in a new line before a sign, and never within a number.
    private static string Wrapped(string formula, double width)
    {
        var lines = new StringBuilder();
        var length = 0;
        for (var start = 0; start < formula.Length;)
        {
            var end = formula.IndexOfAny(['=', '+'], start + 1) is > 0 and var sign ? sign : formula.Length;
            if (length > 0 && length + end - start > width)
            {
                lines.Append('\n');
                length = 0;
            }

            lines.Append(formula, start, end - start);
            length += end - start;
            start = end;
        }

        return lines.ToString();
    }

    private void WriteRow(FormRow row, int number)
    {
        if (table.NamesUnits)
        {
            var isTotal = row.Name == table.Template.TotalRow && row.Name.Length > 0;
            _sheet.Put(new CellAddress(number, 1), isTotal ? FormStyles.TotalLabel : FormStyles.Words, FormInput.Shortened(row.Name));
        }

        var lines = LinesOf(row.Name, UnitWidth);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            for (var j = 0; j < column.Slots.Count; j++)
            {
                var cell = new CellAddress(number, column.First + j);
                if (column.IsLabel)
                {
                    _sheet.Put(cell, FormStyles.Center, row.Template?.Label ?? row.Texts[i][j]);
                    continue;
                }

                FormInput.Write(_sheet, cell, StyleOf(column, column.Slots[j], row.Template), row.Texts[i][j]);
                lines = Math.Max(lines, LinesOf(row.Texts[i][j], _widths[cell.Column]));
            }
        }

        const double MostLines = 25;
        _sheet.Height(number, (LineHeight * Math.Min(lines, MostLines)) + 4);
    }

    private CellStyle StyleOf(FormColumn column, FormSlot slot, TemplateRow? row)
    {
        var indicator = IndicatorOf(column, slot, row);
        return FormInput.StyleOf(slot.IsWords || indicator is null, slot.IsRate, indicator);
    }

    private Indicator? IndicatorOf(FormColumn column, FormSlot slot, TemplateRow? row) => column.IndicatorOf(slot, row) is { } code ? template.FindIndicator(code) : null;

    private void AddChecks(IReadOnlyList<FormRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var last = FirstRow + rows.Count - 1;
        foreach (var column in table.Columns.Where(column => !column.IsLabel))
        {
            for (var i = 0; i < column.Slots.Count; i++)
            {
                var first = new CellAddress(FirstRow, column.First + i);
                var end = new CellAddress(last, column.First + i);
                var row = rows[0].Template;
                var style = StyleOf(column, column.Slots[i], row);
                _sheet.Check(FormInput.CheckOf(first, end, style, column.Template.Header[^1], IndicatorOf(column, column.Slots[i], row)?.Unit));
                if (style.Format == "@")
                {
                    _sheet.AllowNumbersAsWords(first, end);
                }
            }
        }
    }

    // What a cell does not say of itself when it is read again is kept beside.
    private void Record(IReadOnlyList<FormRow> rows, FormRecords records)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Meant is not { } meant)
            {
                continue;
            }

            var name = table.NamesUnits ? FormInput.Shortened(rows[i].Name) : "";
            var isThere = FormTableReader.IsThere(table, name, rows[i].Texts);
            for (var j = 0; j < table.Columns.Count; j++)
            {
                var column = table.Columns[j];
                var texts = rows[i].Texts[j].Select(FormInput.Shortened).ToArray();
                var place = new Domain.Reports.Source { Table = table.Template.Number, Row = i + 1, Column = column.Template.Number };
                if (!isThere || !FormCellReader.Read(column, rows[i].Template, FormRow.UnitOf(table, name.Trim()), texts, place).Equals(meant[j]))
                {
                    records.Add(FormTableReader.KeyOf(table, FirstRow + i, column), FormTableReader.ShownOf(name, texts), FormTableReader.RecordOf(meant[j]));
                }
            }
        }
    }

    /// <summary>How many lines a text takes in a width of characters.</summary>
    public static double LinesOf(string text, double width)
    {
        const double LettersPerWidth = 1.05;
        var lines = 0.0;
        foreach (var line in text.Split('\n'))
        {
            lines += Math.Max(1, Math.Ceiling(line.Length / Math.Max(1, width * LettersPerWidth)));
        }

        return lines;
    }
}
