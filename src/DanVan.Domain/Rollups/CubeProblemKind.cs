namespace DanVan.Domain.Rollups;

/// <summary>Why a row did not become a cell.</summary>
public enum CubeProblemKind
{
    /// <summary>The plan has no such unit.</summary>
    UnknownUnit,

    /// <summary>The plan has no such indicator.</summary>
    UnknownIndicator,

    /// <summary>The plan has no such period.</summary>
    UnknownPeriod,

    /// <summary>The cell was already filled with the same; it is kept once.</summary>
    Repeated,

    /// <summary>The cell was already filled with something else; the first is kept.</summary>
    Conflicting,

    /// <summary>The value is no whole number of the steps of the indicator.</summary>
    NotInSteps,

    /// <summary>The value is larger than the plan says it can be, or than 64 bits hold.</summary>
    TooLarge,

    /// <summary>The state and the value contradict each other: a figure without a value, or a value beside a blank.</summary>
    StateContradictsValue,

    /// <summary>Words, or a pair such as "26/26", stand where one number is wanted.</summary>
    NotOneNumber,

    /// <summary>The figure is a bound ("gần 300", "trên 50") and says on which side the value lies, not where.</summary>
    Bound,
}
