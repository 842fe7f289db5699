using DanVan.Domain.Citations;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A citation and its place in a clean text; offsets count UTF-16 characters of that text.</summary>
/// <param name="Start">The first character of the mention, inclusive.</param>
/// <param name="End">The character after the last, exclusive; the subject of the document is not part of the mention.</param>
/// <param name="Citation">What the text says of the document.</param>
public sealed record FoundCitation(int Start, int End, Citation Citation);
