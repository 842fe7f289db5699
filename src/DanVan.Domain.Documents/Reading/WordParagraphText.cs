using DocumentFormat.OpenXml;

namespace DanVan.Domain.Documents.Reading;

/// <summary>What a paragraph says once its changes are accepted, and what else hangs on it.</summary>
internal sealed class WordParagraphText
{
    /// <summary>Gets the words, without automatic numbering; a tab or a break is one space.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where each stretch of the words comes from, in order and without gaps.</summary>
    public required IReadOnlyList<WordPiece> Pieces { get; init; }

    /// <summary>Gets whether there are letters or digits, and all of them are bold or underlined.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Gets whether there are letters or digits, and all of them are bold, underlined or in italics.</summary>
    public bool StandsOut { get; init; }

    /// <summary>Gets the first letters in bold, underline or italics, as offsets of <see cref="Text"/>, end exclusive.</summary>
    public (int Start, int End) FirstEmphasis { get; init; }

    /// <summary>Gets the contents of the text boxes anchored in it.</summary>
    public IReadOnlyList<OpenXmlElement> TextBoxes { get; init; } = [];

    /// <summary>Gets the notes it refers to, in order.</summary>
    public IReadOnlyList<WordNote> Notes { get; init; } = [];

    /// <summary>Gets what was met and is worth a remark, by kind.</summary>
    public IReadOnlyList<RemarkKind> Remarks { get; init; } = [];

    /// <summary>Gets the instruction of the formula field that all its words come from ("=SUM(ABOVE)"), or null.</summary>
    public string? Formula { get; init; }
}
