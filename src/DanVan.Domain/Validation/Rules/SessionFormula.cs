using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A formula in a session.</summary>
internal sealed class SessionFormula(PreparedFormula formula) : SessionRule
{
    private RuleProgram? _program;

    public override IReadOnlyList<RuleReference> References => formula.References;

    public override bool IsForEachUnit => formula.IsForEachUnit;

    public override void Compile(IReadOnlyList<RuleReference> slots) => _program = RuleProgram.Compile(formula.Expression, slots);

    public override bool IsQuiet(RuleFigures figures) =>
        FormulaVerdict.Of(formula, formula.Evaluate(_program!, figures), isAbout: false).Verdict is Verdict.Holds or Verdict.NotChecked;

    public override IReadOnlyList<Finding> Findings(string? unit, RuleContext context)
    {
        var figures = new FormulaFigures(formula, unit, context);
        return [FormulaTelling.Tell(formula, unit, figures, figures.Evaluate())];
    }
}
