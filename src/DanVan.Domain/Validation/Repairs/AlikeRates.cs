using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The rates of a report that are one rate of several things: of complaints and of denunciations, or of several units.</summary>
internal static class AlikeRates
{
    /// <summary>The variables of each such rate, where there are two or more.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(ReportFigures figures, RuleContext context)
    {
        if (context.Template is not { } template)
        {
            return [];
        }

        var families = template.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Rate).ToDictionary(indicator => indicator.Code, FamilyOf);
        var stated = context.Report.Facts.Where(fact => fact.Figure is not null && families.ContainsKey(fact.Indicator))
            .ToLookup(fact => (fact.Figure!.Source, fact.Figure.Text), fact => families[fact.Indicator]);
        return
        [
            .. Enumerable.Range(0, figures.Variables.Count)
                .Select(variable => (Variable: variable, Family: stated[(figures[variable].Source, figures[variable].Text)].FirstOrDefault()))
                .Where(rate => rate.Family is not null).GroupBy(rate => rate.Family, rate => rate.Variable)
                .Select(rates => (IReadOnlyList<int>)[.. rates]).Where(rates => rates.Count > 1),
        ];
    }

    // "petition.resolved-rate.complaint" of complaints is "petition.resolved-rate" of something.
    private static string FamilyOf(Indicator indicator) =>
        string.Join('.', indicator.Code.ToString().Split('.').Where(part => !indicator.Dimensions.Values.Contains(part)));
}
