namespace DanVan.Domain.Validation.Rules;

/// <summary>A finding of a formula, by the facts it was worked out from.</summary>
/// <param name="formula">The formula.</param>
/// <param name="unit">The unit of the row, or null for the unit that reports.</param>
/// <param name="facts">The one fact for each reference of the formula; null where the report has no cell for it.</param>
/// <param name="context">The report, for what never changes of it.</param>
internal sealed class FormulaDraft(PreparedFormula formula, string? unit, FactSnapshot?[] facts, RuleContext context) : FindingDraft
{
    public override bool CertainlyDiffersFrom(FindingDraft other)
    {
        var others = ((FormulaDraft)other).Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { } fact && others[i] is { } before && !ReferenceEquals(fact, before)
                && fact.Figure is { } figure && before.Figure is { } earlier && figure != earlier)
            {
                return true;
            }
        }

        return false;
    }

    private FactSnapshot?[] Facts => facts;

    protected override Finding Write()
    {
        var readings = formula.References.Select((reference, i) =>
            IndicatorReadings.Of(reference.Code, context.Template?.FindIndicator(reference.Code), facts[i] is { } fact ? [fact.Now] : []));
        var figures = new FormulaFigures(formula, [.. readings]);
        return FormulaTelling.Tell(formula, unit, figures, figures.Evaluate());
    }
}
