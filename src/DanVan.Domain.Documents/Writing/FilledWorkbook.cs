using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing;

/// <summary>A filled form as a workbook.</summary>
public sealed record FilledWorkbook
{
    /// <summary>Gets the file (.xlsx).</summary>
    public required byte[] Content { get; init; }

    /// <summary>Gets the facts that the form has no place for: of an indicator it does not know, or of a row it does not have; empty where all are in it.</summary>
    public required IReadOnlyList<Fact> LeftOut { get; init; }
}
