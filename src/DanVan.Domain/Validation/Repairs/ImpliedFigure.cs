using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A figure that nobody stated, and the only value that the rules and the other figures leave for it.</summary>
/// <param name="Variable">The place of the figure in <see cref="Constraints.ConstraintSystem.Variables"/>, counted from 0.</param>
/// <param name="Value">The value.</param>
public readonly record struct ImpliedFigure(int Variable, Fraction Value);
