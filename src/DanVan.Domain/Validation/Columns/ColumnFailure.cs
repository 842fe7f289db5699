using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Columns;

/// <summary>A rule that cannot be true of what one unit said in one period.</summary>
public sealed record ColumnFailure
{
    /// <summary>Gets the rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Gets the member it was checked for ("level=commune"), or null where the rule is not for each member of a dimension.</summary>
    public string? Member { get; init; }

    /// <summary>Gets the index of the unit in the plan of the cube.</summary>
    public required int Unit { get; init; }

    /// <summary>Gets the index of the period in the plan of the cube.</summary>
    public required int Period { get; init; }

    /// <summary>Gets the reason, as a finding of a report has it: <c>sum-differs</c>, <c>exceeds</c>, <c>formula-fails</c>, <c>condition-fails</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets the values that the left side can take; null where no sides were worked out.</summary>
    public Interval? Left { get; init; }

    /// <summary>Gets the values that the right side can take; null where no sides were worked out.</summary>
    public Interval? Right { get; init; }

    /// <summary>Gets the smallest distance between the sides, exact; null where no sides were worked out.</summary>
    public Fraction? Gap { get; init; }
}
