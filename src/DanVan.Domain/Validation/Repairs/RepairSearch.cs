using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Puts the likely corrections on the findings of a report that cannot be true.</summary>
internal static class RepairSearch
{
    /// <summary>A finding shows this many repairs at most: a reader does not weigh more.</summary>
    public const int MostRepairs = 12;

    /// <summary>The findings, the impossible ones with repairs that make every rule around them hold.</summary>
    /// <remarks>
    /// Every verdict that rests on figures alone is a constraint, passes included, so that no repair breaks what holds. A verdict that was
    /// reached in another way (one of several readings, a yearly average) is none, and its finding keeps the repairs it has.
    /// </remarks>
    public static IReadOnlyList<Finding> Attach(IReadOnlyList<Finding> findings, RuleContext context)
    {
        var repaired = BlankRepairs.Attach(JointRepairs.Attach(findings, context), context);
        return findings.Any(finding => finding.Verdict == Verdict.Impossible && finding.Kind != CheckKind.Joint) ? AttachToFigures(repaired, context) : repaired;
    }

    /// <summary>A repair of a report, of a repair of its figures.</summary>
    public static Repair RepairOf(FigureRepair repair, Func<int, StatedFigure> figureOf) => new()
    {
        Changes = [.. repair.Changes.Select(change => new RepairChange { Figure = figureOf(change.Variable), Values = change.Values }).OrderBy(change => change.Figure.Source.Start)],
        Evidence = repair.Evidence,
    };

    private static List<Finding> AttachToFigures(IReadOnlyList<Finding> findings, RuleContext context)
    {
        var figures = new ReportFigures();
        var roles = RolesOfPairs.Of(findings);
        var constraints = findings.Select((finding, place) => (Place: place, Rule: FindingConstraints.Of(finding, figures, roles.TryGetValue(finding, out var role) ? role : null))).Where(pair => pair.Rule is not null).ToList();
        var asStated = SystemValues.AsStated(new ConstraintSystem { Variables = figures.Variables, Rules = [] });
        var checkedRules = constraints.Where(pair => asStated.CanHold(pair.Rule!) == (findings[pair.Place].Verdict != Verdict.Impossible)).ToList();
        var system = new ConstraintSystem { Variables = figures.Variables, Rules = [.. checkedRules.Select(pair => pair.Rule!)] };
        var repaired = findings.ToList();
        var beside = findings.Where(finding => finding is { Kind: CheckKind.PossibleCounts, Verdict: Verdict.Impossible or Verdict.HoldsOnlyIfTruncated, Stated: not null }).ToList();
        var open = findings.Where(finding => finding is { Kind: CheckKind.Sum, Verdict: Verdict.Holds, Reason: "parts-within", Stated: not null }).ToList();
        foreach (var fault in FaultFinder.Find(system, new FigureLayout { Lines = figures.Lines, Alike = AlikeRates.Of(figures, context), Previous = PreviousFigures.Of(figures, context) }).Faults)
        {
            var repairs = InOrder(fault, figures, beside, open).Take(MostRepairs).Select(repair => RepairOf(repair, variable => figures[variable])).ToList();
            foreach (var place in fault.Rules.Select(rule => checkedRules[rule].Place).Where(place => findings[place].Verdict == Verdict.Impossible))
            {
                repaired[place] = findings[place] with { Repairs = repairs, IsRepairSearchCut = fault.IsLimitReached || fault.Repairs.Count > MostRepairs };
            }
        }

        return repaired;
    }

    // A rate that no count can have, or only one cut off, stays doubtful unless it, or its count, changes: such a repair comes first. So does
    // one with which parts that may have been less than their total make exactly the total.
    private static IEnumerable<FigureRepair> InOrder(Fault fault, ReportFigures figures, IReadOnlyList<Finding> beside, IReadOnlyList<Finding> open)
    {
        var near = beside.Where(finding => fault.Repairs.Any(repair => Changes(repair, finding))).ToList();
        return fault.Repairs.OrderBy(repair => near.Count(finding => !Changes(repair, finding)) - open.Count(finding => Completes(repair, finding)));

        bool Changes(FigureRepair repair, Finding finding) => repair.Changes.Any(change =>
            figures[change.Variable].Source is var source && (source == finding.Stated?.Source || source == finding.Numerator?.Source || source == finding.Denominator?.Source));

        bool Completes(FigureRepair repair, Finding finding) =>
            repair.Changes is [{ Values: { IsPoint: true, Lower: { } value } } change]
            && figures[change.Variable].Source == finding.Stated!.Source
            && finding.Operands.All(part => part.Value is not null)
            && finding.Operands.Aggregate(Fraction.Zero, (sum, part) => sum + part.Value!.Value.ScaledValue) == value;
    }
}
