namespace DanVan.Domain.Documents.Reading;


/// <summary>The part of an office file that a text stands in.</summary>
public enum DocumentPart
{
    /// <summary>The body of a Word document.</summary>
    Body,

    /// <summary>A note at the foot of a page.</summary>
    Footnote,

    /// <summary>A note at the end of the document or of a section.</summary>
    Endnote,

    /// <summary>A text box, which floats beside the body.</summary>
    TextBox,

    /// <summary>The head of every page.</summary>
    Header,

    /// <summary>The foot of every page.</summary>
    Footer,

    /// <summary>A sheet of a workbook.</summary>
    Sheet,
}
