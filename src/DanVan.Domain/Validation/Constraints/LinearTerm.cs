using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>A variable times a coefficient.</summary>
/// <param name="Variable">The place of the variable in <see cref="ConstraintSystem.Variables"/>, counted from 0.</param>
/// <param name="Coefficient">What it is multiplied by; zero says nothing.</param>
public readonly record struct LinearTerm(int Variable, Fraction Coefficient);
