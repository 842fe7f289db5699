using System.Globalization;
using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyRollupTests
{
    // A province from two districts, written before the districts it needs.
    private static readonly HierarchyRules s_province = HierarchyRules.Of(
        HierarchyRule.SumOf("province", "north", "south"),
        HierarchyRule.SumOf("north", "n1", "n2"),
        HierarchyRule.Of("south", HierarchyRelation.Equal, [HierarchyChild.Plus("s1"), HierarchyChild.Minus("s2")]));

    private static string Totals(HierarchyPoints points, GapTreatment gaps, SubtotalPolicy subtotals) => string.Join(
        ", ", HierarchyRollup.Compute(s_province, points, gaps, subtotals).Totals.Select(total => $"{total.Code} {total.Value}"));

    public class Gaps
    {
        // n2 is absent: not written at all.
        [Theory]
        [InlineData(GapTreatment.CompleteOnly, "south 2")]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, "province 3, north 1, south 2")]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, "province 3, north 1, south 2")]
        [InlineData(GapTreatment.UnknownEverywhere, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.ZeroEverywhere, "province 3, north 1, south 2")]
        public void Mean_what_the_caller_says_where_one_child_is_absent(GapTreatment gaps, string expected) =>
            Assert.Equal(expected, Totals(HierarchyPoints.Of(("n1", 1), ("s1", 5), ("s2", 3)), gaps, SubtotalPolicy.Computed));

        // n2 is there, with nothing in it.
        [Theory]
        [InlineData(GapTreatment.CompleteOnly, "south 2")]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.UnknownEverywhere, "province nothing, north nothing, south 2")]
        [InlineData(GapTreatment.ZeroEverywhere, "province nothing, north nothing, south 2")]
        public void Are_not_data_points_with_nothing_in_them(GapTreatment gaps, string expected) =>
            Assert.Equal(expected, Totals(HierarchyPoints.Of(("n1", 1), ("n2", HierarchyValue.Nothing), ("s1", 5), ("s2", 3)), gaps, SubtotalPolicy.Computed));

        // n1 + n2 and s1 - s2 come to zero.
        [Theory]
        [InlineData(GapTreatment.CompleteOnly, "province 0, north 0, south 0")]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, "")]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, "province 0, north 0, south 0")]
        [InlineData(GapTreatment.ZeroEverywhere, "province 0, north 0, south 0")]
        public void Are_not_totals_of_zero(GapTreatment gaps, string expected) =>
            Assert.Equal(expected, Totals(HierarchyPoints.Of(("n1", 0), ("n2", 0), ("s1", 4), ("s2", 4)), gaps, SubtotalPolicy.Computed));

        [Theory]
        [InlineData(GapTreatment.CompleteOnly, "")]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, "")]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, "")]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, "")]
        [InlineData(GapTreatment.UnknownEverywhere, "province nothing, north nothing, south nothing")]
        [InlineData(GapTreatment.ZeroEverywhere, "province 0, north 0, south 0")]
        public void Everywhere_give_totals_only_where_the_caller_wants_them(GapTreatment gaps, string expected) =>
            Assert.Equal(expected, Totals(HierarchyPoints.Of(), gaps, SubtotalPolicy.Computed));

        [Fact]
        public void Must_be_one_of_the_six() =>
            Assert.Throws<ArgumentOutOfRangeException>(() => HierarchyRollup.Compute(s_province, HierarchyPoints.Of(), default, SubtotalPolicy.Computed));
    }

    public class Subtotals
    {
        // The north reported 100 although its communes make 3; the south reported 7 and its communes nothing.
        [Theory]
        [InlineData(SubtotalPolicy.Computed, "north 3")]
        [InlineData(SubtotalPolicy.Reported, "province 107, north 3")]
        [InlineData(SubtotalPolicy.ReportedFirst, "province 107, north 3")]
        [InlineData(SubtotalPolicy.ComputedFirst, "province 10, north 3")]
        public void Go_upward_as_the_caller_says(SubtotalPolicy subtotals, string expected) =>
            Assert.Equal(expected, Totals(HierarchyPoints.Of(("n1", 1), ("n2", 2), ("north", 100), ("south", 7)), GapTreatment.CompleteOnly, subtotals));

        [Fact]
        public void Reported_first_are_computed_where_none_was_reported() =>
            Assert.Equal("province 10, north 3", Totals(HierarchyPoints.Of(("n1", 1), ("n2", 2), ("south", 7)), GapTreatment.CompleteOnly, SubtotalPolicy.ReportedFirst));

        [Theory]
        [InlineData(SubtotalPolicy.ReportedFirst)]
        [InlineData(SubtotalPolicy.ComputedFirst)]
        public void Of_nothing_never_become_zero(SubtotalPolicy subtotals)
        {
            var totals = Totals(HierarchyPoints.Of(("n1", 1), ("n2", HierarchyValue.Nothing), ("s1", 2)), GapTreatment.ZeroWhereAnyPresent, subtotals);

            Assert.Equal("province nothing, north nothing, south 2", totals);
        }

        [Fact]
        public void Must_be_one_of_the_four() =>
            Assert.Throws<ArgumentOutOfRangeException>(() => HierarchyRollup.Compute(s_province, HierarchyPoints.Of(), GapTreatment.CompleteOnly, default));
    }

    public class Differences
    {
        [Fact]
        public void Are_data_whatever_goes_upward()
        {
            var points = HierarchyPoints.Of(("n1", 2979), ("n2", 5964), ("north", 8934), ("s1", 5), ("south", 5), ("province", HierarchyValue.Nothing));

            var difference = Assert.Single(HierarchyRollup.Compute(s_province, points, GapTreatment.ZeroWhereAnyPresent, SubtotalPolicy.Computed).Differences);

            Assert.Equal("north", difference.Code);
            Assert.Equal(8943, difference.Computed);
            Assert.Equal(8934, difference.Reported);
            Assert.Equal(-9, difference.Difference);
        }
    }

    public class ToPoints
    {
        [Fact]
        public void Keeps_what_was_reported_of_other_codes_only()
        {
            var points = HierarchyPoints.Of(("n1", 1), ("n2", HierarchyValue.Nothing), ("north", 100), ("elsewhere", 4));

            var all = HierarchyRollup.Compute(s_province, points, GapTreatment.UnknownWhereAnyPresent, SubtotalPolicy.Computed).ToPoints();

            Assert.Equal("n1 1, n2 nothing, north nothing, elsewhere 4, province nothing", string.Join(", ", all.Select(point => $"{point.Key} {point.Value}")));
        }
    }

    public class Compute
    {
        [Fact]
        public void Is_exact_beyond_64_bits_and_in_decimals()
        {
            var big = Fraction.FromInteger(BigInteger.One << 100);
            var points = HierarchyPoints.Of(("n1", big), ("n2", Fraction.Parse("0.1", CultureInfo.InvariantCulture)), ("s1", Fraction.Parse("0.2", CultureInfo.InvariantCulture)), ("s2", big));

            var totals = HierarchyRollup.Compute(s_province, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Totals;

            Assert.Equal(Fraction.Of(3, 10), totals[0].Value.Value);
            Assert.Equal(big + Fraction.Of(1, 10), totals[1].Value.Value);
        }

        [Fact]
        public void Passes_over_rules_that_say_more_or_less()
        {
            var rules = HierarchyRules.Of(HierarchyRule.Of("A", HierarchyRelation.AtLeast, [HierarchyChild.Plus("B")]), HierarchyRule.SumOf("C", "A"));

            var totals = HierarchyRollup.Compute(rules, HierarchyPoints.Of(("A", 4), ("B", 3)), GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Totals;

            Assert.Equal(["C 4"], totals.Select(total => $"{total.Code} {total.Value}"));
        }

        [Fact]
        public void Passes_a_data_point_through_where_a_code_is_only_itself()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("Benelux", "BE", "LU"), HierarchyRule.SumOf("BE", "BE"), HierarchyRule.SumOf("LU", "LU"));

            var totals = HierarchyRollup.Compute(rules, HierarchyPoints.Of(("BE", 4), ("LU", 3), ("FR", 9)), GapTreatment.CompleteOnly, SubtotalPolicy.Computed);

            Assert.Equal(["Benelux 7", "BE 4", "LU 3"], totals.Totals.Select(total => $"{total.Code} {total.Value}"));
            Assert.Empty(totals.Differences);
        }

        [Fact]
        public void Counts_a_child_only_where_its_condition_holds()
        {
            var rules = HierarchyRules.Of(HierarchyRule.Of("EU", HierarchyRelation.Equal, [HierarchyChild.Plus("BE"), HierarchyChild.Plus("DK") with { OnlyIf = "from 1973" }]));
            var points = HierarchyPoints.Of(("BE", 1), ("DK", HierarchyValue.Nothing));

            Assert.Equal(HierarchyValue.Of(1), HierarchyRollup.Compute(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Totals[0].Value);
            Assert.Empty(HierarchyRollup.Compute(rules, points.WithConditions("from 1973"), GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Totals);
        }

        [Fact]
        public void Gives_no_total_of_no_children()
        {
            var rules = HierarchyRules.Of(HierarchyRule.Of("EU", HierarchyRelation.Equal, [HierarchyChild.Plus("DK") with { OnlyIf = "from 1973" }]));

            Assert.Empty(HierarchyRollup.Compute(rules, HierarchyPoints.Of(("DK", 1)), GapTreatment.ZeroEverywhere, SubtotalPolicy.Computed).Totals);
        }

        [Fact]
        public void Reaches_the_top_of_a_chain_of_a_hundred_thousand()
        {
            const int length = 100_000;
            var rules = HierarchyRules.Of(Enumerable.Range(0, length).Select(i => HierarchyRule.SumOf($"c{i}", $"c{i + 1}")));

            var totals = HierarchyRollup.Compute(rules, HierarchyPoints.Of(($"c{length}", 42)), GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Totals;

            Assert.Equal(length, totals.Count);
            Assert.Equal(HierarchyValue.Of(42), totals[0].Value);
        }
    }
}
