namespace DanVan.Domain.Rollups;

/// <summary>Why a rate is what it is: the totals it divides, each with what is behind it.</summary>
/// <param name="Rate">The rate with the coverage of both totals.</param>
/// <param name="Numerator">What is divided, or null where the plan does not have it.</param>
/// <param name="Base">What it is divided by, or null where the plan does not have it.</param>
public sealed record RateExplanation(RateTotal Rate, TotalExplanation? Numerator, TotalExplanation? Base);
