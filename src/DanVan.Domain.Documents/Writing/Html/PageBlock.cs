using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>A paragraph, a heading or a table of the page, with the findings whose cards stand beside it.</summary>
internal sealed class PageBlock
{
    public StructuredText? Text { get; init; }

    public StructuredTable? Table { get; init; }

    public required int Line { get; init; }

    /// <summary>Gets the id of the section it stands in, or null.</summary>
    public required string? Section { get; init; }

    public List<PlacedFinding> Cards { get; } = [];

    /// <summary>Gets the outermost section it stands in ("A" of "A.5.1"), or nothing.</summary>
    public string Part => Section is null ? "" : Section.Split('.')[0];

    /// <summary>The blocks of a document in reading order: its texts, with each table where it stood.</summary>
    public static IReadOnlyList<PageBlock> AllOf(DocumentStructure structure)
    {
        var blocks = new List<PageBlock>();
        var tables = new Queue<StructuredTable>(structure.Tables.OrderBy(table => table.Line));
        foreach (var text in structure.Texts.Where(text => text.Role is not (TextRole.Cell or TextRole.HeaderCell)))
        {
            var place = text.Text.SourceOf(0, 0);
            while (tables.TryPeek(out var table) && table.Line < place.Line)
            {
                blocks.Add(Of(tables.Dequeue()));
            }

            blocks.Add(new PageBlock { Text = text, Line = place.Line, Section = place.Section });
        }

        blocks.AddRange(tables.Select(Of));
        return blocks;
    }

    private static PageBlock Of(StructuredTable table) => new() { Table = table, Line = table.Line, Section = table.Section };
}
