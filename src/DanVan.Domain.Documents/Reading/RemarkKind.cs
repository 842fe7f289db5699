namespace DanVan.Domain.Documents.Reading;

/// <summary>What the readers of office files have to say something about.</summary>
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

    /// <summary>A comment, or the note of a cell.</summary>
    Comment,

    /// <summary>A shape or text box laid over a sheet.</summary>
    Shape,

    /// <summary>A sheet of a workbook that holds no cells, or that the file does not have.</summary>
    UnreadSheet,

    /// <summary>A sheet that is hidden.</summary>
    HiddenSheet,

    /// <summary>A row that is hidden.</summary>
    HiddenRow,

    /// <summary>A column that is hidden.</summary>
    HiddenColumn,

    /// <summary>A formula whose result the file does not hold.</summary>
    FormulaWithoutResult,

    /// <summary>A cell that shows an error, or whose words the file does not hold.</summary>
    CellError,

    /// <summary>A cell that holds more digits than it shows.</summary>
    HiddenDigits,

    /// <summary>A number typed as text among the cells that a formula adds.</summary>
    NumberAsText,
}
