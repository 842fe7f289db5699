using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.PlantedFaults;

/// <summary>Plants faults in filled forms, asks the library, and compares with what is known to be right.</summary>
internal sealed class Measurement
{
    public SortedDictionary<FaultKind, KindTally> Kinds { get; } = [];

    public int CleanForms { get; private set; }

    public int FalseAlarms { get; private set; }

    /// <summary>Measures everything with one seed: the same seed gives the same numbers.</summary>
    public static Measurement Run(int faultsOfEachKind, int cleanForms, int seed)
    {
        var measurement = new Measurement();
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            // Each kind has its own numbers, so that one more of a kind changes no other kind.
            var random = new Random((seed * 100) + (int)kind);
            measurement.Plant(kind, faultsOfEachKind, new SheetFiller(random), new FaultPlanter(random));
        }

        measurement.CheckClean(cleanForms, new SheetFiller(new Random((seed * 100) + 99)));
        return measurement;
    }

    private void Plant(FaultKind kind, int count, SheetFiller filler, FaultPlanter planter)
    {
        var tally = Kinds[kind] = new KindTally();
        for (var i = 0; tally.Planted < count; i++)
        {
            if (planter.Plant(kind, filler.Fill(FormPlan.All[i % FormPlan.All.Count])) is { } fault)
            {
                tally.Planted++;
                Judge(fault, tally);
            }
        }
    }

    private static void Judge(PlantedFault fault, KindTally tally)
    {
        if (!SheetOracle.IsBroken(fault.Wrong))
        {
            return;
        }

        tally.Breaking++;
        var found = FaultFinder.Find(SheetSystem.Of(fault.Wrong), SheetSystem.LayoutOf(fault.Wrong)).Faults;
        var isTied = fault.Changed is [var (row, column)] && SheetOracle.RulesOf(fault.Right, row, column) > 1;
        var isTopRight = found.Count > 0 && IsRight(fault, found, 1);
        tally.Found += found.Count > 0 ? 1 : 0;
        tally.TopRight += isTopRight ? 1 : 0;
        tally.TopThreeRight += found.Count > 0 && IsRight(fault, found, 3) ? 1 : 0;
        tally.Tied += isTied ? 1 : 0;
        tally.TiedTopRight += isTied && isTopRight ? 1 : 0;
        tally.LimitReached += found.Any(other => other.IsLimitReached) ? 1 : 0;
    }

    /// <summary>Whether the best repairs of all faults, one of the first so many of each, put back exactly what was there.</summary>
    private static bool IsRight(PlantedFault fault, IReadOnlyList<Fault> found, int most)
    {
        var right = fault.Changed.ToDictionary(cell => SheetSystem.PlaceOf(fault.Right, cell.Row, cell.Column), cell => fault.Right.Cells[cell.Row, cell.Column]);
        var restored = new HashSet<int>();
        foreach (var one in found)
        {
            if (one.Repairs.Take(most).FirstOrDefault(repair => repair.Changes.All(change => right.TryGetValue(change.Variable, out var cell) && Restores(change.Values, cell, one.Repairs[0].Evidence))) is not { } repair)
            {
                return false;
            }

            restored.UnionWith(repair.Changes.Select(change => change.Variable));
        }

        return restored.Count == right.Count;
    }

    // A blank is put back by leaving the cell open. So is, after a shift, the figure that fell off the page where nothing implies it.
    private static bool Restores(Interval values, Cell right, string evidence) =>
        right.Digits is not { } digits ? !values.IsPoint || values.Contains(Fraction.Zero)
            : values.IsPoint ? values.Lower == digits * Fraction.PowerOfTen(-right.Decimals)
            : evidence == RepairEvidence.Shift && values.Contains(digits * Fraction.PowerOfTen(-right.Decimals));

    private void CheckClean(int count, SheetFiller filler)
    {
        for (var i = 0; i < count; i++)
        {
            var sheet = filler.Fill(FormPlan.All[i % FormPlan.All.Count]);
            CleanForms++;
            if (SheetOracle.IsBroken(sheet))
            {
                throw new InvalidOperationException($"The form {sheet.Plan.Code} was filled with numbers that are not right.");
            }

            FalseAlarms += FaultFinder.Find(SheetSystem.Of(sheet), SheetSystem.LayoutOf(sheet)).Faults.Count > 0 ? 1 : 0;
        }
    }
}
