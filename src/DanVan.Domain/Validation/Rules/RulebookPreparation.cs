using System.Globalization;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Reads every expression of a rulebook and gathers everything that is wrong with it.</summary>
internal sealed class RulebookPreparation
{
    private readonly ReportTemplate? _template;
    private readonly Rulebook _rulebook;
    private readonly List<PreparedFormula> _formulas = [];
    private readonly List<RulebookProblem> _problems = [];

    /// <summary>Reads a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="template">The template, or null.</param>
    /// <param name="mayRepeatIds">Whether an id may stand twice, which does no harm to a check.</param>
    public RulebookPreparation(Rulebook rulebook, ReportTemplate? template, bool mayRepeatIds)
    {
        _rulebook = rulebook;
        _template = template;
        if (rulebook.Rules.Count > PreparedRulebook.MostRules)
        {
            _problems.Add(new RulebookProblem
            {
                Rule = -1,
                Code = "too-many-rules",
                Message = string.Create(CultureInfo.InvariantCulture, $"Found {rulebook.Rules.Count} rules, expected at most {PreparedRulebook.MostRules}."),
            });
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rulebook.Rules.Count; i++)
        {
            var rule = rulebook.Rules[i];
            if (!ids.Add(rule.Id) && !mayRepeatIds)
            {
                Report(i, "id", "duplicate-code", $"The rule id '{rule.Id}' stands here twice.");
            }

            Prepare(rule, i);
        }
    }

    public IReadOnlyList<PreparedFormula> Formulas => _formulas;

    public IReadOnlyList<RulebookProblem> Problems => _problems;

    private void Prepare(Rule rule, int place)
    {
        if (rule.EffectiveFrom > rule.EffectiveTo)
        {
            Report(place, "effectiveTo", "wrong-value", "The last day is before the first.");
        }

        if (rule.Kind != CheckKind.Formula)
        {
            if (rule.Expression is not null)
            {
                Report(place, "expression", "wrong-value", "Only a rule of the kind formula has an expression.");
            }

            if (rule.ForEach is not null)
            {
                Report(place, "forEach", "wrong-value", "Only a rule of the kind formula is for each unit or member.");
            }

            return;
        }

        if (!RuleExpression.TryParse(rule.Expression, RuleLimits.Default, out var expression, out var problems))
        {
            Report(place, problems);
            return;
        }

        if (expression.References.Count == 0)
        {
            Report(place, "expression", "bad-expression", $"1:1: Found no indicator in '{RuleLexer.Shown(rule.Expression)}', expected one at least: the number of a column is a code in brackets, such as [9].");
            return;
        }

        var before = _problems.Count;
        var formulas = FormulaBinding.Bind(rule, _rulebook, expression, _template, found => Report(place, found), message => Report(place, "forEach", "wrong-value", message));
        CheckMessage(rule, place, expression);
        if (_problems.Count == before)
        {
            _formulas.AddRange(formulas);
        }
    }

    private void CheckMessage(Rule rule, int place, RuleExpression expression)
    {
        if (rule.Message is not { } message)
        {
            return;
        }

        var named = expression.References.Select(reference => reference.Code).ToHashSet();
        foreach (var problem in RuleMessage.ProblemsOf(message.Vi, named))
        {
            Report(place, "message.vi", "bad-message", problem);
        }

        foreach (var problem in RuleMessage.ProblemsOf(message.En, named))
        {
            Report(place, "message.en", "bad-message", problem);
        }
    }

    private void Report(int place, IEnumerable<RuleProblem> problems)
    {
        foreach (var problem in problems)
        {
            Report(place, "expression", problem.Kind == RuleProblemKind.UnknownIndicator ? "unknown-indicator" : "bad-expression", problem.ToString());
        }
    }

    private void Report(int place, string property, string code, string message) => _problems.Add(new RulebookProblem
    {
        Rule = place,
        RuleId = _rulebook.Rules[place].Id,
        Property = property,
        Code = code,
        Message = message,
    });
}
