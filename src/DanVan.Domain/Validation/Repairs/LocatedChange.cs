using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A figure to change, and what it may be then.</summary>
/// <param name="Variable">The place of the figure in <see cref="Constraints.ConstraintSystem.Variables"/>, counted from 0.</param>
/// <param name="Values">Every value for which the other figures of the set can take values that make all rules hold, in pieces by rising value; empty when not asked for. Where whole numbers play a part a piece reaches from the least to the greatest, and not all between need be possible.</param>
public sealed record LocatedChange(int Variable, IReadOnlyList<Interval> Values);
