using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>The term of office of the Central Committee that a mention says covers the day of the document.</summary>
internal sealed class CitationTermRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-04",
        Kind = CheckKind.Citation,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Nhiệm kỳ (khóa) và ngày ban hành của văn bản Trung ương Đảng", En = "The term of office of a document of the party's centre covers its date" },
        Reasons = ["term-covers-date", "term-not-at-date", "terms-differ", "unknown-term"],
        Details = ["document", "date", "term", "terms", "likely"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Where(IsOfTheCentre).Select(Check).OfType<Finding>();

    private static bool IsOfTheCentre(CitationGroup group) => group.Document.Symbol is { } symbol
        ? symbol.Issuers.Contains("TW")
        : group.Mentions.Any(mention => mention.Citation.Issuer is { } issuer && IssuerNames.IsOfTheCentre(IssuerNames.Expand(issuer)));

    private Finding? Check(CitationGroup group)
    {
        // A mention with a term and no day is held against the day on which all others agree.
        var agreed = group.Dated.Select(mention => CitationGroup.DateOf(mention)).Distinct().ToList() is [{ } only] ? only : (LocalDate?)null;
        var said = group.Mentions
            .Where(mention => mention.Citation.Term is not null && !mention.Citation.SharedParts.HasFlag(CitationParts.Issuer))
            .Select(mention => (Mention: mention, Term: mention.Citation.Term!.Value, Date: CitationGroup.DateOf(mention) ?? agreed))
            .Where(pair => pair.Date is not null)
            .ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var unknown = said.Where(pair => PartyTerm.Find(pair.Term) is null).ToList();
        if (unknown.Count > 0)
        {
            return Tell(group, Verdict.NotChecked, "unknown-term", unknown);
        }

        var wrong = said.Where(pair => !PartyTerm.Find(pair.Term)!.Covers(pair.Date!.Value)).ToList();
        return wrong.Count > 0 ? Tell(group, Verdict.Impossible, "term-not-at-date", wrong)
            : said.DistinctBy(pair => pair.Term).Count() > 1 ? Tell(group, Verdict.Impossible, "terms-differ", said)
            : Tell(group, Verdict.Holds, "term-covers-date", said);
    }

    private Finding Tell(CitationGroup group, Verdict verdict, string reason, List<(Mention Mention, int Term, LocalDate? Date)> said) =>
        Description.Tell(verdict, reason, null, CitationGroup.Places(said.Select(pair => pair.Mention))) with
        {
            Details = new Dictionary<string, string>
            {
                ["document"] = group.Name,
                ["date"] = VietnameseDate.Format(said[0].Date!.Value),
                ["term"] = Roman(said[0].Term),
                ["terms"] = string.Join("; ", said.Select(pair => Roman(pair.Term)).Distinct()),
                ["likely"] = string.Join("; ", PartyTerm.At(said[0].Date!.Value)),
            },
        };

    private static string Roman(int term) => term is >= 1 and <= RomanNumber.Greatest ? RomanNumber.Format(term) : $"{term}";
}
