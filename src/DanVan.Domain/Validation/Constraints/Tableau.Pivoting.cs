using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

internal sealed partial class Tableau
{
    /// <summary>Looks for values that respect all bounds.</summary>
    public FeasibilityStatus Check()
    {
        while (FindViolated() is { } violated)
        {
            if (Meter.IsSpent)
            {
                return FeasibilityStatus.LimitReached;
            }

            var row = _rows[violated]!;
            var raise = _lower[violated] is { } lower && _values[violated] < lower.Value;
            var entering = FindEntering(row, raise);
            if (entering < 0)
            {
                Explain(violated, row, raise);
                return FeasibilityStatus.Infeasible;
            }

            Exchange(violated, entering, (raise ? _lower[violated] : _upper[violated])!.Value);
        }

        return FeasibilityStatus.Feasible;
    }

    /// <summary>Moves a variable as high as it goes, or as low, from values that respect all bounds.</summary>
    /// <returns>Its greatest, or least, value; null when it goes on for ever. The second is false when the limit was reached.</returns>
    public (NearValue? Best, bool IsKnown) Optimize(int variable, bool highest)
    {
        while (!Meter.IsSpent)
        {
            var (entering, rises) = FindImproving(variable, highest);
            if (entering < 0)
            {
                return (_values[variable], true);
            }

            if (!Advance(entering, rises))
            {
                _ray = (entering, rises);
                return (null, true);
            }
        }

        return (null, false);
    }

    /// <summary>How fast a variable grows on the way that goes on for ever, after such an answer.</summary>
    public Fraction SlopeOf(int variable)
    {
        var slope = variable == _ray.Entering ? Fraction.One : _rows[variable] is { } row ? row[_ray.Entering] : Fraction.Zero;
        return _ray.Rises ? slope : -slope;
    }

    private int? FindViolated()
    {
        while (_suspects.Count > 0)
        {
            var least = _suspects.Min;
            Meter.Add(1);
            var isOff = _rows[least] is not null
                && ((_lower[least] is { } lower && _values[least] < lower.Value) || (_upper[least] is { } upper && _values[least] > upper.Value));
            if (isOff)
            {
                return least;
            }

            _suspects.Remove(least);
        }

        return null;
    }

    private int FindEntering(SparseRow row, bool raise)
    {
        for (var k = 0; k < row.Count; k++)
        {
            var column = row.Columns[k];
            Meter.Add(1);
            if ((row.Values[k].Sign > 0) == raise ? CanRise(column) : CanFall(column))
            {
                return column;
            }
        }

        return -1;
    }

    private bool CanRise(int variable) => _upper[variable] is not { } upper || _values[variable] < upper.Value;

    private bool CanFall(int variable) => _lower[variable] is not { } lower || _values[variable] > lower.Value;

    private void Explain(int violated, SparseRow row, bool raise)
    {
        Conflict.Clear();
        Conflict.UnionWith((raise ? _lower[violated] : _upper[violated])!.Reasons);
        for (var k = 0; k < row.Count; k++)
        {
            var stopped = (row.Values[k].Sign > 0) == raise ? _upper[row.Columns[k]]! : _lower[row.Columns[k]]!;
            Conflict.UnionWith(stopped.Reasons);
        }
    }

    /// <summary>The least variable whose move would better another, and whether it should rise.</summary>
    private (int Entering, bool Rises) FindImproving(int variable, bool highest)
    {
        if (_rows[variable] is not { } row)
        {
            return (highest ? CanRise(variable) : CanFall(variable)) ? (variable, highest) : (-1, false);
        }

        for (var k = 0; k < row.Count; k++)
        {
            var column = row.Columns[k];
            var rises = (row.Values[k].Sign > 0) == highest;
            Meter.Add(1);
            if (rises ? CanRise(column) : CanFall(column))
            {
                return (column, rises);
            }
        }

        return (-1, false);
    }

