namespace DanVan.Domain.Documents.Recognition;

/// <summary>How the header of a column was recognised.</summary>
public enum ColumnMatchKind
{
    /// <summary>By most of its words, or by the headers above it.</summary>
    Similar,

    /// <summary>By the same words in another order, abbreviated, or without diacritics.</summary>
    SameWords,

    /// <summary>Letter by letter, but for white space and the case of letters.</summary>
    Exact,
}
