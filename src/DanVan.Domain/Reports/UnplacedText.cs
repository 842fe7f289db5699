namespace DanVan.Domain.Reports;

/// <summary>Something in a document that could not be placed: nothing is lost or silently dropped.</summary>
public sealed record UnplacedText
{
    /// <summary>Gets the words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where they stand.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets why they could not be placed: a short English code such as <c>table-without-template</c>.</summary>
    public required string Reason { get; init; }
}
