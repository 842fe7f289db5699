namespace DanVan.Domain.Numbers;

/// <summary>What dividing one interval by another gives.</summary>
/// <remarks>The default value is undefined: nothing was divided.</remarks>
public readonly struct Quotient : IEquatable<Quotient>
{
    private Quotient(QuotientKind kind, Interval value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>A division by exactly zero.</summary>
    public static Quotient Undefined => default;

    /// <summary>A division by something that may be zero or comes as near to it as one likes.</summary>
    public static Quotient Undetermined => new(QuotientKind.Undetermined, Interval.Unbounded);

    /// <summary>Gets whether there is an answer.</summary>
    public QuotientKind Kind { get; }

    /// <summary>Gets the answer; unbounded when there is none, for then it says nothing.</summary>
    public Interval Value { get; }

    /// <summary>An answer.</summary>
    internal static Quotient Of(Interval value) => new(QuotientKind.Defined, value);

    /// <summary>Compares two answers.</summary>
    public static bool operator ==(Quotient a, Quotient b) => a.Equals(b);

    /// <summary>Compares two answers.</summary>
    public static bool operator !=(Quotient a, Quotient b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Quotient other) => Kind == other.Kind && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quotient other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value);

    /// <summary>Writes the interval, or why there is none.</summary>
    public override string ToString() => Kind == QuotientKind.Defined ? Value.ToString() : Kind.ToString();
}
