namespace DanVan.Domain.Validation.Rules;

/// <summary>One term of a sum: the ways to read it, and whether it is added or taken away.</summary>
/// <param name="Readings">At least one reading.</param>
/// <param name="Weight">1 or -1.</param>
internal sealed record Term(IReadOnlyList<Reading> Readings, int Weight = 1);
