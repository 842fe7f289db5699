using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The repairs that change one figure.</summary>
internal static class SingleRepairs
{
    /// <summary>At most one repair for each figure that all broken rules share, by place.</summary>
    public static IEnumerable<FigureRepair> Of(FaultScene scene, IReadOnlyList<int> broken) =>
        Shared(scene, broken).Where(scene.CanChange).TakeWhile(_ => !scene.IsLimitReached).Select(variable => Of(scene, broken, variable)).OfType<FigureRepair>();

    /// <summary>The best repair of one figure, or null when no value of it makes everything hold.</summary>
    public static FigureRepair? Of(FaultScene scene, IReadOnlyList<int> broken, int variable)
    {
        var described = scene.System.Variables[variable];
        var written = described.Written!.Value;
        var pieces = scene.AllowedFor(variable).Select(allowed => WritableValues.In(described, allowed)).OfType<Interval>().Distinct().ToList();
        if (pieces is [{ IsPoint: true, Lower: { } only }])
        {
            return only == written || !Mends(only) ? null : Repair(Interval.Point(only), EvidenceOf(scene, variable, only));
        }

        if (pieces.Count == 0)
        {
            return null;
        }

        // Of many possible values, those that one kind of slip leads to stand out, the only one of its kind most of all.
        var chance = new ChanceOfSlip(described, pieces);
        var slips = SlipEvidence.From(written, described.Step).Distinct()
            .Where(value => value != written && IsWrittenSo(described, value) && pieces.Exists(piece => piece.Contains(value)))
            .Select(value => (Value: value, Evidence: SlipEvidence.Between(written, value, described.Step)))
            .Where(slip => slip.Evidence is not null && chance.IsSmall(slip.Evidence) && Mends(slip.Value))
            .GroupBy(slip => slip.Evidence!, slip => slip.Value)
            .OrderBy(group => group.Count() > 1).ThenBy(group => RepairEvidence.RankOf(group.Key)).ThenBy(group => group.Key == RepairEvidence.Transposition ? 0 : 1);
        foreach (var group in slips)
        {
            var few = Interval.Closed(group.Min(), group.Max());
            if (few.IsPoint || scene.Mends([new FigureChange(variable, few)], broken))
            {
                return Repair(few, group.Key) with { Slips = group.Count() };
            }
        }

        var range = pieces.Aggregate((a, b) => a.Hull(b));
        return scene.Mends([new FigureChange(variable, range)], broken) ? Repair(range, RepairEvidence.Implied) : null;

        bool Mends(Fraction value) => scene.Mends([new FigureChange(variable, WritableValues.RangeOf(described, value))], broken);

        FigureRepair Repair(Interval values, string evidence) => new() { Changes = [new FigureChange(variable, values)], Evidence = evidence };
    }

    // A count has no parts, and a rate below 100% that lost its comma is rare: "39%" is not 3,9% by a slip, "784%" may be 78,4%.
    private static bool IsWrittenSo(Constraints.ConstraintVariable described, Fraction value) =>
        described.Step is not { Sign: > 0 } step || (value / step).IsInteger || (!described.IsInteger && described.Written!.Value.Abs() > 100);

    /// <summary>What speaks for a value of a figure.</summary>
    public static string EvidenceOf(FaultScene scene, int variable, Fraction meant)
    {
        var described = scene.System.Variables[variable];
        var typed = described.Written!.Value;
        var evidence = new[]
        {
            SlipEvidence.Between(typed, meant, described.Step),
            IsCopied(scene, variable, typed) ? RepairEvidence.Copied : null,
            scene.Layout.Previous.TryGetValue(variable, out var previous) && previous == typed ? RepairEvidence.Previous : null,
            IsRateOf(scene, variable, meant + typed) ? RepairEvidence.Complement : null,
            IsMeanOfRates(scene, variable, typed) ? RepairEvidence.MeanOfRates : null,
            described.Step is { Sign: > 0 } step && (!described.IsInteger || step > 1) && (meant - typed).Abs() <= 2 * step ? RepairEvidence.Rounding : null,
        };
        return evidence.OfType<string>().OrderBy(RepairEvidence.RankOf).FirstOrDefault() ?? RepairEvidence.Implied;
    }

    private static IEnumerable<int> Shared(FaultScene scene, IReadOnlyList<int> broken) =>
        broken.Select(scene.Rules.VariablesOf).Aggregate((IEnumerable<int>)scene.Rules.VariablesOf(broken[0]), (shared, variables) => shared.Intersect(variables));

    private static bool IsCopied(FaultScene scene, int variable, Fraction typed) =>
        typed.Abs() >= 10 && scene.NeighboursOf(variable).Any(neighbour => scene.System.Variables[neighbour].Written == typed);

    // Both 78,4 and 21,6 of one hundred: a rate and its rest add up to the scale of the rate.
    private static bool IsRateOf(FaultScene scene, int variable, Fraction whole) =>
        RatesOf(scene, variable).Any(rate => rate.Scale == whole && rate.Rate == variable);

    private static bool IsMeanOfRates(FaultScene scene, int variable, Fraction typed)
    {
        if (!RatesOf(scene, variable).Any(rate => rate.Rate == variable) || scene.System.Variables[variable].Step is not { Sign: > 0 } step)
        {
            return false;
        }

        foreach (var line in scene.LinesOf([variable]))
        {
            var others = line.Where(other => other != variable && RatesOf(scene, other).Any(rate => rate.Rate == other))
                .Select(other => scene.System.Variables[other].Written).OfType<Fraction>().ToList();
            if (others.Count > 1 && (others.Aggregate((a, b) => a + b) / others.Count - typed).Abs() * 2 <= step)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Constraints.RateConstraint> RatesOf(FaultScene scene, int variable) =>
        scene.Rules.Of(variable).SelectMany(rule => scene.System.Rules[rule].Alternatives).SelectMany(alternative => alternative.Rates);
}
