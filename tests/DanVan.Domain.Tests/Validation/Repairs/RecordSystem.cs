using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Tests.Validation.Repairs;

/// <summary>Builds small systems of whole numbers by hand.</summary>
internal static class RecordSystem
{
    /// <summary>Sums that must hold, each a total followed by its parts, by place; null is a blank, and nothing is below zero unless said.</summary>
    public static ConstraintSystem Of(long?[] values, int[][] sums, bool mayBeNegative = false, int[]? fixedPlaces = null) => new()
    {
        Variables = [.. values.Select((value, i) => new ConstraintVariable
        {
            Name = $"x{i}",
            Written = value is { } written ? written : null,
            Stated = value is { } stated ? Interval.Point(stated) : null,
            Step = 1,
            IsInteger = true,
            Domain = mayBeNegative ? Interval.Unbounded : Interval.NonNegative,
            IsFixed = fixedPlaces?.Contains(i) ?? false,
        })],
        Rules = [.. sums.Select((sum, i) => new ConstraintRule
        {
            Id = $"sum-{i}",
            Alternatives = [new ConstraintAlternative { Linear = [new LinearConstraint { Terms = [new LinearTerm(sum[0], -1), .. sum.Skip(1).Select(part => new LinearTerm(part, 1))], Relation = Relation.Equal, Constant = 0 }] }],
        })],
    };

    /// <summary>Whether every sum holds with some numbers, by plain arithmetic.</summary>
    public static bool Holds(long[] values, int[][] sums) => sums.All(sum => values[sum[0]] == sum.Skip(1).Sum(part => values[part]));

    public static string Describe(FigureRepair repair) => $"{repair.Evidence} {string.Join(' ', repair.Changes.Select(change => $"x{change.Variable}={(change.Values.IsPoint ? change.Values.Lower!.Value.ToString() : change.Values.ToString())}"))}";
}
