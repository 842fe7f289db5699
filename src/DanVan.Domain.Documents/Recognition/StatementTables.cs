using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds what a table that fills no known form says by its shape alone: totals under their columns, totals before the columns that
/// split them, and percentages of two columns.
/// </summary>
/// <remarks>
/// The numbers decide what belongs together: what adds up in every row, or in every column, is meant to. What does not is a
/// statement only where the others of its kind do.
/// </remarks>
internal sealed class StatementTables
{
    /// <summary>How many rows or columns have to add up before one that does not is a fault.</summary>
    private const int LeastWitnesses = 3;
    private const int MostRateColumns = 12;

    private readonly StatementGrid _grid;
    private readonly StatementList _statements;

    public StatementTables(StatementGrid grid, StatementList statements) => (_grid, _statements) = (grid, statements);

    public void Run()
    {
        ReadTotalRows();
        ReadSplitColumns();
        ReadRateColumns();
    }

    private void ReadTotalRows()
    {
        for (var at = 0; at < _grid.Rows.Count; at++)
        {
            if (_grid.Rows[at].IsTotal)
            {
                ReadTotalRow(at);
            }
        }
    }

    /// <summary>The rows of the least depth above a total up to the total before it; below it where it comes first.</summary>
    private void ReadTotalRow(int at)
    {
        var above = new List<StatementGridRow>();
        for (var row = at - 1; row >= 0 && !_grid.Rows[row].IsTotal; row--)
        {
            above.Add(_grid.Rows[row]);
        }

        above.Reverse();
        var rows = above.Exists(HasFigure) ? above : [.. _grid.Rows.Skip(at + 1).TakeWhile(row => !row.IsTotal)];
        var filled = rows.Where(row => !row.IsHeading && HasFigure(row)).ToList();
        if (filled.Count < 2)
        {
            return;
        }

        var depth = filled.Min(row => row.Depth);
        Read(_grid.Rows[at], [.. filled.Where(row => row.Depth == depth)]);
    }

    private void Read(StatementGridRow total, IReadOnlyList<StatementGridRow> parts)
    {
        var columns = Enumerable.Range(0, _grid.ColumnCount).Where(column => total.At(column) is { Value.Qualifier: Qualifier.Exact } && _grid.IsAdditive(column) && parts.Count(row => row.At(column) is not null) > 1).ToList();
        var fitting = columns.Where(column => Fits(total, parts, column)).ToList();
        foreach (var column in columns)
        {
            if (fitting.Contains(column) || (fitting.Count(other => total.NumberAt(other)!.Value.Sign > 0) is > 0 and var witnesses && IsFirm(total, parts, column) && (witnesses > 1 || IsWithinTenth(total, parts, column))) || (columns.Count == 1 && IsNear(total, parts, column)))
            {
                _statements.Add(new Statement { Kind = StatementKind.Sum, Stated = total.At(column)!, Operands = [.. parts.Select(row => row.At(column)).OfType<StatedFigure>()] });
            }
        }
    }

    private static bool HasFigure(StatementGridRow row) => row.Cells.Skip(1).Any(cell => cell is not null);

    private static Fraction Sum(IEnumerable<StatementGridRow> rows, int column) =>
        rows.Aggregate(Fraction.Zero, (sum, row) => sum + (row.NumberAt(column) ?? Fraction.Zero));

    private static bool Fits(StatementGridRow total, IReadOnlyList<StatementGridRow> parts, int column)
    {
        var sum = parts.Select(row => row.At(column)?.Value).OfType<Figure>().Aggregate(Interval.Point(Fraction.Zero), (sum, part) => sum + part.ToInterval());
        return sum.Meets(total.At(column)!.Value!.Value.ToInterval());
    }

    /// <summary>Every row has a whole number in the column.</summary>
    private static bool IsFirm(StatementGridRow total, IReadOnlyList<StatementGridRow> parts, int column) =>
        parts.Append(total).All(row => !row.IsUnread[column] && row.At(column) is null or { Value: { IsWrittenInFull: true, Qualifier: Qualifier.Exact } });

