using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <summary>The mentions of one document say one day.</summary>
internal sealed class CitationDateRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-01",
        Kind = CheckKind.Citation,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Ngày ban hành của cùng một văn bản", En = "One document, one date" },
        Reasons = ["same-date", "date-differs", "dates-differ", "no-such-date", "two-readings"],
        Details = ["document", "date", "dates", "likely", "likelyLines", "other", "otherLines"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Select(Check).OfType<Finding>();

    private Finding? Check(CitationGroup group)
    {
        var dated = group.Dated.ToList();
        var impossible = group.Mentions.Where(mention => mention.Citation is { DateText: not null, Date: null } && !mention.Citation.SharedParts.HasFlag(CitationParts.Date)).ToList();
        if (impossible.Count > 0)
        {
            return Description.Tell(Verdict.Impossible, "no-such-date", null, CitationGroup.Places(impossible)) with
            {
                Details = new Dictionary<string, string>
                {
                    ["document"] = group.Name,
                    ["date"] = string.Join("; ", impossible.Select(mention => mention.Citation.DateText).Distinct()),
                    ["dates"] = CitationGroup.JoinDates(dated.Select(DateOf)),
                },
            };
        }

        if (dated.Count < 2)
        {
            return null;
        }

        var details = new Dictionary<string, string> { ["document"] = group.Name, ["dates"] = CitationGroup.JoinDates(dated.Select(DateOf)) };
        if (dated.DistinctBy(DateOf).Count() == 1)
        {
            details["date"] = VietnameseDate.Format(DateOf(dated[0]));
            return Description.Tell(Verdict.Holds, "same-date", null, CitationGroup.Places(dated)) with { Details = details };
        }

        if (!group.Document.Disagreements.HasFlag(CitationParts.Date))
        {
            return Description.Tell(Verdict.Undetermined, "two-readings", null, CitationGroup.Places(dated)) with { Details = details };
        }

        var likely = Likely(dated);
        if (likely is { } date)
        {
            var others = dated.Where(mention => DateOf(mention) != date).ToList();
            details["likely"] = VietnameseDate.Format(date);
            details["likelyLines"] = CitationGroup.LinesOf(dated.Where(mention => DateOf(mention) == date));
            details["other"] = CitationGroup.JoinDates(others.Select(DateOf));
            details["otherLines"] = CitationGroup.LinesOf(others);
        }

        return Description.Tell(Verdict.Impossible, likely is null ? "dates-differ" : "date-differs", null, CitationGroup.Places(dated)) with { Details = details };
    }

    private static LocalDate DateOf(Mention mention) => CitationGroup.DateOf(mention)!.Value;

    /// <summary>The day most mentions say; among as many, the only one that the term said or the year in the symbol allows.</summary>
    private static LocalDate? Likely(List<Mention> dated)
    {
        if (CitationGroup.MostFrequent(dated.Select(mention => (LocalDate?)DateOf(mention))) is { } most)
        {
            return most;
        }

        var allowed = dated.Where(mention => IsAllowed(mention, dated)).Select(DateOf).Distinct().ToList();
        return allowed.Count == 1 ? allowed[0] : null;
    }

    private static bool IsAllowed(Mention mention, List<Mention> dated)
    {
        var date = DateOf(mention);
        return dated.TrueForAll(other =>
            (!DocumentSymbol.TryParse(other.Citation.Symbol, out var symbol) || symbol.Year is not { } year || year == date.Year)
            && (symbol is null || !symbol.Issuers.Contains("TW") || other.Citation.Term is not { } term || PartyTerm.Find(term) is not { } known || known.Covers(date)));
    }
}
