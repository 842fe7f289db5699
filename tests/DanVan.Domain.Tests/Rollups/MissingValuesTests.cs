using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rollups;

public class MissingValuesTests
{
    [Theory]
    [InlineData(MissingValues.LeftOut, GapTreatment.ZeroWhereAnyPresent)]
    [InlineData(MissingValues.NoTotal, GapTreatment.CompleteOnly)]
    [InlineData(MissingValues.Zero, GapTreatment.ZeroEverywhere)]
    public void Give_the_sums_of_a_hierarchy_where_cells_are_filled_in_or_blank(MissingValues missing, GapTreatment treatment) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var units = RollupSamples.RandomTree(random, 20);
            var builder = CubeBuilder.For(RollupPlan.For(units, [RollupSamples.Indicator("a")], RollupSamples.Months(1)));
            var points = new List<(string, HierarchyValue)>();
            foreach (var unit in Enumerable.Range(0, units.Count).Where(unit => units.IsLeaf(unit) && random.Next(4) > 0))
            {
                var steps = random.Next(-3, 4);
                builder.AddColumns([unit], [0], [0], [CellState.Reported], [steps]);
                points.Add((units.CodeOf(unit), steps));
            }

            var inner = Enumerable.Range(0, units.Count).Where(unit => !units.IsLeaf(unit)).ToList();
            var rules = HierarchyRules.Of([.. inner.Select(unit => HierarchyRule.SumOf(units.CodeOf(unit), [.. units.ChildrenOf(unit).Select(units.CodeOf)]))]);

            var totals = Rollup.Of(builder.Build(), missing, SubtotalPolicy.Computed);

            var expected = HierarchyRollup.Compute(rules, HierarchyPoints.Of(points), treatment, SubtotalPolicy.Computed).Totals.ToDictionary(total => total.Code, total => total.Value.ToFraction());
            Assert.All(inner, unit => Assert.Equal(expected.GetValueOrDefault(units.CodeOf(unit)), totals.At(unit, 0, 0).Value));
        }).QuickCheckThrowOnFailure();
}
