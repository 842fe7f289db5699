using DanVan.Domain.Citations;

namespace DanVan.Domain.Reports;

/// <summary>A citation at its place in a report.</summary>
public sealed record Mention
{
    /// <summary>Gets what the text says of the document.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Gets where it stands.</summary>
    public required Source Source { get; init; }
}
