using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups;

/// <summary>The total of a unit, with its coverage.</summary>
public readonly record struct Total
{
    /// <summary>Gets the value, or null when there is none; <see cref="Reason"/> says why.</summary>
    public Fraction? Value { get; init; }

    /// <summary>Gets how many units without children the value accounts for; over several periods, how many of their cells.</summary>
    /// <remarks>A total that a unit stated itself accounts for every unit below that was to report.</remarks>
    public long Reported { get; init; }

    /// <summary>Gets how many units without children were to report: all below but those the cell does not apply to.</summary>
    public long Expected { get; init; }

    /// <summary>Gets whether it was computed from the units below or stated by the unit itself.</summary>
    public TotalOrigin Origin { get; init; }

    /// <summary>Gets why there is no value.</summary>
    public NoTotalReason Reason { get; init; }

    /// <summary>Gets whether every unit that was to report is accounted for.</summary>
    public bool IsComplete => Reported == Expected;
}
