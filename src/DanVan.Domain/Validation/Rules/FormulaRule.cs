using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A formula of a rulebook, at every place where it applies: the unit that reports, the units in the rows, the members of a dimension.</summary>
internal sealed class FormulaRule : IReportRule
{
    private static readonly string?[] s_report = [null];

    /// <summary>What there is to know about the code.</summary>
    public static RuleDescription About { get; } = new()
    {
        Code = "R-FML-01",
        Kind = CheckKind.Formula,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Công thức của biểu mẫu", En = "A formula of the form" },
        Reasons =
        [
            FormulaVerdict.Holds, FormulaVerdict.OnlyTruncated, FormulaVerdict.SumDiffers, FormulaVerdict.Exceeds, FormulaVerdict.Fails, FormulaVerdict.ConditionFails,
            FormulaVerdict.DivisorZero, FormulaVerdict.DivisorTouchesZero, FormulaVerdict.FiguresMissing, FormulaVerdict.NothingStated, FormulaVerdict.NotApplicable,
            FormulaVerdict.NotWorkedOut, FormulaVerdict.About, FormulaVerdict.NoPreviousReport, FormulaVerdict.NoChildren,
        ],
        Details = ["rule", "missing", "left", "right", "figures", "member", "missingChildren"],
    };

    public RuleDescription Description => About;

    /// <summary>The verdicts of one rule.</summary>
    public static IEnumerable<Finding> Check(Rule rule, RuleContext context) =>
        (context.Prepared?.Formulas ?? []).Where(formula => ReferenceEquals(formula.Rule, rule)).SelectMany(formula => Check(formula, context));

    /// <summary>The units that a formula is checked for; null is the unit that reports.</summary>
    public static IEnumerable<string?> PlacesOf(PreparedFormula formula, RuleContext context)
    {
        if (!formula.IsForEachUnit || context.Units.Count == 0)
        {
            return s_report;
        }

        // A form that has only rows says nothing of the unit that reports.
        var isOfReport = formula.References.Any(reference => context.Report.FactsOf(reference.Code, unit: null).Any());
        return isOfReport ? context.Units.Concat(s_report) : context.Units;
    }

    public IEnumerable<Finding> Check(RuleContext context) =>
        (context.Prepared?.Formulas ?? []).Where(formula => context.ObstacleOf(formula.Rule) is null).SelectMany(formula => Check(formula, context));

    private static IEnumerable<Finding> Check(PreparedFormula formula, RuleContext context)
    {
        foreach (var unit in PlacesOf(formula, context))
        {
            var figures = new FormulaFigures(formula, unit, context);
            yield return FormulaTelling.Tell(formula, unit, figures, figures.Evaluate());
        }
    }
}
