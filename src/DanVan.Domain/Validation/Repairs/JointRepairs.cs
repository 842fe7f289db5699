using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Says which figures to change where rules can hold one by one and not together.</summary>
internal static class JointRepairs
{
    /// <summary>The findings, the jointly impossible ones with repairs: slips first, then the fewest figures that have to change, with their values.</summary>
    public static IReadOnlyList<Finding> Attach(IReadOnlyList<Finding> findings, RuleContext context)
    {
        if (!findings.Any(IsOfFigures))
        {
            return findings;
        }

        var constraints = ReportConstraints.Of(context);
        var groups = RuleGroups.Of(constraints.System);
        var groupOf = new Dictionary<StatedFigure, int[]>();
        foreach (var (variables, rules) in groups)
        {
            foreach (var figure in variables.Select(constraints.FigureOf).OfType<StatedFigure>())
            {
                groupOf.TryAdd(figure, rules);
            }
        }

        var faults = FaultFinder.Find(constraints.System).Faults.Where(fault => fault.Rules.Count > 0).DistinctBy(fault => fault.Rules[0]).ToDictionary(fault => fault.Rules[0]);
        return [.. findings.Select(finding => IsOfFigures(finding) ? WithRepairs(finding) : finding)];

        Finding WithRepairs(Finding finding)
        {
            // Each group of rules that share figures has one such finding at most.
            var fault = groupOf.TryGetValue(finding.Operands[0], out var rules)
                ? rules.Select(rule => faults.GetValueOrDefault(rule)).FirstOrDefault(fault => fault is not null)
                : null;
            var repairs = fault?.Repairs.Take(RepairSearch.MostRepairs).Select(repair => RepairSearch.RepairOf(repair, variable => constraints.FigureOf(variable)!)).ToList() ?? [];
            return finding with { Repairs = repairs, IsRepairSearchCut = fault is null || fault.IsLimitReached || fault.Repairs.Count > RepairSearch.MostRepairs };
        }
    }

    private static bool IsOfFigures(Finding finding) => finding is { Kind: CheckKind.Joint, Verdict: Verdict.Impossible, Operands.Count: > 0 };
}
