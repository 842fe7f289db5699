using System.Numerics;

namespace DanVan.Domain.PlantedFaults;

/// <summary>An exact number of the oracle, which shares no code with the library it judges.</summary>
/// <param name="Above">The numerator.</param>
/// <param name="Below">The denominator, above zero.</param>
internal readonly record struct Exact(BigInteger Above, BigInteger Below) : IComparable<Exact>
{
    public static Exact operator +(Exact a, Exact b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Exact operator *(Exact a, Exact b) => new(a.Above * b.Above, a.Below * b.Below);

    public static Exact Of(long value) => new(value, 1);

    public int CompareTo(Exact other) => (Above * other.Below).CompareTo(other.Above * Below);
}
