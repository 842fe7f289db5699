using System.Globalization;
using DanVan.Domain.Citations;
using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>The year in a symbol is the year of the document's date.</summary>
internal sealed class CitationYearRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CIT-06",
        Kind = CheckKind.Citation,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Năm trong số, ký hiệu và năm ban hành", En = "The year in the symbol is the year of the date" },
        Reasons = ["same-year", "year-differs"],
        Details = ["document", "symbol", "symbolYear", "date"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.CitationGroups.Select(Check).OfType<Finding>();

    private Finding? Check(CitationGroup group)
    {
        var said = group.Dated
            .Select(mention => (Mention: mention, Symbol: DocumentSymbol.TryParse(mention.Citation.Symbol, out var symbol) ? symbol : null))
            .Where(pair => pair.Symbol?.Year is not null)
            .ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var wrong = said.Where(pair => pair.Symbol!.Year != pair.Mention.Citation.Date!.Value.Year).ToList();
        var told = wrong.Count > 0 ? wrong : said;
        return Description.Tell(wrong.Count > 0 ? Verdict.Impossible : Verdict.Holds, wrong.Count > 0 ? "year-differs" : "same-year", null, CitationGroup.Places(told.Select(pair => pair.Mention))) with
        {
            Details = new Dictionary<string, string>
            {
                ["document"] = group.Name,
                ["symbol"] = told[0].Symbol!.ToString(),
                ["symbolYear"] = told[0].Symbol!.Year!.Value.ToString(CultureInfo.InvariantCulture),
                ["date"] = CitationGroup.JoinDates(told.Select(pair => pair.Mention.Citation.Date!.Value)),
            },
        };
    }
}
