namespace DanVan.Domain.Documents.Recognition;

/// <summary>What the words before a list say about it.</summary>
internal enum ClauseOpening
{
    /// <summary>No such words.</summary>
    None,

    /// <summary>"gồm", or a parenthesis by itself: the list is the whole.</summary>
    Whole,

    /// <summary>"trong đó", "cụ thể": the list may be the whole or a part of it.</summary>
    Some,
}
