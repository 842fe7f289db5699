using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The whole numbers from a smallest to a largest, both included.</summary>
/// <remarks>The default value is empty: nothing is possible.</remarks>
public readonly struct CountRange : IEquatable<CountRange>
{
    private readonly bool _any;

    private CountRange(BigInteger smallest, BigInteger? largest)
    {
        _any = true;
        Smallest = smallest;
        Largest = largest;
    }

    /// <summary>No count at all.</summary>
    public static CountRange Empty => default;

    /// <summary>Gets whether no count is possible.</summary>
    public bool IsEmpty => !_any;

    /// <summary>Gets the smallest count, or 0 when empty.</summary>
    public BigInteger Smallest { get; }

    /// <summary>Gets the largest count, or null when empty or when there is none.</summary>
    public BigInteger? Largest { get; }

    /// <summary>Gets how many counts there are, or null when there is no end to them.</summary>
    public BigInteger? Size => IsEmpty ? BigInteger.Zero : Largest - Smallest + BigInteger.One;

    /// <summary>Builds a range; empty when the largest is below the smallest, endless when it is null.</summary>
    public static CountRange Of(BigInteger smallest, BigInteger? largest) => largest < smallest ? default : new CountRange(smallest, largest);

    /// <summary>Says whether a count is possible.</summary>
    public bool Contains(BigInteger count) => _any && count >= Smallest && !(count > Largest);

    /// <summary>The counts that are in both.</summary>
    public CountRange Intersect(CountRange other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return default;
        }

        var largest = Largest is { } mine && other.Largest is { } theirs ? BigInteger.Min(mine, theirs) : Largest ?? other.Largest;
        return Of(BigInteger.Max(Smallest, other.Smallest), largest);
    }

    /// <summary>The whole numbers inside an interval, from a least one up.</summary>
    public static CountRange WholeNumbersIn(Interval interval, BigInteger least)
    {
        if (interval.IsEmpty)
        {
            return default;
        }

        var smallest = least;
        if (interval.Lower is { } low)
        {
            var first = interval.LowerClosed ? low.Ceiling() : low.Floor() + BigInteger.One;
            smallest = BigInteger.Max(least, first);
        }

        return Of(smallest, interval.Upper is { } high ? interval.UpperClosed ? high.Floor() : high.Ceiling() - BigInteger.One : null);
    }

    /// <summary>Compares two ranges.</summary>
    public static bool operator ==(CountRange a, CountRange b) => a.Equals(b);

    /// <summary>Compares two ranges.</summary>
    public static bool operator !=(CountRange a, CountRange b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(CountRange other) => _any == other._any && Smallest == other.Smallest && Largest == other.Largest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_any, Smallest, Largest);

    /// <summary>Writes "2716..2718", "83..", or "none".</summary>
    public override string ToString() => IsEmpty ? "none" : Size == 1 ? $"{Smallest}" : $"{Smallest}..{Largest}";
}
