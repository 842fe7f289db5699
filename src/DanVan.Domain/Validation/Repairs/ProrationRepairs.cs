using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The last resort: parts adjusted in proportion to their total.</summary>
internal static class ProrationRepairs
{
    /// <summary>The repair of a fault that is one total with its parts, or null when it is another or proration breaks a rule.</summary>
    public static FigureRepair? Of(FaultScene scene, IReadOnlyList<int> broken)
    {
        if (broken.Count != 1 || scene.System.Rules[broken[0]].Alternatives is not [{ Rates.Count: 0, Linear: [{ Relation: Relation.Equal } equality] }])
        {
            return null;
        }

        var total = equality.Terms.Where(term => term.Coefficient == -1).ToList() is [var one] ? one : equality.Terms.FirstOrDefault(term => term.Coefficient == 1);
        var parts = equality.Terms.Where(term => term.Variable != total.Variable).ToList();
        if (total.Coefficient.Sign == 0 || parts.Count < 2 || equality.Constant.Sign != 0 || !parts.TrueForAll(part => part.Coefficient == -total.Coefficient)
            || scene.System.Variables[total.Variable].Written is not { } whole || !parts.TrueForAll(part => scene.System.Variables[part.Variable].Written is not null))
        {
            return null;
        }

        var step = scene.System.Variables[parts[0].Variable].Step ?? 1;
        var described = parts.Select(part => scene.System.Variables[part.Variable]).ToList();
        if (step.Sign <= 0 || !described.TrueForAll(part => (part.Step ?? 1) == step))
        {
            return null;
        }

        var spread = Proration.Spread([.. described.Select(part => new ProratedPart { Value = part.Written!.Value / step, Weight = part.Weight, MayMove = !part.IsFixed })], whole / step, 0);
        var changes = spread?.Select((value, i) => (Part: i, Value: value * step)).Where(pair => pair.Value != described[pair.Part].Written).ToList() ?? [];
        return changes.Count > 1 && scene.Mends([.. changes.Select(pair => new FigureChange(parts[pair.Part].Variable, WritableValues.RangeOf(described[pair.Part], pair.Value)))], broken)
            ? new FigureRepair
            {
                Changes = [.. changes.Select(pair => new FigureChange(parts[pair.Part].Variable, Interval.Point(pair.Value))).OrderBy(change => change.Variable)],
                Evidence = RepairEvidence.Proration,
            }
            : null;
    }
}
