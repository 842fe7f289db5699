using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Rules that can hold one by one, and not together.</summary>
internal sealed class JointRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-JNT-01",
        Kind = CheckKind.Joint,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Các quy tắc xét cùng nhau", En = "Rules taken together" },
        Reasons = ["jointly-possible", "jointly-impossible", "rules-contradict", "limit-reached"],
        Details = ["rules", "figures"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => Check(ReportConstraints.Of(context)).Select(told => told.Finding);

    /// <summary>The verdict of each group of rules, with the place of its first rule.</summary>
    public IEnumerable<(int Item, Finding Finding)> Check(ReportConstraints constraints)
    {
        var system = constraints.System;

        // A rule that shares no figure with another has its verdict already; one that cannot hold by itself is told by itself.
        var asStated = SystemValues.AsStated(system);
        var groups = RuleGroups.Of(system).Select(group => group.Rules).Where(rules => rules.Length > 1 && rules.All(rule => asStated.CanHold(system.Rules[rule]))).ToList();
        int[] shared = [.. groups.SelectMany(rules => rules).Order()];
        var result = JointFeasibility.Check(new ConstraintSystem { Variables = system.Variables, Rules = [.. shared.Select(rule => system.Rules[rule])] });
        var conflicts = result.Conflicts.Where(conflict => conflict.Rules.Count > 0).Select(conflict => conflict with { Rules = [.. conflict.Rules.Select(rule => shared[rule])] }).ToDictionary(conflict => conflict.Rules[0]);
        var unsettled = result.Unsettled.Select(rules => shared[rules[0]]).ToHashSet();
        foreach (var rules in groups)
        {
            if (unsettled.Contains(rules[0]))
            {
                yield return (constraints.ItemOf(rules[0]), Tell(Verdict.NotChecked, "limit-reached", rules, []));
            }
            else if (rules.FirstOrDefault(conflicts.ContainsKey, -1) is var first && first < 0)
            {
                yield return (constraints.ItemOf(rules[0]), Tell(Verdict.Holds, "jointly-possible", rules, []));
            }
            else if (rules.All(rule => CanHoldAlone(system, rule)))
            {
                yield return (constraints.ItemOf(rules[0]), conflicts[first].Variables.Count > 0
                    ? Tell(Verdict.Impossible, "jointly-impossible", conflicts[first].Rules, conflicts[first].Variables)
                    : Tell(Verdict.Impossible, "rules-contradict", conflicts[first].Rules, []));
            }
        }

        Finding Tell(Verdict verdict, string reason, IReadOnlyList<int> rules, IReadOnlyList<int> variables)
        {
            var figures = variables.Select(constraints.FigureOf).OfType<Reports.StatedFigure>().ToList();
            var written = string.Join("; ", figures.Select(figure => figure.Text));
            var finding = Description.Tell(verdict, reason, null, Telling.Places(figures).Concat(rules.Select(constraints.PlaceOf)));
            return (finding with { Operands = figures })
                .Naming("rules", Separate(rules.Select(constraints.NameOf)))
                .Naming("figures", new LocalizedText { Vi = written, En = written });
        }
    }

    private static bool CanHoldAlone(ConstraintSystem system, int rule) =>
        JointFeasibility.Check(RuleGroups.Alone(system, rule), new FeasibilityOptions { FindConflicts = false }).Status != FeasibilityStatus.Infeasible;

    // Rules may have commas of their own.
    private static LocalizedText Separate(IEnumerable<LocalizedText> names)
    {
        var list = names.Distinct().ToList();
        return new LocalizedText { Vi = string.Join("; ", list.Select(name => name.Vi)), En = string.Join("; ", list.Select(name => name.En)) };
    }
}
