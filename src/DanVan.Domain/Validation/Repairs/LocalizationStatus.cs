namespace DanVan.Domain.Validation.Repairs;

/// <summary>What came of a search for errors.</summary>
public enum LocalizationStatus
{
    /// <summary>Every set of least weight was found; when nothing has to change that is the empty set.</summary>
    Located,

    /// <summary>More would have to change than the greatest weight allows.</summary>
    BeyondMaxWeight,

    /// <summary>The rules cannot hold whatever is changed: they contradict each other, or figures that must stay.</summary>
    Unsolvable,

    /// <summary>The work limit, or the greatest number of solutions, was reached: no set is told for what was not searched to its end.</summary>
    LimitReached,
}
