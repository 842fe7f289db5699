using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>Finds the sums that the formulas of a sheet claim.</summary>
internal sealed class CellSums(SheetContent sheet, IReadOnlyDictionary<CellAddress, PlacedText> places, RemarkList remarks)
{
    private const int MostParts = 2_000;
    private const int MostLooks = 2_000_000;

    private readonly Dictionary<int, SheetRow> _rows = sheet.Rows.ToDictionary(row => row.Number);
    private int _looks;

    public IEnumerable<CellSum> Find()
    {
        foreach (var cell in sheet.Rows.SelectMany(row => row.Cells))
        {
            if (cell is { Sum: { } sum, Number: { } total } && PartsOf(sum, cell) is { Count: > 0 } parts)
            {
                var values = parts.ConvertAll(part => part.Number);
                yield return new CellSum(
                    (places[cell.Address], FigureOf(Settled(total, values), cell)),
                    [.. parts.Select(part => (places[part.Cell.Address], FigureOf(part.Number, part.Cell)))]);
            }
        }
    }

    private List<(SheetCell Cell, SheetNumber Number)>? PartsOf(SheetFormula sum, SheetCell total)
    {
        var parts = new List<(SheetCell Cell, SheetNumber Number)>();
        foreach (var (first, last) in sum.Ranges)
        {
            if (last.Row - first.Row > MostParts || last.Column - first.Column > MostParts)
            {
                return null;
            }

            for (var row = first.Row; row <= last.Row; row++)
            {
                if (++_looks > MostLooks)
                {
                    return null;
                }

                if (!_rows.TryGetValue(row, out var cells))
                {
                    continue;
                }

                // What a filter hides, a subtotal leaves out: what it added cannot be known.
                if (sum.IsSubtotal && cells.IsHidden)
                {
                    return null;
                }

                for (var column = first.Column; column <= last.Column; column++)
                {
                    if (++_looks > MostLooks || parts.Count > MostParts)
                    {
                        return null;
                    }

                    var cell = sheet.Find(new CellAddress(row, column));
                    if (cell is null || (sum.IsSubtotal && cell.Sum is { IsSubtotal: true }))
                    {
                        continue;
                    }

                    if (cell == total || cell.Kind is SheetCellKind.Error || (cell.HasFormula && cell.Kind == SheetCellKind.Blank))
                    {
                        return null;
                    }

                    if (cell.Number is { } number && !cell.Format.IsDate)
                    {
                        parts.Add((cell, number));
                    }
                    else if (cell.Kind == SheetCellKind.Text && NumberIn(cell.Text) is { } typed)
                    {
                        remarks.Add(RemarkKind.NumberAsText, places[cell.Address].Place);
                        parts.Add((cell, typed));
                    }
                }
            }
        }

        return parts;
    }

    // A number typed as text is added by people, though not by the spreadsheet: a total without it is worth telling.
    private static SheetNumber? NumberIn(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 0 && char.IsAsciiDigit(trimmed[0]) && Figure.TryReadNumber(trimmed, out var value, out var decimals, out var length) && length == trimmed.Length
            ? new SheetNumber((value * Fraction.PowerOfTen(decimals)).Numerator, -decimals)
            : null;
    }

    // A total of numbers with two decimals has two decimals: what a binary machine adds beyond them is noise.
    private static SheetNumber Settled(SheetNumber total, List<SheetNumber> parts)
    {
        const int Noise = 9;
        var decimals = parts.Max(part => part.Decimals);
        if (total.Decimals <= decimals)
        {
            return total;
        }

        var settled = new SheetNumber(total.RoundedTo(decimals), -decimals);
        var largest = parts.Max(part => part.ToFraction().Abs());
        var distance = (settled.ToFraction() - total.ToFraction()).Abs();
        return distance * Fraction.PowerOfTen(Noise) <= largest ? settled : total;
    }

    private static Figure FigureOf(SheetNumber number, SheetCell cell) =>
        cell.Format.IsPercent ? Figure.Of(number.ToFraction() * 100, Math.Max(0, number.Decimals - 2), Qualifier.Exact, "%") : Figure.Of(number.ToFraction(), number.Decimals);
}
