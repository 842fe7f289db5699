using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A variable of a system with the value it should have.</summary>
/// <param name="Variable">The place of the variable in <see cref="Constraints.ConstraintSystem.Variables"/>, counted from 0.</param>
/// <param name="Value">The corrected value.</param>
public readonly record struct FigureCorrection(int Variable, Fraction Value);