    /// <summary>Moves a variable as far as the bounds allow; false when nothing stops it.</summary>
    private bool Advance(int entering, bool rises)
    {
        var own = rises ? _upper[entering] : _lower[entering];
        NearValue? farthest = own is null ? null : rises ? own.Value - _values[entering] : _values[entering] - own.Value;
        var stop = entering;
        foreach (var row in RowsWith(entering))
        {
            var coefficient = _rows[row]![entering];
            Meter.AddOn(coefficient);
            var up = (coefficient.Sign > 0) == rises;
            if ((up ? _upper[row] : _lower[row]) is { } bound)
            {
                var room = (up ? bound.Value - _values[row] : _values[row] - bound.Value) * coefficient.Abs().Reciprocal();
                if (farthest is not { } far || room < far || (room == far && row < stop))
                {
                    (farthest, stop) = (room, row);
                }
            }
        }

        if (farthest is not { } distance)
        {
            return false;
        }

        if (stop == entering)
        {
            Move(entering, rises ? distance : NearValue.Zero - distance);
        }
        else
        {
            var up = (_rows[stop]![entering].Sign > 0) == rises;
            Exchange(stop, entering, (up ? _upper[stop] : _lower[stop])!.Value);
        }

        return true;
    }

    /// <summary>Brings a sum to a value by moving one of its variables, which becomes a sum in its stead.</summary>
    private void Exchange(int leaving, int entering, NearValue target)
    {
        var row = _rows[leaving]!;
        var by = (target - _values[leaving]) * row[entering].Reciprocal();
        Move(entering, by);
        _values[leaving] = target;

        var solved = row.SolveFor(entering, leaving, Meter);
        var others = _occurrences[entering];
        _rows[leaving] = null;
        _rows[entering] = solved;
        _suspects.Add(entering);
        foreach (var column in solved.Columns)
        {
            _occurrences[column].Add(entering);
        }

        foreach (var other in others)
        {
            if (other == leaving || _rows[other] is not { } before || before[entering].Sign == 0)
            {
                continue;
            }

            _rows[other] = before.Substitute(entering, solved, Meter);
            foreach (var column in solved.Columns)
            {
                if (before[column].Sign == 0)
                {
                    _occurrences[column].Add(other);
                }
            }
        }

        others.Clear();
    }

    /// <summary>Looks for a sum of whole numbers that cannot come out: 2x + 4y is never 3. Sums outside the bounds must have been dealt with.</summary>
    /// <returns>Whether no such sum was found; otherwise the conflict is told.</returns>
    public bool SumsCanBeWhole()
    {
        for (var variable = 0; variable < Count; variable++)
        {
            if (_rows[variable] is { } row && _isInteger[variable] && !_values[variable].Value.IsInteger && !CanBeWhole(variable, row))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanBeWhole(int variable, SparseRow row)
    {
        var common = System.Numerics.BigInteger.One;
        foreach (ref readonly var value in row.Values)
        {
            Meter.AddOn(value);
            common = common / System.Numerics.BigInteger.GreatestCommonDivisor(common, value.Denominator) * value.Denominator;
        }

        var multiple = Fraction.FromInteger(common);
        var settled = Fraction.Zero;
        var divisor = System.Numerics.BigInteger.Zero;
        for (var k = -1; k < row.Count; k++)
        {
            var column = k < 0 ? variable : row.Columns[k];
            if (!_isInteger[column])
            {
                return true;
            }

            var weight = k < 0 ? -multiple : multiple * row.Values[k];
            if (FixedValueOf(column) is { } value)
            {
                settled += weight * value;
            }
            else
            {
                divisor = System.Numerics.BigInteger.GreatestCommonDivisor(divisor, weight.Numerator);
            }
        }

        if (divisor.IsZero ? settled.Sign == 0 : (settled / Fraction.FromInteger(divisor)).IsInteger)
        {
            return true;
        }

        Conflict.Clear();
        for (var k = -1; k < row.Count; k++)
        {
            var column = k < 0 ? variable : row.Columns[k];
            if (FixedValueOf(column) is not null)
            {
                Conflict.UnionWith(_lower[column]!.Reasons);
                Conflict.UnionWith(_upper[column]!.Reasons);
            }
        }

        return false;
    }
}
