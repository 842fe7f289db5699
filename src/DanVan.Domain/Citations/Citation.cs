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

    /// <summary>Gets the symbol as written, without spaces ("407/BC-UBND", "114-KL/TW"), or null when the document is named without one.</summary>
    public string? Symbol { get; init; }

    /// <summary>Gets the date of the document, or null when not said or not a date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the year when only a year is said ("Luật Đất đai năm 2013").</summary>
    public int? Year { get; init; }

    /// <summary>Gets the issuing body as written, without its term of office, or null when not said.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the party term of office (11 for "khóa XI"), or null when not said.</summary>
    public int? Term { get; init; }

    /// <summary>Gets the subject ("về …", or the words in quotation marks), or null when not said.</summary>
    public string? Subject { get; init; }
}
