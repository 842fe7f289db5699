using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A part that cannot exceed its whole: "trong đó".</summary>
internal sealed class SubsetRule : IReportRule
{
    public static RuleDescription About { get; } = new()
    {
        Code = "R-SUB-01",
        Kind = CheckKind.Subset,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Số “trong đó” không vượt quá tổng số", En = "A part is within its whole" },
        Reasons =
        [
            "part-within", "part-exceeds", "parts-exceed", "parts-may-overlap", "only-truncated", "nothing-stated", "no-parts",
            .. StatedEquation.Obstacles,
        ],
        Details = ["rule"],
    };

    public RuleDescription Description => About;

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var ofText = context.StatementsOf(StatementKind.Subset).SelectMany(Check);
        return ofText.Concat(context.RulesOf(Description.Code).SelectMany(rule => Check(rule, context)));
    }

    /// <summary>The verdicts of one rule.</summary>
    public static IEnumerable<Finding> Check(Rule rule, RuleContext context)
    {
        if (rule.Subject is not { } subject || rule.Parts.Count == 0)
        {
            return [Tell(Verdict.NotChecked, "no-parts", rule, null, [])];
        }

        var whole = context.ReadingsOf(subject);
        var parts = rule.Parts.Select(context.ReadingsOf).Where(part => !part.IsMissing).ToList();
        if (whole.IsMissing || parts.Count == 0)
        {
            return [Tell(Verdict.NotChecked, "nothing-stated", rule, whole.IsMissing ? null : whole.Readings[0].Stated, [.. parts.Select(part => part.Readings[0].Stated)])];
        }

        return Check(rule, whole.Readings, [.. parts.Select(part => part.Readings)], rule.PartsAreDisjoint);
    }

    /// <summary>The verdicts of one statement.</summary>
    public static IEnumerable<Finding> Check(Statement statement)
    {
        if (StatedEquation.FindObstacle([statement.Stated, .. statement.Operands], fewest: 2) is { } obstacle)
        {
            return [Tell(Verdict.NotChecked, obstacle, null, statement.Stated, statement.Operands)];
        }

        return Check(null, Reading.AllOf(statement.Stated), [.. statement.Operands.Select(operand => Reading.AllOf(operand))], areDisjoint: false);
    }

    // Each part on its own; then all together, unless one alone is already too large.
    private static IEnumerable<Finding> Check(Rule? rule, IReadOnlyList<Reading> whole, IReadOnlyList<IReadOnlyList<Reading>> parts, bool areDisjoint)
    {
        var exceeds = false;
        foreach (var part in parts)
        {
            var one = Compare(rule, whole, [part], "part-exceeds");
            exceeds |= one.Verdict == Verdict.Impossible;
            yield return one;
        }

        if (parts.Count > 1 && !exceeds)
        {
            var together = Compare(rule, whole, parts, "parts-exceed");
            if (areDisjoint || together.Verdict != Verdict.Impossible)
            {
                yield return together;
            }
            else
            {
                yield return Tell(Verdict.Undetermined, "parts-may-overlap", rule, together.Stated!, together.Operands) with { Computed = together.Computed, Gap = together.Gap };
            }
        }
    }

    private static Finding Compare(Rule? rule, IReadOnlyList<Reading> whole, IReadOnlyList<IReadOnlyList<Reading>> parts, string exceeding)
    {
        var stated = whole[0].Stated;
        var operands = parts.Select(part => part[0].Stated).ToList();
        if (whole.All(reading => reading.IsUnbounded) || parts.Any(part => part.All(reading => reading.IsUnbounded)))
        {
            return Tell(Verdict.NotChecked, "about", rule, stated, operands);
        }

        // What is not in the parts is anything from zero up.
        var terms = parts.Select(part => new Term(part)).ToList();
        var equation = Equation.Of(whole, terms, Interval.AtLeast(Fraction.Zero));
        var computed = Equation.Of(whole, terms, Interval.Point(Fraction.Zero)).Computed;
        var reason = equation.Verdict switch
        {
            Verdict.Holds => "part-within",
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => exceeding,
        };
        return Tell(equation.Verdict, reason, rule, stated, operands) with { Computed = computed, Gap = equation.Gap };
    }

    private static Finding Tell(Verdict verdict, string reason, Rule? rule, StatedFigure? whole, IReadOnlyList<StatedFigure> parts) =>
        About.Tell(verdict, reason, rule, Telling.Places([whole, .. parts])) with { Stated = whole, Operands = parts };
}
