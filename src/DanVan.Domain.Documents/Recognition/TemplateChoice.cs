using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The template that a document fits best, and how well.</summary>
public sealed record TemplateChoice
{
    /// <summary>Gets the template.</summary>
    public required ReportTemplate Template { get; init; }

    /// <summary>Gets how well the document fits it: 0 to 100, where 100 has every table and section word for word and names the authority.</summary>
    public required int LikenessPercent { get; init; }

    /// <summary>Gets the tables that were recognised when it was chosen.</summary>
    internal IReadOnlyList<TemplateTableMatch> Tables { get; init; } = [];
}