    /// <summary>With no other column to tell, the rows must be numbered without a gap, all filled, and miss the total by little.</summary>
    private static bool IsNear(StatementGridRow total, IReadOnlyList<StatementGridRow> parts, int column)
    {
        var isNumbered = parts.Select((row, place) => row.Marker.TrimEnd('.') == (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(isNext => isNext);
        return isNumbered && parts.Count >= LeastWitnesses && parts.All(row => row.At(column) is { Value.IsWrittenInFull: true }) && total.At(column)!.Value!.Value.IsWrittenInFull
            && IsWithinTenth(total, parts, column);
    }

    private static bool IsWithinTenth(StatementGridRow total, IReadOnlyList<StatementGridRow> parts, int column) =>
        (total.NumberAt(column)!.Value - Sum(parts, column)).Abs() * 10 <= total.NumberAt(column)!.Value;

    /// <summary>Columns under one header cell, and the total in the first of them or in a column before.</summary>
    private void ReadSplitColumns()
    {
        for (var first = 1; first < _grid.Columns.Count && first < _grid.ColumnCount; first++)
        {
            var path = _grid.Columns[first];
            if (path.Count < 2 || (_grid.Columns[first - 1] is [var before, _, ..] && before == path[0]))
            {
                continue;
            }

            var end = first;
            while (end < Math.Min(_grid.Columns.Count, _grid.ColumnCount) && _grid.Columns[end] is [var next, _, ..] && next == path[0])
            {
                end++;
            }

            ReadGroup(first, end);
        }
    }

    private void ReadGroup(int first, int end)
    {
        var group = Enumerable.Range(first, end - first).Where(_grid.IsAdditive).ToList();
        if (group.Count > 2 && TableAnswer.IsTotal(_grid.HeaderOf(group[0])) && ReadSplit(group[0], group[1..], isNamed: true))
        {
            return;
        }

        for (var whole = first - 1; whole > 0 && group.Count > 1; whole--)
        {
            if (_grid.IsAdditive(whole) && ReadSplit(whole, group, isNamed: false))
            {
                return;
            }
        }
    }

    private bool ReadSplit(int whole, IReadOnlyList<int> parts, bool isNamed)
    {
        var rows = _grid.Rows.Where(row => row.At(whole) is { Value: { Qualifier: Qualifier.Exact } } && parts.Any(part => row.At(part) is not null) && parts.All(part => !row.IsUnread[part])).ToList();
        var fitting = rows.Where(row => Sum(row, parts).Meets(row.At(whole)!.Value!.Value.ToInterval())).ToList();
        var telling = fitting.Count(row => row.NumberAt(whole)!.Value.Sign > 0);
        var isSplit = telling > 1 && (fitting.Count == rows.Count || (telling >= LeastWitnesses && rows.Count - fitting.Count == 1) || (isNamed && fitting.Count * 2 > rows.Count));
        foreach (var row in isSplit ? rows : [])
        {
            _statements.Add(new Statement { Kind = StatementKind.Sum, Stated = row.At(whole)!, Operands = [.. parts.Select(part => row.At(part)).OfType<StatedFigure>()] });
        }

        return isSplit;
    }

    private static Interval Sum(StatementGridRow row, IReadOnlyList<int> parts) =>
        parts.Select(part => row.At(part)?.Value).OfType<Figure>().Aggregate(Interval.Point(Fraction.Zero), (sum, part) => sum + part.ToInterval());

    /// <summary>A column of percentages that two columns before it make in every row, or in all but one.</summary>
    private void ReadRateColumns()
    {
        for (var rate = 2; rate < _grid.ColumnCount; rate++)
        {
            if (_grid.IsPercentage(rate) || _grid.Rows.Count(row => row.At(rate) is { Value.IsPercent: true }) > 1)
            {
                ReadRateColumn(rate);
            }
        }
    }

    private void ReadRateColumn(int rate)
    {
        var counts = Enumerable.Range(Math.Max(0, rate - MostRateColumns), Math.Min(rate, MostRateColumns)).Where(_grid.IsAdditive).Reverse().ToList();
        foreach (var numerator in counts)
        {
            foreach (var denominator in counts.Where(column => column != numerator))
            {
                var rows = _grid.Rows.Where(row => row.At(rate)?.Value is { Qualifier: Qualifier.Exact } && row.NumberAt(numerator) is not null && row.NumberAt(denominator) is { Sign: > 0 }).ToList();
                var fitting = rows.Count(row => IsRate(row, rate, numerator, denominator));
                if (rows.Count >= LeastWitnesses && (fitting == rows.Count || (fitting >= LeastWitnesses && rows.Count - fitting == 1)))
                {
                    rows.ForEach(row => Add(row, rate, numerator, denominator));
                    return;
                }
            }
        }
    }

    private void Add(StatementGridRow row, int rate, int numerator, int denominator) => _statements.Add(new Statement
    {
        Kind = StatementKind.Rate,
        Stated = row.At(rate)! with { Value = row.At(rate)!.Value!.Value.WithUnit("%") },
        Numerator = row.At(numerator)!,
        Denominators = [row.At(denominator)!],
    });

    /// <summary>Rounded or cut off, either will do.</summary>
    private static bool IsRate(StatementGridRow row, int rate, int numerator, int denominator)
    {
        var stated = row.At(rate)!.Value!.Value;
        var computed = row.NumberAt(numerator)!.Value * 100 / row.NumberAt(denominator)!.Value;
        return stated.ToRoundedInterval().Contains(computed) || stated.ToRoundedInterval(Rounding.Truncate).Contains(computed);
    }
}
