namespace DanVan.Domain.Documents.Reading;


/// <summary>A paragraph or a table of an office file, as it was before it became flat text.</summary>
internal abstract class DocumentBlock
{
    /// <summary>Gets the part it stands in.</summary>
    public DocumentPart Part { get; init; }

    /// <summary>Gets its first line in the flat text, counted from 1.</summary>
    public abstract int Line { get; }
}
