namespace DanVan.Domain.Validation;

/// <summary>What a figure that a rule needs and nobody stated stands for.</summary>
/// <remarks>Presence does not depend on it: <c>present</c>, <c>both_or_neither</c> and <c>not_both</c> ask only what was stated.</remarks>
public enum GapPolicy
{
    /// <summary>Any value it may take: zero or more where it cannot be negative, any number otherwise. A rule none of whose figures is stated is not checked.</summary>
    UnknownNonNegative,

    /// <summary>Zero; a rule none of whose figures is stated is not checked.</summary>
    Zero,

    /// <summary>One gap is enough: a side with a missing figure is not checked.</summary>
    SkipIfAnyMissing,

    /// <summary>Zero; a side none of whose figures is stated is not checked.</summary>
    SkipIfAllMissing,

    /// <summary>Zero, even where nothing at all is stated.</summary>
    NeverSkip,
}
