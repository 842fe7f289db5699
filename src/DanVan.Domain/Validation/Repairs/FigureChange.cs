using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>A variable of a system with the values it could take.</summary>
/// <param name="Variable">The place of the variable in <see cref="Constraints.ConstraintSystem.Variables"/>, counted from 0.</param>
/// <param name="Values">The values; a point when there is only one.</param>
public readonly record struct FigureChange(int Variable, Interval Values);
