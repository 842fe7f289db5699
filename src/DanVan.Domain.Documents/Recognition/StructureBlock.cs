namespace DanVan.Domain.Documents.Recognition;

/// <summary>A paragraph, a heading or a table, before it has a place in the outline.</summary>
internal abstract class StructureBlock
{
    public required int FirstLine { get; init; }

    public int LastLine { get; set; }

    /// <summary>Gets whether an empty line or a rule stands before it.</summary>
    public required bool Apart { get; init; }
}
