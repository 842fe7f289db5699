using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A figure and its place in a clean text; all offsets count UTF-16 characters of that text.</summary>
public sealed record FoundFigure
{
    /// <summary>Gets the first character of the qualifier, or of the number where no qualifier stands; inclusive.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the character after the unit, or after the number where no unit stands; exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Gets the first digit; inclusive.</summary>
    public required int NumberStart { get; init; }

    /// <summary>Gets the character after the last digit, of the second number for a pair; exclusive.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>Gets the figure.</summary>
    public required StatedFigure Figure { get; init; }

    /// <summary>Gets whether it is one end of a range ("từ 5 đến 10 hộ", "10-15%"): a bound of one quantity, no quantity by itself.</summary>
    public bool InRange { get; init; }

    /// <summary>Gets how the number reads if its comma groups thousands, where a cell gives no unit that decides ("1,234"); otherwise null.</summary>
    public Fraction? GroupedReading { get; init; }
}
