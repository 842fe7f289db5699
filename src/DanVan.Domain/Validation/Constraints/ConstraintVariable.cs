using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A figure as a solver sees it: what was stated, what it may be at all, and what a change of it costs.</summary>
public sealed record ConstraintVariable
{
    /// <summary>Gets the name, unique within the system.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the true values that the stated figure stands for, or null when nothing is stated: then any value of the domain costs nothing.</summary>
    public Interval? Stated { get; init; }

    /// <summary>Gets the number as it was written, or null when nothing is stated.</summary>
    public Fraction? Written { get; init; }

    /// <summary>Gets the rounding step that was written, above zero: a correction is a multiple of it; null when it may be any number.</summary>
    public Fraction? Step { get; init; }

    /// <summary>Gets the values it may take at all; unbounded by default.</summary>
    public Interval Domain { get; init; } = Interval.Unbounded;

    /// <summary>Gets whether its true value is a whole number.</summary>
    public bool IsInteger { get; init; }

    /// <summary>Gets what a change costs, above zero.</summary>
    public Fraction Weight { get; init; } = 1;

    /// <summary>Gets whether it must keep what is stated.</summary>
    public bool IsFixed { get; init; }
}
