using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A formula of a rulebook, read, checked against the template and compiled; for one member where it is for each member of a dimension.</summary>
internal sealed class PreparedFormula
{
    public PreparedFormula(Rule rule, Rulebook rulebook, string? member, RuleExpression expression)
    {
        LeftGaps = rule.Gaps ?? rulebook.Gaps;
        RightGaps = rule.RightGaps ?? LeftGaps;
        Rule = rule;
        Member = member;
        Expression = expression;
        References = expression.References;
        Shape = FormulaShapes.Of(expression);
        Program = RuleProgram.Compile(expression);
    }

    public Rule Rule { get; }

    /// <summary>Gets the member it is for ("level=commune"), or null.</summary>
    public string? Member { get; }

    /// <summary>Gets the expression, its references being codes of the template.</summary>
    public RuleExpression Expression { get; }

    /// <summary>Gets the figures it asks for; the place in the list is the slot.</summary>
    public IReadOnlyList<RuleReference> References { get; }

    public FormulaShape Shape { get; }

    private RuleProgram Program { get; }

    /// <summary>Gets whether it holds for every unit in the rows, too.</summary>
    public bool IsForEachUnit => Rule.ForEach == Rule.EachUnit;

    /// <summary>Gets whether it is checked even where nothing is stated.</summary>
    public bool IsNeverSkipped => LeftGaps == GapPolicy.NeverSkip && RightGaps == GapPolicy.NeverSkip;

    /// <summary>Gets whether a missing figure can be anything, so that a formula that can hold with it says nothing.</summary>
    public bool TakesGapsAsUnknown => LeftGaps == GapPolicy.UnknownNonNegative || RightGaps == GapPolicy.UnknownNonNegative;

    /// <summary>Gets what a gap stands for on the left side of the comparison, or in the whole rule where it is more than one.</summary>
    public GapPolicy LeftGaps { get; }

    /// <summary>Gets what a gap stands for on the right side.</summary>
    public GapPolicy RightGaps { get; }

    /// <summary>What the formula says of figures in the order of the references.</summary>
    public RuleOutcome Evaluate(RuleFigures figures) => Evaluate(Program, figures);

    /// <summary>What the formula says of figures in the slots that a program of it was compiled for.</summary>
    public RuleOutcome Evaluate(RuleProgram program, RuleFigures figures) =>
        LeftGaps == RightGaps ? program.Evaluate(figures, LeftGaps) : program.Evaluate(figures, LeftGaps, RightGaps);
}
