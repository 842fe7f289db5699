using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A system with a range for each of its figures; says of each rule whether it can hold, taken by itself.</summary>
internal sealed class SystemValues
{
    private readonly Interval[] _ranges;

    private SystemValues(ConstraintSystem system, Interval[] ranges)
    {
        System = system;
        _ranges = ranges;
    }

    /// <summary>Gets the system.</summary>
    public ConstraintSystem System { get; }

    /// <summary>Gets the true values that a figure may have.</summary>
    public Interval this[int variable] => _ranges[variable];

    /// <summary>Every figure as it is stated; one that is not stated may be anything in its domain.</summary>
    public static SystemValues AsStated(ConstraintSystem system) =>
        new(system, [.. system.Variables.Select(variable => variable.Stated ?? variable.Domain)]);

    /// <summary>Every figure as it is written, to the last digit; one that is not written may be anything in its domain.</summary>
    public static SystemValues AsWritten(ConstraintSystem system) =>
        new(system, [.. system.Variables.Select(variable => variable.Written is { } written ? Interval.Point(written) : variable.Domain)]);

    /// <summary>The same with other ranges for some figures.</summary>
    public SystemValues With(params ReadOnlySpan<(int Variable, Interval Range)> changes)
    {
        var ranges = (Interval[])_ranges.Clone();
        foreach (var (variable, range) in changes)
        {
            ranges[variable] = range;
        }

        return new SystemValues(System, ranges);
    }

    /// <summary>Puts another range in place for a while and gives back the one that stood there.</summary>
    public Interval Replace(int variable, Interval range)
    {
        var before = _ranges[variable];
        _ranges[variable] = range;
        return before;
    }

    /// <summary>Whether a figure can be a value of its domain.</summary>
    public bool IsInDomain(int variable) => _ranges[variable].Meets(System.Variables[variable].Domain);

    /// <summary>Whether some of the alternatives of a rule can hold.</summary>
    public bool CanHold(ConstraintRule rule)
    {
        foreach (var alternative in rule.Alternatives)
        {
            if (CanHold(alternative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sum of terms, without the term of one variable; -1 leaves out none.</summary>
    public Interval Sum(IReadOnlyList<LinearTerm> terms, int without = -1)
    {
        if (SumOfPoints(terms, without) is { } exact)
        {
            return Interval.Point(exact);
        }

        var sum = Interval.Point(Fraction.Zero);
        foreach (var term in terms)
        {
            if (term.Variable != without && term.Coefficient.Sign != 0)
            {
                sum += _ranges[term.Variable].Scale(term.Coefficient);
            }
        }

        return sum;
    }

    /// <summary>Whether a linear constraint can hold.</summary>
    public bool CanHold(LinearConstraint constraint)
    {
        var left = Sum(constraint.Terms);
        var right = Interval.Point(constraint.Constant);
        return constraint.Relation switch
        {
            Relation.Equal => left.Contains(constraint.Constant),
            Relation.NotEqual => !left.IsEmpty && !(left.IsPoint && left.Lower == constraint.Constant),
            Relation.Less => left.CanBeBelow(right),
            Relation.LessOrEqual => left.CanBeAtMost(right),
            Relation.Greater => right.CanBeBelow(left),
            _ => right.CanBeAtMost(left),
        };
    }

    /// <summary>Whether a rate can be that of its counts.</summary>
    public bool CanHold(RateConstraint constraint)
    {
        var below = Sum(constraint.Denominator).Intersect(Interval.Over(Fraction.Zero));
        return !below.IsEmpty && (_ranges[constraint.Rate] * below).Meets(Sum(constraint.Numerator).Scale(constraint.Scale));
    }

    private bool CanHold(ConstraintAlternative alternative)
    {
        foreach (var constraint in alternative.Linear)
        {
            if (!CanHold(constraint))
            {
                return false;
            }
        }

        foreach (var constraint in alternative.Rates)
        {
            if (!CanHold(constraint))
            {
                return false;
            }
        }

        return true;
    }

    private Fraction? SumOfPoints(IReadOnlyList<LinearTerm> terms, int without)
    {
        var sum = Fraction.Zero;
        foreach (var term in terms)
        {
            if (term.Variable == without || term.Coefficient.Sign == 0)
            {
                continue;
            }

            if (!_ranges[term.Variable].IsPoint)
            {
                return null;
            }

            sum += term.Coefficient * _ranges[term.Variable].Lower!.Value;
        }

        return sum;
    }
}
