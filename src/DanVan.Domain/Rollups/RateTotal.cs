using DanVan.Domain.Rates;

namespace DanVan.Domain.Rollups;

/// <summary>The rate of a unit: the ratio of two totals, with the coverage of both.</summary>
public sealed record RateTotal
{
    /// <summary>Gets the rate, exact, or null when there is none; <see cref="Reason"/> says why.</summary>
    public Rate? Value { get; init; }

    /// <summary>Gets what is divided.</summary>
    public Total Numerator { get; init; }

    /// <summary>Gets what it is divided by.</summary>
    public Total Base { get; init; }

    /// <summary>Gets how many units without children are accounted for in both.</summary>
    public long ReportedBoth { get; init; }

    /// <summary>Gets why there is no rate.</summary>
    public NoTotalReason Reason { get; init; }
}
