namespace DanVan.Domain.Documents.Reading;

/// <summary>A line of a document.</summary>
/// <param name="Number">The line, counted from 1.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last, the line break excluded.</param>
/// <param name="ContentStart">The first character that is no white space; <paramref name="End"/> where all is.</param>
/// <param name="ContentEnd">The character after the last that is no white space.</param>
/// <param name="Kind">What it is by its looks.</param>
internal readonly record struct SourceLine(int Number, int Start, int End, int ContentStart, int ContentEnd, LineKind Kind)
{
    public ReadOnlySpan<char> ContentOf(string text) => text.AsSpan(ContentStart, ContentEnd - ContentStart);
}
