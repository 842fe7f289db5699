namespace DanVan.Domain.Rates;

/// <summary>Why there is no rate.</summary>
public enum NoRate
{
    /// <summary>The number to divide was not given.</summary>
    MissingNumerator,

    /// <summary>The number to divide by was not given.</summary>
    MissingBase,

    /// <summary>The number to divide by is zero.</summary>
    ZeroBase,

    /// <summary>The number to divide by is below zero, and a share of less than nothing has no meaning.</summary>
    NegativeBase,
}
