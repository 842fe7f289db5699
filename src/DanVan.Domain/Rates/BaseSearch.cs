using System.Numerics;

namespace DanVan.Domain.Rates;

/// <summary>What a search for a base came to.</summary>
/// <remarks>The default value is a search that found none.</remarks>
public readonly struct BaseSearch : IEquatable<BaseSearch>
{
    private BaseSearch(BigInteger? value, bool isLimitReached)
    {
        Base = value;
        IsLimitReached = isLimitReached;
    }

    /// <summary>There is no such base in the range searched.</summary>
    public static BaseSearch None => default;

    /// <summary>The search stopped at its limit, without an answer.</summary>
    public static BaseSearch LimitReached => new(null, true);

    /// <summary>Gets the base, or null when none was found.</summary>
    public BigInteger? Base { get; }

    /// <summary>Gets whether the search stopped at its limit: a base may exist all the same.</summary>
    public bool IsLimitReached { get; }

    /// <summary>The base that was found.</summary>
    internal static BaseSearch Found(BigInteger value) => new(value, false);

    /// <summary>Compares two answers.</summary>
    public static bool operator ==(BaseSearch a, BaseSearch b) => a.Equals(b);

    /// <summary>Compares two answers.</summary>
    public static bool operator !=(BaseSearch a, BaseSearch b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(BaseSearch other) => Base == other.Base && IsLimitReached == other.IsLimitReached;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BaseSearch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Base, IsLimitReached);

    /// <summary>Writes the base, "none" or "limit reached".</summary>
    public override string ToString() => Base?.ToString() ?? (IsLimitReached ? "limit reached" : "none");
}
