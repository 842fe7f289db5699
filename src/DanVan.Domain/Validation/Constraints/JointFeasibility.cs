namespace DanVan.Domain.Validation.Constraints;

/// <summary>Checks rules jointly: rules that hold one by one can be impossible together.</summary>
/// <remarks>
/// Exact: the numbers are fractions, ends of intervals may be open, and nothing depends on chance or time. A question that would
/// take more than the stated amount of work is answered by <see cref="FeasibilityStatus.LimitReached"/>, never by a guess.
/// </remarks>
public static class JointFeasibility
{
    /// <summary>Says whether all rules can hold together, with every figure inside its stated interval and its domain.</summary>
    /// <param name="system">The figures and rules.</param>
    /// <param name="options">Figures that are freed or stand for something else, and the work limit; null asks about the figures as stated.</param>
    /// <exception cref="ArgumentException">A rule names a variable that is not there, or a variable has a weight that is not above zero.</exception>
    public static FeasibilityResult Check(ConstraintSystem system, FeasibilityOptions? options = null)
    {
        Guard.Against.Null(system);
        return new ConstraintSolver(system).Check(options ?? new FeasibilityOptions());
    }
}
