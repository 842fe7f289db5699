namespace DanVan.Domain.Validation.Constraints;

/// <summary>How far a variable may go in one direction, and which figures, rules and decisions say so.</summary>
internal sealed record Bound(NearValue Value, int[] Reasons);
