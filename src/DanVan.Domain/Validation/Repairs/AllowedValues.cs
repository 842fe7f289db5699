using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The values that rules leave for one figure, the others as they are.</summary>
internal static class AllowedValues
{
    // Rules with many alternatives would multiply the pieces; beyond this many, their hull is charitable and bounded.
    private const int MostPieces = 16;

    /// <summary>The values that one rule leaves, in pieces.</summary>
    public static List<Interval> Of(ConstraintRule rule, int variable, SystemValues values)
    {
        var pieces = new List<Interval>();
        foreach (var alternative in rule.Alternatives)
        {
            List<Interval> left = [Interval.Unbounded];
            foreach (var constraint in alternative.Linear)
            {
                left = Intersect(left, Of(constraint, variable, values));
            }

            foreach (var constraint in alternative.Rates)
            {
                left = Intersect(left, [Of(constraint, variable, values)]);
            }

            pieces.AddRange(left);
        }

        return Trim(pieces);
    }

    /// <summary>What is in some piece of both.</summary>
    public static List<Interval> Intersect(IReadOnlyList<Interval> one, IReadOnlyList<Interval> other) =>
        Trim([.. one.SelectMany(_ => other, (a, b) => a.Intersect(b)).Where(piece => !piece.IsEmpty)]);

    private static List<Interval> Trim(List<Interval> pieces)
    {
        var distinct = pieces.Distinct().ToList();
        return distinct.Count <= MostPieces ? distinct : [distinct.Aggregate((a, b) => a.Hull(b))];
    }

    private static List<Interval> Of(LinearConstraint constraint, int variable, SystemValues values)
    {
        var coefficient = WrittenRecord.CoefficientOf(constraint.Terms, variable);
        if (coefficient.Sign == 0)
        {
            return values.CanHold(constraint) ? [Interval.Unbounded] : [];
        }

        var rest = Interval.Point(constraint.Constant) - values.Sum(constraint.Terms, variable);
        if (rest.IsEmpty)
        {
            return [];
        }

        Interval[] sides = constraint.Relation switch
        {
            Relation.Equal => [rest],
            Relation.NotEqual => rest.IsPoint ? [Interval.Under(rest.Lower!.Value), Interval.Over(rest.Lower!.Value)] : [Interval.Unbounded],
            Relation.Less => [Interval.Of(null, false, rest.Upper, false)],
            Relation.LessOrEqual => [Interval.Of(null, false, rest.Upper, rest.UpperClosed)],
            Relation.Greater => [Interval.Of(rest.Lower, false, null, false)],
            _ => [Interval.Of(rest.Lower, rest.LowerClosed, null, false)],
        };
        return [.. sides.Select(side => side.Scale(coefficient.Reciprocal()))];
    }

    private static Interval Of(RateConstraint constraint, int variable, SystemValues values)
    {
        var above = WrittenRecord.CoefficientOf(constraint.Numerator, variable);
        var below = WrittenRecord.CoefficientOf(constraint.Denominator, variable);
        if (constraint.Rate != variable && above.Sign == 0 && below.Sign == 0)
        {
            return values.CanHold(constraint) ? Interval.Unbounded : Interval.Empty;
        }

        var rate = values[constraint.Rate];
        var numerator = values.Sum(constraint.Numerator, variable).Scale(constraint.Scale);
        var denominator = values.Sum(constraint.Denominator, variable);
        if (constraint.Rate == variable)
        {
            var positive = denominator.Intersect(Interval.Over(Fraction.Zero));
            return positive.IsEmpty ? Interval.Empty : Quotient(numerator, positive);
        }

        // scale · (N + a·x) = rate · (D + b·x), so x = (rate · D - scale · N) / (scale · a - rate · b).
        return Quotient((rate * denominator) - numerator, Interval.Point(constraint.Scale * above) - rate.Scale(below));
    }

    private static Interval Quotient(Interval dividend, Interval divisor) =>
        divisor.TouchesZero || divisor.IsEmpty ? Interval.Unbounded : dividend.Divide(divisor).Value;
}
