namespace DanVan.Domain.Validation.Outliers;

/// <summary>What the squares are divided by in a standard deviation.</summary>
public enum DeviationDivisor
{
    /// <summary>The number of values, n.</summary>
    Population,

    /// <summary>One less than the number of values, n - 1.</summary>
    Sample,
}
