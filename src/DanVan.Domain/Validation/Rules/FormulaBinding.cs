using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Ties an expression to the indicators of a template, once for each member where the rule is for each member of a dimension.</summary>
internal static class FormulaBinding
{
    private const int MostMembers = 1_000;

    /// <summary>The formulas that a rule becomes; none where something is wrong.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rulebook">The rulebook with its own gap policy.</param>
    /// <param name="expression">What the rule says.</param>
    /// <param name="template">The template, or null: then every code is taken as it is.</param>
    /// <param name="report">Takes what is wrong with the expression.</param>
    /// <param name="reportForEach">Takes what is wrong with the dimension.</param>
    public static IReadOnlyList<PreparedFormula> Bind(
        Rule rule,
        Rulebook rulebook,
        RuleExpression expression,
        ReportTemplate? template,
        Action<IReadOnlyList<RuleProblem>> report,
        Action<string> reportForEach)
    {
        if (rule.ForEach is null or Rule.EachUnit)
        {
            return IsRight(expression, template, report) ? [new PreparedFormula(rule, rulebook, null, Resolve(expression, template))] : [];
        }

        var dimension = rule.ForEach;
        var members = (template?.Indicators ?? []).Select(indicator => indicator.Dimensions.GetValueOrDefault(dimension)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostMembers + 1).ToList();
        if (members.Count is 0 or > MostMembers)
        {
            reportForEach(members.Count == 0
                ? $"Found '{dimension}', expected '{Rule.EachUnit}' or a dimension that some indicator of the template has."
                : $"The dimension '{dimension}' has more than {MostMembers} members.");
            return [];
        }

        var references = new TemplateReferences(template!);
        var bound = new List<PreparedFormula>();
        foreach (var member in members)
        {
            var meansMember = false;
            var ofMember = expression.WithReferences(reference =>
            {
                var inMember = InMember(reference, dimension, member);
                var isThere = inMember is not null && references.Find(inMember).Count > 0;
                meansMember |= isThere;
                return isThere ? inMember! : reference;
            });
            if (!meansMember)
            {
                continue;
            }

            if (!IsRight(ofMember, template, report))
            {
                return [];
            }

            bound.Add(new PreparedFormula(rule, rulebook, $"{dimension}={member}", references.Resolve(ofMember)));
        }

        if (bound.Count == 0)
        {
            reportForEach($"No figure of the rule has a member of the dimension '{dimension}'.");
        }

        return bound;
    }

    private static RuleReference? InMember(RuleReference reference, string dimension, string member) => reference.Dimensions.ContainsKey(dimension)
        ? null
        : reference with { Dimensions = new Dictionary<string, string>(reference.Dimensions) { [dimension] = member } };

    private static RuleExpression Resolve(RuleExpression expression, ReportTemplate? template) =>
        template is null ? expression : new TemplateReferences(template).Resolve(expression);

    private static bool IsRight(RuleExpression expression, ReportTemplate? template, Action<IReadOnlyList<RuleProblem>> report)
    {
        var problems = template is null ? RuleTypes.Check(expression) : RuleTypes.Check(expression, template);
        if (problems.Count > 0)
        {
            report(problems);
        }
        else if (!expression.IsCondition && template is null)
        {
            report([RuleProblem.Of(RuleProblemKind.WrongType, expression.Text, expression.Root.Span, "Found a number, expected a rule that is true or false.")]);
            return false;
        }

        return problems.Count == 0;
    }
}
