namespace DanVan.Domain.Documents.Reading;


/// <summary>A table of an office file with its merged cells.</summary>
internal sealed class DocumentTable : DocumentBlock
{
    /// <summary>Gets the rows; at least one.</summary>
    public required IReadOnlyList<DocumentRow> Rows { get; init; }

    /// <summary>Gets how many columns its grid has.</summary>
    public required int ColumnCount { get; init; }

    public override int Line => Rows[0].Line;
}
