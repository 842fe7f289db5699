namespace DanVan.Domain.Rollups;

/// <summary>Which total of a unit stands where it also stated its own, and so goes into the totals above it.</summary>
public enum SubtotalPolicy
{
    /// <summary>The one computed from the units below.</summary>
    Computed = 1,

    /// <summary>The one it stated; without one it is missing, whatever stands below.</summary>
    Reported = 2,

    /// <summary>The one it stated, else the computed one.</summary>
    ReportedFirst = 3,

    /// <summary>The computed one, else the one it stated.</summary>
    ComputedFirst = 4,
}
