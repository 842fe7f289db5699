using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a report with the words of its title and headers, read once for as many forms as it is compared with.</summary>
internal sealed class WrittenTable
{
    private const int MostTables = 400;
    private const int MostColumns = 60;

    private readonly Lazy<List<(TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path)>> _paths;

    private WrittenTable(ReportTable table)
    {
        Table = table;
        Title = TemplateLabel.Of(table.Title);
        Headers = TemplateTableForm.AllHeaders(table.Columns);
        _paths = new(() => [.. table.Columns.Take(MostColumns).Select(TemplateTableForm.Split)]);
    }

    public ReportTable Table { get; }

    public TemplateLabel Title { get; }

    public TemplateLabel Headers { get; }

    /// <summary>Gets how many columns are compared.</summary>
    public int ColumnCount => Math.Min(MostColumns, Table.Columns.Count);

    /// <summary>Gets the labels of the first columns, from left to right.</summary>
    public List<(TemplateLabel Leaf, TemplateLabel Parents, TemplateLabel Path)> Paths => _paths.Value;

    /// <summary>The first tables of a report; a document with more is not searched further.</summary>
    public static IReadOnlyList<WrittenTable> AllOf(IEnumerable<ReportTable> tables) => [.. tables.Take(MostTables).Select(table => new WrittenTable(table))];
}
