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
        var faults = FaultFinder.Find(constraints.System).Faults.Where(fault => fault.Rules.Count > 0).ToList();
        return [.. findings.Select(finding => IsOfFigures(finding) ? WithRepairs(finding) : finding)];

        Finding WithRepairs(Finding finding)
        {
            // Each group of rules that share figures has one such finding at most.
            var group = groups.Find(group => group.Variables.Any(variable => constraints.FigureOf(variable) == finding.Operands[0]));
            var fault = faults.Find(fault => group.Rules?.Contains(fault.Rules[0]) == true);
            var repairs = fault?.Repairs.Take(RepairSearch.MostRepairs).Select(repair => RepairSearch.RepairOf(repair, variable => constraints.FigureOf(variable)!)).ToList() ?? [];
            return finding with { Repairs = repairs, IsRepairSearchCut = fault is null || fault.IsLimitReached || fault.Repairs.Count > RepairSearch.MostRepairs };
        }
    }

    private static bool IsOfFigures(Finding finding) => finding is { Kind: CheckKind.Joint, Verdict: Verdict.Impossible, Operands.Count: > 0 };
}
