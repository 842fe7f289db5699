using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Tells the shape of a formula.</summary>
internal static class FormulaShapes
{
    public static FormulaShape Of(RuleExpression expression) => expression.Root switch
    {
        ComparisonNode { Relation: Relation.Equal, Left: ReferenceNode { Reference.OfChildren: false }, Right: SumNode sum } when IsPlain(sum) => FormulaShape.Sum,
        ComparisonNode { Relation: Relation.LessOrEqual } => FormulaShape.AtMost,
        ComparisonNode comparison when !RuleTree.IsCondition(comparison.Left) => FormulaShape.Comparison,
        _ => FormulaShape.Condition,
    };

    private static bool IsPlain(SumNode sum) => sum.Terms.All(term => term is { IsSubtracted: false, Value: ReferenceNode { Reference.OfChildren: false } });
}
