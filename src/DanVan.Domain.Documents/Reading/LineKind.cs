namespace DanVan.Domain.Documents.Reading;

/// <summary>What a line of a document is, by its own looks.</summary>
internal enum LineKind
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Cells between tabs; tabs alone are a row of blank cells.</summary>
    TabRow,

    /// <summary>Cells between pipes.</summary>
    PipeRow,

    /// <summary>The dashes under the header of a Markdown table.</summary>
    PipeSeparator,

    /// <summary>A line of dashes, stars or equal signs, or a code fence: it parts, and says nothing.</summary>
    Rule,
}
