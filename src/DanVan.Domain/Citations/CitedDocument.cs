namespace DanVan.Domain.Citations;

/// <summary>The mentions of one document, and what they disagree about.</summary>
public sealed class CitedDocument
{
    private const int MostKinds = 64;

    internal CitedDocument(IReadOnlyList<int> places, IReadOnlyList<Citation> mentions, IReadOnlyList<CitationProfile> profiles)
    {
        Places = places;
        Mentions = mentions;
        Symbol = profiles.Select(profile => profile.Symbol).FirstOrDefault(symbol => symbol is not null)?.ToUsualForm();
        Disagreements = FindDisagreements([.. profiles.DistinctBy(profile => profile.Signature).Take(MostKinds)]);
    }

    /// <summary>Gets the mentions in the order given.</summary>
    public IReadOnlyList<Citation> Mentions { get; }

    /// <summary>Gets the place of each mention in the list that was compared, counted from 0.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>Gets the symbol of the first mention that has one, joined in the usual way of its system, or null.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>Gets what the mentions cannot all have right.</summary>
    public CitationParts Disagreements { get; }

    /// <summary>Gets whether the dates differ and it cannot be told whether these are two documents or one with a wrong date.</summary>
    public bool MayBeTwoDocuments { get; private set; }

    private CitationParts FindDisagreements(List<CitationProfile> kinds)
    {
        var parts = CitationParts.None;
        for (var i = 1; i < kinds.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                parts |= Compare(kinds[i], kinds[j]);
            }
        }

        return parts;
    }

    private CitationParts Compare(CitationProfile a, CitationProfile b)
    {
        var parts = CitationParts.None;
        if (a.Symbol is not null && b.Symbol is not null && a.Symbol != b.Symbol)
        {
            parts |= CitationParts.Symbol;
        }

        if (a.Issuer is not null && b.Issuer is not null && !IssuerNames.MayBeSame(a.Issuer, b.Issuer))
        {
            parts |= CitationParts.Issuer;
        }

        if (a.Term is not null && b.Term is not null && a.Term != b.Term)
        {
            parts |= CitationParts.Term;
        }

        if (a.Subject is not null && b.Subject is not null && !a.Subject.Overlaps(b.Subject))
        {
            parts |= CitationParts.Subject;
        }

        if (a.Date is { } first && b.Date is { } second && first != second)
        {
            var conflicts = a.Symbol is null || b.Symbol is null || a.Symbol.Key != b.Symbol.Key
                ? CitationProfile.DiffersByOneSlip(first, second)
                : a.RelationTo(b) == DocumentRelation.Conflicting;
            MayBeTwoDocuments |= !conflicts;
            parts |= conflicts ? CitationParts.Date : CitationParts.None;
        }

        return parts;
    }
}
