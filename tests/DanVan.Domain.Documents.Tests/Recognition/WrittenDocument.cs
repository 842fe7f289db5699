using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Documents written line by line in a test.</summary>
internal static class WrittenDocument
{
    public static DocumentStructure Of(params string[] lines) =>
        StructureRecognizer.Recognize(DocumentText.FromText(string.Join('\n', lines) + "\n"));

    public static IEnumerable<string> Ids(this DocumentStructure structure) => structure.Sections.Select(section => section.Id);

    /// <summary>The paragraphs as "section: marker text".</summary>
    public static IEnumerable<string> Narrative(this DocumentStructure structure) =>
        structure.Paragraphs.Select(text => $"{text.Text.SourceOf(0, 0).Section}: {(text.Marker is null ? "" : text.Marker + " ")}{text.Text.Text}");

    /// <summary>The cells of each row as "text" with a mark for the state: blank _, none 0, placeholder ?, not collected …, not applicable x.</summary>
    public static IEnumerable<string> RowsOf(this StructuredTable table) =>
        table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => string.Join(" | ", row.Select(cell => cell.Text.Text)));

    public static IEnumerable<string> PathsOf(this StructuredTable table) => table.Columns.Select(path => string.Join(" > ", path));
}
