using DanVan.Domain.Numbers;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A column of a report recognised as a column of the form.</summary>
public sealed record TemplateColumnMatch
{
    /// <summary>Gets the column of the report, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the column of the form.</summary>
    public required TemplateColumn Template { get; init; }

    /// <summary>Gets how it was recognised.</summary>
    public required ColumnMatchKind Kind { get; init; }

    /// <summary>Gets how alike the headers are: 0 to 1, where 1 has the same words.</summary>
    public required Fraction Likeness { get; init; }

    /// <summary>Gets whether a column at its left stands at its right in the form: the columns are in another order.</summary>
    public required bool IsMoved { get; init; }
}
