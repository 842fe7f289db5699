using System.Globalization;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Citations;

/// <summary>Brings the mentions of each document together, so that they can be compared.</summary>
/// <remarks>
/// Same number, type and issuing letters make one document, unless the mentions say otherwise: another term of office of the
/// party, another year in the symbol, another date together with another issuer or subject. State documents without a year are
/// numbered anew every year by every issuer, so nothing less is taken for a disagreement.
/// </remarks>
public static class CitationComparison
{
    // What keeps the time in proportion to the text when a symbol is repeated thousands of times with something else each time.
    private const int MostKinds = 64;
    private const int MostDocuments = 64;

    /// <summary>Groups mentions by document, documents in the order of their first mention.</summary>
    public static IReadOnlyList<CitedDocument> Group(IReadOnlyList<Citation> citations)
    {
        Guard.Against.Null(citations);
        var profiles = citations.Select(citation => new CitationProfile(citation)).ToList();
        var groups = new List<List<int>>();
        foreach (var bucket in Enumerable.Range(0, citations.Count).GroupBy(place => KeyOf(citations[place], profiles[place])).ToList())
        {
            groups.AddRange(profiles[bucket.First()].Symbol is null ? [bucket.ToList()] : Split(bucket, profiles));
        }

        AttachBareNumbers(groups, citations, profiles);
        return [.. groups.OrderBy(group => group[0]).Select(group => new CitedDocument(
            group, [.. group.Select(place => citations[place])], [.. group.Select(place => profiles[place])]))];
    }

    private static string KeyOf(Citation citation, CitationProfile profile) => profile.Symbol is { } symbol
        ? $"symbol {symbol.Key}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"name {VietnameseText.ToComparable(citation.Name ?? citation.Subject ?? citation.Text)}|{citation.Type}|{citation.Symbol}|{citation.Year ?? citation.Date?.Year}|{citation.Term}|{profile.Issuer}");

    /// <summary>Parts the mentions of one symbol into documents, each mention joining the last document it fits.</summary>
    private static List<List<int>> Split(IEnumerable<int> places, List<CitationProfile> profiles)
    {
        // Mentions that say the same are compared once.
        var documents = new List<(List<int> Places, List<CitationProfile> Kinds)>();
        foreach (var place in places)
        {
            var profile = profiles[place];
            var recent = Math.Min(documents.Count, MostDocuments);
            var best = documents.FindLastIndex(documents.Count - 1, recent, document => document.Kinds.Exists(kind => kind.Date is not null && kind.Date == profile.Date) && Fits(document.Kinds, profile));
            best = best >= 0 ? best : documents.FindLastIndex(documents.Count - 1, recent, document => Fits(document.Kinds, profile));
            if (best < 0)
            {
                documents.Add(([place], [profile]));
                continue;
            }

            documents[best].Places.Add(place);
            if (documents[best].Kinds.Count < MostKinds && !documents[best].Kinds.Exists(kind => SaysTheSame(kind, profile)))
            {
                documents[best].Kinds.Add(profile);
            }
        }

        return [.. documents.Select(document => document.Places)];
    }

    private static bool Fits(List<CitationProfile> document, CitationProfile profile)
    {
        var related = false;
        foreach (var kind in document)
        {
            var relation = kind.RelationTo(profile);
            if (relation == DocumentRelation.Different)
            {
                return false;
            }

            related |= relation != DocumentRelation.Unrelated;
        }

        return related;
    }

    private static bool SaysTheSame(CitationProfile a, CitationProfile b) =>
        a.Symbol == b.Symbol && a.Date == b.Date && a.Term == b.Term && a.Issuer == b.Issuer && a.Subject is null == b.Subject is null;

    /// <summary>"Đề án số 01 của BTV Tỉnh ủy" is the 01-ĐA/TU of the same issuer, when there is just one.</summary>
    private static void AttachBareNumbers(List<List<int>> groups, IReadOnlyList<Citation> citations, List<CitationProfile> profiles)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var bare = citations[groups[i][0]];
            if (profiles[groups[i][0]].Symbol is not null || !int.TryParse(bare.Symbol, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var fits = groups.FindAll(group => group.Exists(place =>
                profiles[place].Symbol is { } symbol && symbol.Number == number && citations[place].Type == bare.Type
                && profiles[place].Issuer is { } issuer && profiles[groups[i][0]].Issuer is { } bareIssuer && IssuerNames.MayBeSame(issuer, bareIssuer)
                && (bare.Date is null || profiles[place].Date is null || bare.Date == profiles[place].Date)));
            if (fits.Count == 1)
            {
                fits[0].AddRange(groups[i]);
                fits[0].Sort();
                groups.RemoveAt(i);
            }
        }
    }
}
