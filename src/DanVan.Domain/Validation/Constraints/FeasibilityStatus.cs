namespace DanVan.Domain.Validation.Constraints;

/// <summary>Whether rules can hold together.</summary>
public enum FeasibilityStatus
{
    /// <summary>All rules can hold together.</summary>
    Feasible,

    /// <summary>No values make all rules hold.</summary>
    Infeasible,

    /// <summary>The work limit was reached before it was known.</summary>
    LimitReached,
}
