namespace DanVan.Domain.Rollups;

/// <summary>Why there is no total, or no rate. The default says that there is one.</summary>
public enum NoTotalReason
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>The cell does not apply to any unit below.</summary>
    NothingExpected,

    /// <summary>No unit below reported.</summary>
    NothingReported,

    /// <summary>Some units below did not report, and the caller asked for complete totals only.</summary>
    Incomplete,

    /// <summary>The total is more than 64 bits hold in steps of the indicator.</summary>
    Overflow,

    /// <summary>The indicator does not add over units.</summary>
    DoesNotAddOverUnits,

    /// <summary>The indicator does not add over time, and more than one period was asked for.</summary>
    DoesNotAddOverTime,

    /// <summary>The indicator is a rate: it is the ratio of two totals, never a total of rates.</summary>
    IsRate,

    /// <summary>The indicator is not a rate, or the form does not say what is divided.</summary>
    NoNumerator,

    /// <summary>The form names no base, or several, and the caller did not choose.</summary>
    NoBase,

    /// <summary>What is divided, or its base, is not in the plan.</summary>
    NotPlanned,

    /// <summary>There is no total of what is divided.</summary>
    NumeratorMissing,

    /// <summary>There is no total of the base.</summary>
    BaseMissing,

    /// <summary>Other units reported what is divided than reported the base, so that their ratio is nobody's rate.</summary>
    DifferentUnits,

    /// <summary>The base is zero.</summary>
    BaseIsZero,
}
