namespace DanVan.Domain.Documents.Reading;

/// <summary>What the reader of a Word document has to say something about.</summary>
internal enum RemarkKind
{
    /// <summary>An insertion, a deletion or a move that was not yet accepted.</summary>
    TrackedChange,

    /// <summary>Words formatted as hidden.</summary>
    HiddenText,

    /// <summary>A field without a result.</summary>
    EmptyField,

    /// <summary>A picture, a chart or a drawing.</summary>
    Picture,

    /// <summary>An equation.</summary>
    Equation,

    /// <summary>The prompt of a field that nobody filled in.</summary>
    Prompt,

    /// <summary>A sign of a symbol font that has no letter of its own.</summary>
    Symbol,

    /// <summary>A table of contents.</summary>
    Contents,

    /// <summary>A page header or footer with words.</summary>
    PageFrame,

    /// <summary>Something kept outside the file.</summary>
    External,

    /// <summary>Another file inside this one.</summary>
    Embedded,

    /// <summary>Macros.</summary>
    Macro,
}
