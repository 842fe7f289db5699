using DanVan.Domain.Numbers;
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

    /// <summary>Gets how alike they are, exactly: four tenths for the title, five for the columns, one for the number; 1 is word for word.</summary>
    public required Fraction Likeness { get; init; }

    /// <summary>Gets the columns that were recognised, from left to right as in the report.</summary>
    public required IReadOnlyList<TemplateColumnMatch> ColumnMatches { get; init; }

    /// <summary>Gets the columns of the report that the form does not know, counted from 1, from left to right.</summary>
    public required IReadOnlyList<int> UnmatchedColumns { get; init; }

    /// <summary>Gets the columns of the form that the report does not have, in the order of the form.</summary>
    public required IReadOnlyList<TemplateColumn> MissingColumns { get; init; }

    /// <summary>Gets the column of the form by the report's column number, counted from 1; a column that the form does not know is not in it.</summary>
    public required IReadOnlyDictionary<int, TemplateColumn> Columns { get; init; }
}
