namespace DanVan.Domain.Indicators;

/// <summary>How an indicator adds up over administrative units.</summary>
public enum UnitAddition
{
    /// <summary>It does not: asking for a total is refused.</summary>
    None,

    /// <summary>The values of the children are added.</summary>
    Sum,

    /// <summary>The smallest value of the children.</summary>
    Minimum,

    /// <summary>The largest value of the children.</summary>
    Maximum,

    /// <summary>A rate: the numerators and the denominators are added, then divided.</summary>
    RatioOfSums,
}
