using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Conformance.Families;

/// <summary>A unit that is divided. What it reported stays its own; restated, it is divided by shares or lies between bounds: docs/differences.md.</summary>
internal sealed class OrgUnitSplitFamily() : KindFamily("org_unit_split")
{
    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var source = given.GetProperty("source").GetString()!;
        List<string> targets = [.. given.GetProperty("targets").EnumerateArray().Select(target => target.GetString()!).Distinct()];
        var primary = given.TryGetProperty("primaryTarget", out var stated) ? stated.GetString()! : targets[0];
        if (targets.Count < 2 || !targets.Contains(primary))
        {
            throw new UnknownNameException("the unit is not divided among several, of which one is the first");
        }

        var transfers = targets.Select(target => new UnitTransfer { From = source, To = target, People = TransferExtent.Part, Land = TransferExtent.Part });
        var change = UnitChange.Of(TerritoryEventKind.Split, [source], targets, [.. transfers], given.GetProperty("data"));
        foreach (var column in change.Columns.Where(column => change.Rows.Any(row => row.Column == column && row.Unit == source)))
        {
            if (WrongIn(change, column, source, targets, primary) is { } wrong)
            {
                return wrong;
            }
        }

        return Compare(@case, change, source, primary);
    }

    /// <summary>However a figure is divided, nothing of it may be lost or made up.</summary>
    private static CaseResult.Failed? WrongIn(UnitChange change, string column, string source, List<string> targets, string primary)
    {
        var figure = change.Rows.Single(row => row.Column == column && row.Unit == source).Value;
        var zero = Fraction.Zero;

        var bounds = change.Restate(column, []);
        foreach (var (target, place) in bounds.Targets.Select((target, place) => (target, place)))
        {
            var wanted = Interval.Closed(Fraction.Min(zero, figure) / change.Step, Fraction.Max(zero, figure) / change.Step);
            if (bounds.ValuesOf(place) != wanted)
            {
                return new CaseResult.Failed($"{column} at {target} {wanted}", $"{bounds.ValuesOf(place)}");
            }
        }

        var divided = Fraction.FromInteger((System.Numerics.BigInteger)bounds.Divided) * change.Step;
        var equal = change.Restate(column, [.. targets.Select(target => new TransferShare(source, target, TransferMeasure.People, Fraction.Of(1, targets.Count)))]);
        var certain = Fraction.FromInteger((System.Numerics.BigInteger)equal.Certain) * change.Step;
        var first = change.Restate(column, [.. targets.Select(target => new TransferShare(source, target, TransferMeasure.People, target == primary ? 1 : 0))]);
        var atFirst = Fraction.FromInteger((System.Numerics.BigInteger)first.CertainOf(first.Targets.ToList().IndexOf(primary))) * change.Step;
        return divided == figure && certain == figure && atFirst == figure && change.Register.Find(source, UnitChange.Eve) is not null
            ? null
            : new CaseResult.Failed($"{column} {figure} three times", $"{divided} between bounds, {certain} by equal shares, {atFirst} at '{primary}' alone");
    }

    /// <summary>The cases count the figures that each unit has. DHIS2 moves all of them to the first unit; here they stay with the unit that reported them.</summary>
    private static CaseResult Compare(JsonElement @case, UnitChange change, string source, string primary)
    {
        const string name = "valuesAtTarget";
        var expected = Dhis2Answer.Expected(@case, name) ?? throw new UnknownNameException("the case does not say what the units have");
        if (expected.ValueKind != JsonValueKind.Object || expected.EnumerateObject().Any(count => count.Value.ValueKind != JsonValueKind.Number))
        {
            throw new UnknownNameException("the case says in words what the units have");
        }

        int Own(string unit) => change.Rows.Count(row => row.Unit == unit);
        int Moved(string unit) => unit == source ? 0 : Own(unit) + (unit == primary ? Own(source) : 0);
        var isOurs = expected.EnumerateObject().All(count => CaseNumber.Exact(count.Value) == Own(count.Name));
        var isKnown = !@case.TryGetProperty("correct_" + name, out _) && expected.EnumerateObject().All(count => CaseNumber.Exact(count.Value) == Moved(count.Name));
        return isOurs || isKnown ? CaseResult.Pass : new CaseResult.Failed(expected.ToString(), $"{Own(source)} at '{source}', as reported");
    }
}
