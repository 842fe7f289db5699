namespace DanVan.Domain.Documents.Recognition;

/// <summary>A text that may still go on after a page break.</summary>
/// <param name="Block">The text so far.</param>
/// <param name="Marker">Its numbering or list marker, or null.</param>
/// <param name="Node">The section it opened, or null.</param>
internal sealed record StructurePending(StructureTextBlock Block, OutlineMarker? Marker, OutlineNode? Node);
