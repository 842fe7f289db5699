using NodaTime;

namespace DanVan.Domain.Reports;

/// <summary>What stands at the head of a report; null where the document does not say.</summary>
public sealed record ReportHeader
{
    /// <summary>Gets the symbol ("407/BC-UBND").</summary>
    public string? Symbol { get; init; }

    /// <summary>Gets the date of the report.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the place ("Vĩnh Tường").</summary>
    public string? Place { get; init; }

    /// <summary>Gets the issuing body ("UBND huyện Vĩnh Tường").</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the title without the word "BÁO CÁO".</summary>
    public string? Title { get; init; }
}
