using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Language;

/// <summary>Checks that the parts of a rule go together, and that the template knows what it refers to.</summary>
public static class RuleTypes
{
    /// <summary>Checks what needs no template: conditions where conditions belong, numbers where numbers do, whole powers, no division by the number zero.</summary>
    /// <returns>Every problem, in the order of the text; none when all is well.</returns>
    public static IReadOnlyList<RuleProblem> Check(RuleExpression expression)
    {
        Guard.Against.Null(expression);
        return new RuleTypeChecker(expression.Text, null).Check(expression.Root, mustBeRule: false);
    }

    /// <summary>Checks a rule for a template: what <see cref="Check(RuleExpression)"/> checks, and that it is a rule, its indicators are known, and their units of count go together.</summary>
    /// <returns>Every problem, in the order of the text; none when all is well.</returns>
    public static IReadOnlyList<RuleProblem> Check(RuleExpression expression, ReportTemplate template)
    {
        Guard.Against.Null(expression);
        Guard.Against.Null(template);
        return new RuleTypeChecker(expression.Text, new TemplateReferences(template)).Check(expression.Root, mustBeRule: true);
    }
}
