namespace DanVan.Domain.Documents.Reading;

/// <summary>A style with what it takes over from those it is based on.</summary>
/// <param name="Look">How its letters look.</param>
/// <param name="HeadingLevel">The level of the heading, from 1; 0 for none.</param>
/// <param name="NumberingId">The numbering it applies; 0 or null for none.</param>
/// <param name="NumberingLevel">The level of that numbering, from 0, or null.</param>
/// <param name="IsContents">Whether it is for lines of a table of contents.</param>
/// <param name="IsPreformatted">Whether it is for lines of a text file.</param>
internal sealed record WordStyle(WordLook Look, int HeadingLevel, int? NumberingId, int? NumberingLevel, bool IsContents, bool IsPreformatted)
{
    public static WordStyle Plain { get; } = new(default, 0, null, null, false, false);
}
