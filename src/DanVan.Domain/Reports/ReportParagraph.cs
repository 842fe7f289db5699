namespace DanVan.Domain.Reports;

/// <summary>A paragraph of the narrative, without markup, joined over page breaks.</summary>
public sealed record ReportParagraph
{
    /// <summary>Gets the words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where it begins and ends.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets the figures stated in it, in order.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; init; } = [];
}
