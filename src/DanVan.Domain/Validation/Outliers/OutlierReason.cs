namespace DanVan.Domain.Validation.Outliers;

/// <summary>Why a value was not compared.</summary>
public enum OutlierReason
{
    /// <summary>It was compared.</summary>
    None,

    /// <summary>There is no value.</summary>
    Missing,

    /// <summary>There are fewer values than the method asks for.</summary>
    TooFew,

    /// <summary>The values it would be compared with are all the same, so that any distance is as far as another.</summary>
    NoSpread,

    /// <summary>The value or the previous one is zero or negative, so that there is no ratio to compare.</summary>
    NoRatio,

    /// <summary>The value, or what all values add up to, has more digits than any figure of a report.</summary>
    TooLong,
}
