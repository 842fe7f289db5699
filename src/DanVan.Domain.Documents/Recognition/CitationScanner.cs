using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the mentions of documents in a text, with type, symbol, date, issuer, term of office and subject as far as the text says them.</summary>
public static class CitationScanner
{
    /// <summary>Finds the mentions of documents, in the order of the text.</summary>
    /// <remarks>
    /// A mention normally reads "type số symbol, ngày date của issuer (khóa term)". Documents known by name count too: laws,
    /// resolutions of a plenum, standards, plans for carrying out a cited document. Mentions may overlap there: in "Kế hoạch thực
    /// hiện Kết luận số 114-KL/TW" both the plan and the conclusion are mentioned. Ordinary words ("quyết định", "báo cáo kết
    /// quả") are none.
    /// </remarks>
    public static IReadOnlyList<FoundCitation> Scan(MappedText text)
    {
        Guard.Against.Null(text);
        return new CitationPass(text.Text).Run();
    }
}
