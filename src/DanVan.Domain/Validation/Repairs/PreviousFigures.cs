using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>What the last period's report states where this one states a figure.</summary>
internal static class PreviousFigures
{
    /// <summary>The numbers by variable; nothing where the last report states nothing, or more than one number.</summary>
    public static IReadOnlyDictionary<int, Fraction> Of(ReportFigures figures, RuleContext context)
    {
        var previous = new Dictionary<int, Fraction>();
        if (context.Related?.Earlier is not [{ Report: not null }, ..])
        {
            return previous;
        }

        var facts = context.Report.Facts.Where(fact => fact.Figure is not null).ToLookup(fact => (fact.Figure!.Source, fact.Figure.Text));
        for (var variable = 0; variable < figures.Variables.Count; variable++)
        {
            if (facts[(figures[variable].Source, figures[variable].Text)].FirstOrDefault() is { } fact
                && context.ReadingsOfEarlier(fact.Indicator, fact.Unit, 1) is { Readings: [{ Stated.Value: { Qualifier: Qualifier.Exact } value }] })
            {
                previous.Add(variable, value.ScaledValue);
            }
        }

        return previous;
    }
}
