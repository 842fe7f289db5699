namespace DanVan.Domain.Documents.Recognition;

/// <summary>Some tokens of a text.</summary>
/// <param name="Start">The first, inclusive.</param>
/// <param name="End">The one after the last, exclusive.</param>
internal readonly record struct ClauseRange(int Start, int End)
{
    public int Length => Math.Max(0, End - Start);
}
