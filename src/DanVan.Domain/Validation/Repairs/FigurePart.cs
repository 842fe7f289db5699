namespace DanVan.Domain.Validation.Repairs;

/// <summary>Which number of a figure is meant.</summary>
internal enum FigurePart
{
    /// <summary>The figure, which is no pair.</summary>
    Whole,

    /// <summary>The first number of a pair.</summary>
    Numerator,

    /// <summary>The second number of a pair.</summary>
    Denominator,
}
