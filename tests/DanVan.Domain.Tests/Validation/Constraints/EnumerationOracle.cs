using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Constraints;

/// <summary>Tries every whole number of small intervals.</summary>
internal static class EnumerationOracle
{
    /// <summary>Every point within the intervals, which must be finite, that all rules hold for.</summary>
    public static IEnumerable<long[]> Points(IReadOnlyList<ConstraintRule> rules, IReadOnlyList<Interval> intervals) =>
        PointsWithin(intervals, []).Where(point => rules.All(rule => rule.Alternatives.Any(alternative => Holds(alternative, point))));

    private static IEnumerable<long[]> PointsWithin(IReadOnlyList<Interval> intervals, long[] sofar)
    {
        if (sofar.Length == intervals.Count)
        {
            return [sofar];
        }

        var interval = intervals[sofar.Length];
        return interval.IsEmpty ? [] : Between(interval).SelectMany(value => PointsWithin(intervals, [.. sofar, value]));
    }

    private static IEnumerable<long> Between(Interval interval)
    {
        for (var value = (long)interval.Lower!.Value.Floor(); value <= interval.Upper!.Value; value++)
        {
            if (interval.Contains(value))
            {
                yield return value;
            }
        }
    }

    private static bool Holds(ConstraintAlternative alternative, long[] point) =>
        alternative.Linear.All(linear => Compares(linear.Terms.Aggregate(Fraction.Zero, (sum, term) => sum + (term.Coefficient * point[term.Variable])), linear.Relation, linear.Constant));

    private static bool Compares(Fraction left, Relation relation, Fraction right) => relation switch
    {
        Relation.Equal => left == right,
        Relation.NotEqual => left != right,
        Relation.Less => left < right,
        Relation.LessOrEqual => left <= right,
        Relation.Greater => left > right,
        _ => left >= right,
    };
}
