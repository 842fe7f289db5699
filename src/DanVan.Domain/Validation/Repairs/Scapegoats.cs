using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The smallest sets of figures that make equalities hold when each of them moves by a few steps.</summary>
internal sealed class Scapegoats
{
    private const int MostTrials = 500_000;

    private readonly WrittenRecord _record;
    private readonly IReadOnlyList<LinearConstraint> _equalities;
    private readonly Fraction _tolerance;
    private readonly Fraction?[] _values;
    private readonly bool[] _isSettled;
    private readonly List<IReadOnlyList<FigureCorrection>> _found = [];
    private int _trials;

    public Scapegoats(WrittenRecord record, IReadOnlyList<LinearConstraint> equalities, Fraction tolerance)
    {
        (_record, _equalities, _tolerance) = (record, equalities, tolerance);
        _values = [.. record.Values];
        _isSettled = [.. record.System.Variables.Select(variable => variable.IsFixed || variable.Written is null)];
        var most = _isSettled.Count(isSettled => !isSettled);
        for (var count = 1; count <= most && _found.Count == 0 && !IsLimitReached; count++)
        {
            Move(count);
        }

        _found.Sort(Compare);
    }

    /// <summary>Gets the sets, each by variable, in the order of their variables and values.</summary>
    public IReadOnlyList<IReadOnlyList<FigureCorrection>> Found => _found;

    /// <summary>Gets whether the search was given up.</summary>
    public bool IsLimitReached => _trials > MostTrials;

    private static int Compare(IReadOnlyList<FigureCorrection> one, IReadOnlyList<FigureCorrection> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            var order = (one[i].Variable, one[i].Value).CompareTo((other[i].Variable, other[i].Value));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    // The first broken equality needs one of its figures moved: try each, and settle those tried, so that no set comes twice.
    private void Move(int left)
    {
        if (++_trials > MostTrials)
        {
            return;
        }

        var broken = _equalities.FirstOrDefault(equality => WrittenRecord.ResidualOf(equality, _values)!.Value.Sign != 0);
        if (broken is null)
        {
            Keep();
            return;
        }

        var settled = new List<int>();
        foreach (var variable in left == 0 ? [] : broken.Terms.Where(term => term.Coefficient.Sign != 0 && !_isSettled[term.Variable]).Select(term => term.Variable))
        {
            _isSettled[variable] = true;
            settled.Add(variable);
            var written = _values[variable]!.Value;
            foreach (var moved in MovesOf(variable, written, left == 1 ? broken : null))
            {
                _values[variable] = moved;
                Move(left - 1);
            }

            _values[variable] = written;
        }

        settled.ForEach(variable => _isSettled[variable] = false);
    }

    // The last figure to move has to close the gap by itself.
    private IEnumerable<Fraction> MovesOf(int variable, Fraction written, LinearConstraint? last)
    {
        var step = _record.System.Variables[variable].Step ?? Fraction.One;
        if (last is not null)
        {
            var move = -(WrittenRecord.ResidualOf(last, _values)!.Value / WrittenRecord.CoefficientOf(last.Terms, variable));
            if (move.Abs() <= _tolerance && (move / step).IsInteger)
            {
                yield return written + move;
            }

            yield break;
        }

        for (var move = step; move <= _tolerance && !IsLimitReached; move += step)
        {
            yield return written - move;
            yield return written + move;
        }
    }

    private void Keep()
    {
        if (!_record.BreaksOthers(_values))
        {
            _found.Add([.. Enumerable.Range(0, _values.Length).Where(i => _values[i] != _record.Values[i]).Select(i => new FigureCorrection(i, _values[i]!.Value))]);
        }
    }
}
