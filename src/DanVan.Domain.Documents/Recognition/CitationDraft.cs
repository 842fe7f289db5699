using DanVan.Domain.Citations;
using NodaTime;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>A mention while it is being read.</summary>
internal sealed class CitationDraft
{
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Gets or sets the offset after the symbol, where the mention has one.</summary>
    public int SymbolEnd { get; set; }

    /// <summary>Gets or sets the offset after all that belongs to the mention, its subject included.</summary>
    public int SubjectEnd { get; set; }

    public DocumentSymbol? Symbol { get; set; }

    public string? SymbolText { get; set; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? DateText { get; set; }

    public LocalDate? Date { get; set; }

    public int? Year { get; set; }

    public string? Issuer { get; set; }

    public int? Term { get; set; }

    public string? Subject { get; set; }

    public CitationParts Shared { get; set; }

    public FoundCitation ToFound(string text) => new(Start, End, new Citation
    {
        Text = text[Start..End],
        Type = Type,
        Name = Name,
        Symbol = SymbolText,
        Date = Date,
        DateText = DateText,
        Year = Year,
        Issuer = Issuer,
        Term = Term,
        Subject = Subject,
        SharedParts = Shared,
    });
}
