namespace DanVan.Domain.PlantedFaults;

/// <summary>A number as it is typed: digits and decimals; null digits for a blank.</summary>
/// <param name="Digits">The number without its decimal sign, or null for a blank.</param>
/// <param name="Decimals">How many of the digits stand after the decimal sign.</param>
internal readonly record struct Cell(long? Digits, int Decimals = 0)
{
    /// <summary>Gets the number, or null for a blank.</summary>
    public Exact? Value => Digits is { } digits ? new Exact(digits, System.Numerics.BigInteger.Pow(10, Decimals)) : null;

    /// <summary>Gets whether it is blank.</summary>
    public bool IsBlank => Digits is null;
}
