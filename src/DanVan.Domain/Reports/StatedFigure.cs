using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Reports;

/// <summary>A figure at its place in a report; a pair such as "26/26 xã" is one figure with a numerator and a denominator.</summary>
public sealed record StatedFigure
{
    /// <summary>Gets the text as written: qualifier, number and unit ("gần 300 lượt").</summary>
    public required string Text { get; init; }

    /// <summary>Gets where it stands.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets the figure, or null for a pair.</summary>
    public Figure? Value { get; init; }

    /// <summary>Gets the first figure of a pair, or null.</summary>
    public Figure? Numerator { get; init; }

    /// <summary>Gets the second figure of a pair, or null.</summary>
    public Figure? Denominator { get; init; }

    /// <summary>Gets the words that follow the unit and say what is counted ("công dân" after "8.943 lượt"), or null.</summary>
    public string? Noun { get; init; }

    /// <summary>Gets the indicator it states, or null where the template knows none.</summary>
    public IndicatorCode? Indicator { get; init; }

    /// <summary>Gets whether this is a pair.</summary>
    public bool IsPair => Numerator is not null && Denominator is not null;
}
