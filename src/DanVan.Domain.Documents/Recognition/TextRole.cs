namespace DanVan.Domain.Documents.Recognition;

/// <summary>What part a text plays in a document.</summary>
public enum TextRole
{
    /// <summary>A paragraph of the narrative.</summary>
    Paragraph,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The head or the end of the document: symbol, place and date, title, recipients, signature.</summary>
    Frame,

    /// <summary>The heading above an annex table.</summary>
    TableTitle,

    /// <summary>A header cell of a table.</summary>
    HeaderCell,

    /// <summary>A data cell of a table.</summary>
    Cell,
}
