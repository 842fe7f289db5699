using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Finds the sums that the formula fields of one Word table claim: "=SUM(ABOVE)", "=SUM(LEFT)", "=SUM(B2:B5)", "=B2+B3".</summary>
/// <remarks>Word adds up once, when the field is made or refreshed: a figure changed later leaves the old sum standing.</remarks>
internal sealed class WordTableSums
{
    private const int MostLooks = 100_000;

    private readonly Dictionary<CellAddress, (PlacedText Place, string Text)> _cells = [];
    private readonly List<(CellAddress Cell, string Formula)> _formulas = [];
    private int _looks;

    /// <summary>Notes a cell of the table.</summary>
    /// <param name="row">The row, counted from 1.</param>
    /// <param name="column">The column of the grid, counted from 1.</param>
    /// <param name="place">Where its words stand.</param>
    /// <param name="text">Its words.</param>
    /// <param name="formula">The instruction of the field that made them, or null.</param>
    public void Add(int row, int column, PlacedText place, string text, string? formula)
    {
        var cell = new CellAddress(row, column);
        if (_cells.TryAdd(cell, (place, text)) && formula is not null)
        {
            _formulas.Add((cell, formula));
        }
    }

    public IEnumerable<CellSum> Find()
    {
        foreach (var (cell, formula) in _formulas)
        {
            if (NumberIn(cell) is { } total && PartsOf(cell, formula) is { Count: > 0 } parts)
            {
                yield return new CellSum((_cells[cell].Place, total), parts);
            }
        }
    }

    private List<(PlacedText Place, Figure Value)>? PartsOf(CellAddress cell, string formula)
    {
        // What shows the sum follows it: "=SUM(ABOVE) \# "#.##0"".
        var claim = formula.AsSpan().Trim().TrimStart('=').Trim();
        claim = (claim.IndexOf('\\') is >= 0 and var format ? claim[..format] : claim).Trim();
        return claim.Equals("SUM(ABOVE)", StringComparison.OrdinalIgnoreCase) ? Run(cell, rows: -1, columns: 0)
            : claim.Equals("SUM(LEFT)", StringComparison.OrdinalIgnoreCase) ? Run(cell, rows: 0, columns: -1)
            : SheetFormula.Read(claim.ToString()) is { IsSubtotal: false } sum ? Listed(cell, sum)
            : null;
    }

    // Numbers without a gap, from the neighbour on.
    private List<(PlacedText Place, Figure Value)> Run(CellAddress cell, int rows, int columns)
    {
        var parts = new List<(PlacedText Place, Figure Value)>();
        for (var at = new CellAddress(cell.Row + rows, cell.Column + columns); ++_looks <= MostLooks && NumberIn(at) is { } number; at = new CellAddress(at.Row + rows, at.Column + columns))
        {
            parts.Add((_cells[at].Place, number));
        }

        parts.Reverse();
        return parts;
    }

    private List<(PlacedText Place, Figure Value)>? Listed(CellAddress cell, SheetFormula sum)
    {
        var parts = new List<(PlacedText Place, Figure Value)>();
        foreach (var (first, last) in sum.Ranges)
        {
            for (var row = first.Row; row <= last.Row; row++)
            {
                for (var column = first.Column; column <= last.Column; column++)
                {
                    var at = new CellAddress(row, column);
                    if (++_looks > MostLooks || at == cell)
                    {
                        return null;
                    }

                    if (NumberIn(at) is { } number)
                    {
                        parts.Add((_cells[at].Place, number));
                    }
                }
            }
        }

        return parts;
    }

    private Figure? NumberIn(CellAddress cell)
    {
        if (!_cells.TryGetValue(cell, out var known))
        {
            return null;
        }

        var text = known.Text.AsSpan().Trim();
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && Figure.TryReadNumber(text, out var value, out var decimals, out var length) && length == text.Length
            ? Figure.Of(value, decimals)
            : null;
    }
}
