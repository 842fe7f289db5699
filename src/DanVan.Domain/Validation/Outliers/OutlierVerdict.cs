namespace DanVan.Domain.Validation.Outliers;

/// <summary>What a method says of one value.</summary>
public enum OutlierVerdict
{
    /// <summary>It was not compared; the reason says why.</summary>
    NotChecked,

    /// <summary>Within the bounds, the bounds themselves included.</summary>
    Inside,

    /// <summary>Beyond the exclusion bounds: far enough to leave it out where something is estimated from the others. Methods with one pair of bounds give this.</summary>
    Exclude,

    /// <summary>Beyond the imputation bounds too: so far that it should be asked for again.</summary>
    Impute,
}
