using DanVan.Domain.Indicators;

namespace DanVan.Domain.Templates;

/// <summary>How the narrative states an indicator: the words by which a figure in prose is recognised.</summary>
public sealed record NarrativeSlot
{
    /// <summary>Gets the indicator that such a figure states.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>Gets the units one of which must follow the figure ("lượt", "đơn thư", "đơn", "%"); where slots compete, the longest unit wins.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>Gets groups of words; the sentence must contain at least one word of every group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Near { get; init; } = [];

    /// <summary>Gets groups of words; the clause of the figure itself must contain at least one word of every group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Beside { get; init; } = [];

    /// <summary>Gets words that must not stand in the clause.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Gets words of which one must name the level closest before or after the figure ("cấp xã", "cơ sở"); empty when no level must be named.</summary>
    public IReadOnlyList<string> Level { get; init; } = [];

    /// <summary>Gets whether a figure beside no level word, or beside several levels at once, is meant too: true for the total over all levels.</summary>
    public bool LevelMayBeUnsaid { get; init; }

    /// <summary>Gets words of which one must stand in the heading of the section; empty for any section.</summary>
    public IReadOnlyList<string> Section { get; init; } = [];
}
