using NodaTime;

namespace DanVan.Domain.Citations;

/// <summary>One mention of a document: its type, symbol, date, issuer, subject, as far as the text says them.</summary>
/// <remarks>What the text does not say is null. A party document is numbered anew in each term of office, so symbol plus date or term is its key.</remarks>
public sealed record Citation
{
    /// <summary>Gets the words of the mention, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the type of document in its usual spelling ("Quyết định", "Kết luận"), or null when not said.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the usual name of a document that is known by its name ("Luật Đất đai", "Nghị quyết Trung ương 4", "TCVN ISO 9001:2015"), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the symbol as written, without spaces ("407/BC-UBND", "114-KL/TW"), or the bare number ("01" in "Đề án số 01"), or null when the document is named without one.</summary>
    public string? Symbol { get; init; }

    /// <summary>Gets the date of the document, or null when not said or not a date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the date as written, also where the calendar has no such day ("31/6/2018"), or null when not said.</summary>
    public string? DateText { get; init; }

    /// <summary>Gets the year when only a year is said ("Luật Đất đai năm 2013").</summary>
    public int? Year { get; init; }

    /// <summary>Gets the issuing body as written, without its term of office, or null when not said.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the party term of office (11 for "khóa XI"), or null when not said.</summary>
    public int? Term { get; init; }

    /// <summary>Gets the subject ("về …", or the words in quotation marks), or null when not said.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the parts that are written once for several documents named together, after the last of them, of which this is not the last.</summary>
    /// <remarks>"Quyết định số 54-QĐ/TU, Quyết định số 55-QĐ/TU ngày 03/02/2016": the day may be meant for the second alone, so no error is built on it.</remarks>
    public CitationParts SharedParts { get; init; }
}
