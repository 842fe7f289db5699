using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Rules;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>The mentions of one document spell its symbol one way.</summary>
internal sealed class CitationSymbolRule : IReportRule
{
    // Law 17/2008/QH12 on legal documents took directives off the list of normative acts, which alone carry the year.
    private static readonly LocalDate s_directivesWithoutYear = new(2009, 1, 1);

    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-02",
        Kind = CheckKind.Citation,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Cách viết số, ký hiệu của cùng một văn bản", En = "One document, one spelling of its symbol" },
        Reasons = ["same-symbol", "symbol-differs", "symbols-differ"],
        Details = ["document", "symbol", "spellings", "likely"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Select(Check).OfType<Finding>();

    private Finding? Check(CitationGroup group)
    {
        var spelled = group.Mentions.Select(mention => (Mention: mention, Symbol: DocumentSymbol.TryParse(mention.Citation.Symbol, out var symbol) ? symbol : null))
            .Where(pair => pair.Symbol is not null).ToList();
        if (spelled.Count < 2)
        {
            return null;
        }

        var places = CitationGroup.Places(spelled.Select(pair => pair.Mention));
        var spellings = spelled.Select(pair => pair.Symbol!).Distinct().ToList();
        var details = new Dictionary<string, string>
        {
            ["document"] = group.Name,
            ["symbol"] = spellings[0].ToString(),
            ["spellings"] = string.Join("; ", spellings),
        };
        if (spellings.Count == 1)
        {
            return Description.Tell(Verdict.Holds, "same-symbol", null, places) with { Details = details };
        }

        var likely = Likely(spelled.Select(pair => pair.Symbol!), group);
        if (likely is not null)
        {
            details["likely"] = likely.ToString();
        }

        return Description.Tell(Verdict.Impossible, likely is null ? "symbols-differ" : "symbol-differs", null, places) with { Details = details };
    }

    /// <summary>The spelling that the rules of its system or most mentions favour, or null.</summary>
    private static DocumentSymbol? Likely(IEnumerable<DocumentSymbol> spelled, CitationGroup group)
    {
        var usual = spelled.Select(symbol => symbol.ToUsualForm()).ToList();
        return usual.Distinct().Count() == 1 ? usual[0]
            : usual[0] is { Type: "CT", System: DocumentSystem.State } && group.Dated.Any() && group.Dated.All(mention => mention.Citation.Date >= s_directivesWithoutYear)
                ? usual[0] with { Year = null }
            : CitationGroup.MostFrequent(usual);
    }
}
