using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Language;

/// <content>What an indicator that a rule names is.</content>
internal sealed partial class RuleTypeChecker
{
    private const int MostSuggestions = 20;
    private int _suggestions;

    private RuleType Reference(ReferenceNode node, bool mayBeSeveral)
    {
        if (node.Reference.OfChildren && !mayBeSeveral)
        {
            Report(RuleProblemKind.WrongType, node, $"Found the figures of several units, {Quote(node)}, expected them within sum, min, max or count.");
            return RuleType.Anything;
        }

        if (references is null)
        {
            return RuleType.Anything;
        }

        var found = references.Find(node.Reference);
        if (found.Count == 0)
        {
            var nearest = ++_suggestions <= MostSuggestions ? references.Nearest(node.Reference.Code) : null;
            var code = node.Reference.Code.ToString();
            var hint = nearest is { } known ? $" such as '{known}'" : code.Contains('-', StringComparison.Ordinal) ? " (a subtraction has spaces around its sign)" : "";
            Report(RuleProblemKind.UnknownIndicator, node, $"Found {Quote(node)}, expected an indicator of the template{hint}.");
            return RuleType.Anything;
        }

        if (found.Count > 1 && !mayBeSeveral)
        {
            Report(RuleProblemKind.Ambiguous, node, $"Found {found.Count} indicators for {Quote(node)}, expected one: {string.Join(", ", found.Take(3).Select(indicator => indicator.Code))}.");
        }

        return Of(found[0]);
    }

    private static RuleType Of(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Text => new RuleType(RuleSort.Words),
        IndicatorKind.YesNo => RuleType.Condition,
        IndicatorKind.Rate => RuleType.Rate,
        _ => new RuleType(RuleSort.Number, RuleMeasure.Counted, indicator.Unit),
    };
}
