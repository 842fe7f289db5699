namespace DanVan.Domain.Validation.Outliers;

/// <summary>On which side of the bounds a value lies.</summary>
public enum OutlierDirection
{
    /// <summary>On neither: inside, or not compared.</summary>
    None,

    /// <summary>Below the lower bound.</summary>
    Low,

    /// <summary>Above the upper bound.</summary>
    High,
}
