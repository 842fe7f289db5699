namespace DanVan.Domain.Documents.Reading;


/// <summary>A paragraph of an office file.</summary>
internal sealed class DocumentParagraph : DocumentBlock
{
    /// <summary>Gets its stretch of the flat text, automatic numbering included; empty for a blank paragraph.</summary>
    public required FlatRange Text { get; init; }

    public override int Line => Text.Line;

    /// <summary>Gets the level of its heading style, from 1; 0 where it has none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Gets whether every letter is bold or underlined.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Gets whether every letter is bold, underlined or in italics: as much as a numbered heading needs.</summary>
    public bool StandsOut { get; init; }

    /// <summary>Gets whether it is centred, as a title over several paragraphs is.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Gets whether it begins a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>Gets its first letters in bold, underline or italics, as offsets of the flat text; empty without any.</summary>
    public (int Start, int End) FirstEmphasis { get; init; }

    /// <summary>Gets whether it is numbered or listed, so that it begins something of its own.</summary>
    public bool IsNumbered { get; init; }
}
