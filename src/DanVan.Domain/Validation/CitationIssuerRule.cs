using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>The mentions of one document name one issuer, and one that its symbol can stand for.</summary>
internal sealed class CitationIssuerRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-03",
        Kind = CheckKind.Citation,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Cơ quan ban hành của cùng một văn bản", En = "One document, one issuer" },
        Reasons = ["same-issuer", "issuer-fits-symbol", "issuer-differs", "issuers-differ", "issuer-not-of-symbol"],
        Details = ["document", "symbol", "issuer", "issuers", "likely", "likelyLines", "other", "otherLines"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Select(Check).OfType<Finding>();

    private Finding? Check(CitationGroup group)
    {
        var named = group.Mentions.Where(mention => CitationGroup.IssuerOf(mention) is not null).Select(mention => (Mention: mention, Name: IssuerNames.Expand(mention.Citation.Issuer!))).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var places = CitationGroup.Places(named.Select(pair => pair.Mention));
        var details = new Dictionary<string, string>
        {
            ["document"] = group.Name,
            ["symbol"] = group.Document.Symbol?.ToString() ?? string.Empty,
            ["issuer"] = named.Select(pair => pair.Mention.Citation.Issuer!).MaxBy(issuer => issuer.Length)!,
            ["issuers"] = string.Join("; ", named.Select(pair => pair.Mention.Citation.Issuer).Distinct()),
        };
        var fits = named.Select(pair => (pair.Mention, Fits: group.Document.Symbol is { } symbol ? IssuerNames.CanIssue(pair.Name, symbol) : null)).ToList();
        if (group.Document.Disagreements.HasFlag(CitationParts.Issuer))
        {
            return Differing(named, details, places);
        }

        var strangers = fits.Where(pair => pair.Fits == false).Select(pair => pair.Mention).ToList();
        if (strangers.Count > 0)
        {
            details["issuer"] = strangers[0].Citation.Issuer!;
            return Description.Tell(Verdict.Impossible, "issuer-not-of-symbol", null, CitationGroup.Places(strangers)) with { Details = details };
        }

        return named.Count > 1 ? Description.Tell(Verdict.Holds, "same-issuer", null, places) with { Details = details }
            : fits[0].Fits == true ? Description.Tell(Verdict.Holds, "issuer-fits-symbol", null, places) with { Details = details }
            : null;
    }

    private Finding Differing(List<(Mention Mention, string Name)> named, Dictionary<string, string> details, IEnumerable<Source> places)
    {
        var best = named.Select(pair => (pair.Name, Count: named.Count(other => IssuerNames.MayBeSame(pair.Name, other.Name)))).OrderByDescending(pair => pair.Count).First();
        var agreeing = named.Where(pair => IssuerNames.MayBeSame(best.Name, pair.Name)).Select(pair => pair.Mention).ToList();
        var others = named.Select(pair => pair.Mention).Except(agreeing).ToList();
        if (agreeing.Count > others.Count && others.Count > 0)
        {
            details["likely"] = agreeing[0].Citation.Issuer!;
            details["likelyLines"] = CitationGroup.LinesOf(agreeing);
            details["other"] = string.Join("; ", others.Select(mention => mention.Citation.Issuer).Distinct());
            details["otherLines"] = CitationGroup.LinesOf(others);
        }

        return Description.Tell(Verdict.Impossible, details.ContainsKey("likely") ? "issuer-differs" : "issuers-differ", null, places) with { Details = details };
    }
}
