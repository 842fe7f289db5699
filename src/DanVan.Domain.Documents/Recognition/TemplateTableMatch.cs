using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A table of a report recognised as a table of the form.</summary>
public sealed record TemplateTableMatch
{
    /// <summary>Gets the table of the form.</summary>
    public required TemplateTable Template { get; init; }

    /// <summary>Gets the table of the report.</summary>
    public required ReportTable Report { get; init; }

    /// <summary>Gets how alike title, headers and number are: 0 to 100, where 100 is word for word.</summary>
    public required int LikenessPercent { get; init; }

    /// <summary>Gets the column of the form by the report's column number, counted from 1; a column that the form does not know is not in it.</summary>
    public required IReadOnlyDictionary<int, TemplateColumn> Columns { get; init; }
}
