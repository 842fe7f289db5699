using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Makes a finding of what a formula says at one place.</summary>
internal static class FormulaTelling
{
    /// <summary>The finding, passes included.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="unit">The unit of the row, or null for the unit that reports.</param>
    /// <param name="figures">The figures at the place.</param>
    /// <param name="outcome">What the formula says of them.</param>
    public static Finding Tell(PreparedFormula formula, string? unit, FormulaFigures figures, in RuleOutcome outcome)
    {
        var (verdict, reason) = FormulaVerdict.Of(formula, outcome, figures.IsAbout);
        if (figures.LacksEarlier || figures.LacksChildren)
        {
            (verdict, reason) = (Verdict.NotChecked, figures.LacksEarlier ? FormulaVerdict.NoPreviousReport : FormulaVerdict.NoChildren);
        }

        var stated = figures.Readings.Select(readings => readings is { IsMissing: false } ? readings.Readings[0].Stated : null).ToList();
        var below = figures.Children.Select(readings => readings.Readings[0].Stated).ToList();
        var subject = formula.Shape == FormulaShape.Sum ? stated[0] : null;
        var operands = (formula.Shape == FormulaShape.Sum ? stated.Skip(1) : stated).Concat(below).OfType<StatedFigure>().ToList();
        var finding = FormulaRule.About.Tell(verdict, reason, formula.Rule, Telling.Places([subject, .. operands])) with
        {
            Unit = unit,
            Stated = subject,
            Operands = operands,
            Computed = outcome.Right,
            Gap = outcome.Gap,
            Details = DetailsOf(formula, figures, outcome),
        };
        var named = Missing(figures) is { } missing ? finding.Naming("missing", missing) : finding;
        return formula.Rule.Message is { } message && verdict == Verdict.Impossible ? named.Naming("message", message) : named;
    }

    private static Dictionary<string, string> DetailsOf(PreparedFormula formula, FormulaFigures figures, in RuleOutcome outcome)
    {
        var details = new Dictionary<string, string>();
        if (formula.Member is { } member)
        {
            details["member"] = member;
        }

        if (figures.MissingChildren.Count > 0)
        {
            details["missingChildren"] = string.Join(", ", figures.MissingChildren);
        }

        if (outcome is { Left: { } left, Right: { } right })
        {
            details["left"] = left.ToString();
            details["right"] = right.ToString();
        }

        foreach (var readings in formula.Rule.Message is null ? [] : figures.Readings.OfType<IndicatorReadings>())
        {
            details[RuleMessage.OfIndicator + readings.Code] = TextOf(readings);
        }

        if (formula.Shape == FormulaShape.Condition)
        {
            details["figures"] = string.Join("; ", figures.Readings.OfType<IndicatorReadings>().Select(readings => $"{readings.Code} = {TextOf(readings)}"));
        }

        return details;
    }

    private static string TextOf(IndicatorReadings readings) => readings.IsMissing ? "…" : readings.Readings[0].Stated.Text;

    private static LocalizedText? Missing(FormulaFigures figures)
    {
        var missing = figures.Readings.OfType<IndicatorReadings>().Where(readings => readings.IsMissing).Select(readings => readings.Name)
            .Concat(figures.MissingChildren.Select(child => new LocalizedText { Vi = child, En = child })).ToList();
        return missing.Count == 0 ? null : Telling.Join(missing);
    }
}
