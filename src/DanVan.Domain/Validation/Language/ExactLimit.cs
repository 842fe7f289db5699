using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>How large an exact number may grow while a rule is worked out, so that no rule can fill the memory.</summary>
internal static class ExactLimit
{
    private const long MostBits = 4_096;

    /// <summary>Says whether a number has more digits than any figure of a report, or any rule about figures, can need.</summary>
    public static bool IsBeyond(Fraction value) =>
        !value.IsSmall && (value.Numerator.GetBitLength() > MostBits || value.Denominator.GetBitLength() > MostBits);

    /// <summary>Says whether an end of an interval has grown so.</summary>
    public static bool IsBeyond(Interval value) => (value.Lower is { } lower && IsBeyond(lower)) || (value.Upper is { } upper && IsBeyond(upper));
}
