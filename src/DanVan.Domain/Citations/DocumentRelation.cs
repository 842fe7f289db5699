namespace DanVan.Domain.Citations;

/// <summary>How two mentions with the same number, type and issuing letters stand to each other.</summary>
internal enum DocumentRelation
{
    /// <summary>Nothing says that they are one document, nor that they are two.</summary>
    Unrelated,

    /// <summary>Two documents: the number was given twice.</summary>
    Different,

    /// <summary>One document, as far as the mentions say.</summary>
    Same,

    /// <summary>Their dates differ, and it cannot be told whether they are two documents or one with a wrong date.</summary>
    Unclear,

    /// <summary>One document whose dates differ: one of them is wrong.</summary>
    Conflicting,
}
