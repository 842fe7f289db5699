using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A run of digits that looks like a figure and cannot be read as one number.</summary>
public sealed record UnreadNumber
{
    /// <summary>Gets the first character in the clean text, inclusive.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the character after the last in the clean text, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Gets the digits and signs as written.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where it stands in the document.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets why it cannot be read.</summary>
    public required UnreadReason Reason { get; init; }
}
