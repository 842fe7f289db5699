using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyCheckTests
{
    private static HierarchyOutcome Check(HierarchyRule rule, GapTreatment gaps, params (string Code, HierarchyValue Value)[] points) =>
        Assert.Single(HierarchyCheck.Check(HierarchyRules.Of(rule), HierarchyPoints.Of(points), gaps, SubtotalPolicy.Reported));

    private static HierarchyRule Rule(HierarchyRelation relation) =>
        HierarchyRule.Of("A", relation, [HierarchyChild.Plus("B"), HierarchyChild.Minus("C")]) with { ErrorCode = "E1", ErrorLevel = 3 };

    public class Relations
    {
        // 10 - 3 is 7.
        [Theory]
        [InlineData(HierarchyRelation.Equal, 7, true)]
        [InlineData(HierarchyRelation.Equal, 8, false)]
        [InlineData(HierarchyRelation.AtLeast, 7, true)]
        [InlineData(HierarchyRelation.AtLeast, 6, false)]
        [InlineData(HierarchyRelation.AtMost, 7, true)]
        [InlineData(HierarchyRelation.AtMost, 8, false)]
        [InlineData(HierarchyRelation.MoreThan, 8, true)]
        [InlineData(HierarchyRelation.MoreThan, 7, false)]
        [InlineData(HierarchyRelation.LessThan, 6, true)]
        [InlineData(HierarchyRelation.LessThan, 7, false)]
        public void Compare_the_parent_with_its_signed_children(HierarchyRelation relation, int parent, bool holds)
        {
            var outcome = Check(Rule(relation), GapTreatment.CompleteOnly, ("A", parent), ("B", 10), ("C", 3));

            Assert.Equal(holds ? HierarchyVerdict.Holds : HierarchyVerdict.Impossible, outcome.Verdict);
            Assert.Equal(parent - 7, outcome.Imbalance);
            Assert.Equal(HierarchyReason.None, outcome.Reason);
            Assert.Equal(holds ? null : "E1", outcome.ErrorCode);
            Assert.Equal(holds ? null : 3, outcome.ErrorLevel);
        }

        [Fact]
        public void Know_tenths_exactly()
        {
            static HierarchyValue Of(string text) => Fraction.Parse(text, CultureInfo.InvariantCulture);

            Assert.Equal(HierarchyVerdict.Holds, Check(HierarchyRule.SumOf("A", "B", "C"), GapTreatment.CompleteOnly, ("A", Of("0.3")), ("B", Of("0.1")), ("C", Of("0.2"))).Verdict);
        }
    }

    public class Gaps
    {
        // C is absent.
        [Theory]
        [InlineData(GapTreatment.CompleteOnly, HierarchyVerdict.NotChecked, HierarchyReason.Incomplete)]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, HierarchyVerdict.Impossible, HierarchyReason.None)]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, HierarchyVerdict.Undetermined, HierarchyReason.ChildUnknown)]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, HierarchyVerdict.Impossible, HierarchyReason.None)]
        [InlineData(GapTreatment.UnknownEverywhere, HierarchyVerdict.Undetermined, HierarchyReason.ChildUnknown)]
        [InlineData(GapTreatment.ZeroEverywhere, HierarchyVerdict.Impossible, HierarchyReason.None)]
        public void Among_the_children_mean_what_the_caller_says(GapTreatment gaps, HierarchyVerdict verdict, HierarchyReason reason)
        {
            var outcome = Check(Rule(HierarchyRelation.Equal), gaps, ("A", 7), ("B", 10));

            Assert.Equal((verdict, reason), (outcome.Verdict, outcome.Reason));
            Assert.Equal(["C"], outcome.Gaps);
        }

        // A is absent.
        [Theory]
        [InlineData(GapTreatment.CompleteOnly, HierarchyVerdict.NotChecked, HierarchyReason.Incomplete)]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, HierarchyVerdict.Impossible, HierarchyReason.None)]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, HierarchyVerdict.Undetermined, HierarchyReason.ParentUnknown)]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, HierarchyVerdict.Impossible, HierarchyReason.None)]
        [InlineData(GapTreatment.UnknownEverywhere, HierarchyVerdict.Undetermined, HierarchyReason.ParentUnknown)]
        [InlineData(GapTreatment.ZeroEverywhere, HierarchyVerdict.Impossible, HierarchyReason.None)]
        public void In_place_of_the_parent_mean_what_the_caller_says(GapTreatment gaps, HierarchyVerdict verdict, HierarchyReason reason)
        {
            var outcome = Check(Rule(HierarchyRelation.Equal), gaps, ("B", 10), ("C", 3));

            Assert.Equal((verdict, reason), (outcome.Verdict, outcome.Reason));
            Assert.Equal(["A"], outcome.Gaps);
            Assert.Equal(gaps.ToString().StartsWith("Zero", StringComparison.Ordinal) ? 0 : HierarchyValue.Nothing, outcome.Stated);
        }

        [Theory]
        [InlineData(GapTreatment.ZeroLeavingOutZeros)]
        [InlineData(GapTreatment.ZeroWhereAnyPresent)]
        [InlineData(GapTreatment.ZeroEverywhere)]
        public void Are_not_data_points_with_nothing_in_them(GapTreatment gaps)
        {
            var outcome = Check(Rule(HierarchyRelation.Equal), gaps, ("A", HierarchyValue.Nothing), ("B", HierarchyValue.Nothing), ("C", 0));

            Assert.Equal((HierarchyVerdict.Undetermined, HierarchyReason.BothUnknown), (outcome.Verdict, outcome.Reason));
            Assert.Null(outcome.Imbalance);
            Assert.Null(outcome.ErrorCode);
        }

        [Theory]
        [InlineData(GapTreatment.CompleteOnly, HierarchyVerdict.Holds)]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, HierarchyVerdict.NotChecked)]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, HierarchyVerdict.Holds)]
        public void Are_not_zeros(GapTreatment gaps, HierarchyVerdict verdict) =>
            Assert.Equal(verdict, Check(Rule(HierarchyRelation.Equal), gaps, ("A", 0), ("B", 0), ("C", 0)).Verdict);

        [Theory]
        [InlineData(GapTreatment.CompleteOnly, HierarchyVerdict.NotChecked, HierarchyReason.Incomplete)]
        [InlineData(GapTreatment.ZeroLeavingOutZeros, HierarchyVerdict.NotChecked, HierarchyReason.AllZero)]
        [InlineData(GapTreatment.UnknownWhereAnyPresent, HierarchyVerdict.NotChecked, HierarchyReason.AllAbsent)]
        [InlineData(GapTreatment.ZeroWhereAnyPresent, HierarchyVerdict.NotChecked, HierarchyReason.AllAbsent)]
        [InlineData(GapTreatment.UnknownEverywhere, HierarchyVerdict.Undetermined, HierarchyReason.BothUnknown)]
        [InlineData(GapTreatment.ZeroEverywhere, HierarchyVerdict.Holds, HierarchyReason.None)]
        public void All_over_mean_what_the_caller_says(GapTreatment gaps, HierarchyVerdict verdict, HierarchyReason reason)
        {
            var outcome = Check(Rule(HierarchyRelation.Equal), gaps);

            Assert.Equal((verdict, reason), (outcome.Verdict, outcome.Reason));
        }
    }

    public class Subtotals
    {
        private static readonly HierarchyRules s_rules = HierarchyRules.Of(
            HierarchyRule.SumOf("G", "B", "C") with { Name = "G" }, HierarchyRule.SumOf("B", "M", "N") with { Name = "B" });

        private static string Verdicts(SubtotalPolicy subtotals, params (string Code, HierarchyValue Value)[] points) => string.Join(
            ", ",
            HierarchyCheck.Check(s_rules, HierarchyPoints.Of(points), GapTreatment.CompleteOnly, subtotals).Select(outcome => $"{outcome.Rule.Name} {outcome.Verdict} {outcome.Imbalance}".TrimEnd()));

        // B reported 6, its children make 3.
        [Theory]
        [InlineData(SubtotalPolicy.Reported, "G Holds 0, B Impossible 3")]
        [InlineData(SubtotalPolicy.ReportedFirst, "G Holds 0, B Impossible 3")]
        [InlineData(SubtotalPolicy.Computed, "G Impossible 3, B Impossible 3")]
        [InlineData(SubtotalPolicy.ComputedFirst, "G Impossible 3, B Impossible 3")]
        public void Are_compared_as_the_caller_says(SubtotalPolicy subtotals, string expected) =>
            Assert.Equal(expected, Verdicts(subtotals, ("G", 10), ("B", 6), ("C", 4), ("M", 1), ("N", 2)));

        [Theory]
        [InlineData(SubtotalPolicy.Reported, "G NotChecked, B NotChecked")]
        [InlineData(SubtotalPolicy.ReportedFirst, "G Holds 0, B NotChecked")]
        [InlineData(SubtotalPolicy.Computed, "G Holds 0, B NotChecked")]
        public void Stand_in_where_none_was_reported(SubtotalPolicy subtotals, string expected) =>
            Assert.Equal(expected, Verdicts(subtotals, ("G", 7), ("B", HierarchyValue.Nothing), ("C", 4), ("M", 1), ("N", 2)));

        [Fact]
        public void That_cannot_be_computed_stand_in_for_nothing() =>
            Assert.Equal("G NotChecked, B NotChecked", Verdicts(SubtotalPolicy.ReportedFirst, ("G", 7), ("C", 4), ("M", 1)));

        [Fact]
        public void Of_another_rule_stand_in_for_a_parent_but_never_those_of_the_rule_itself()
        {
            var rules = HierarchyRules.Of(
                HierarchyRule.SumOf("T", "air", "sea") with { Name = "carrier" },
                HierarchyRule.SumOf("T", "people", "freight") with { Name = "object" },
                HierarchyRule.Of("T", HierarchyRelation.MoreThan, [HierarchyChild.Plus("sea")]) with { Name = "sea" });
            var points = HierarchyPoints.Of(("air", 2), ("sea", 3), ("people", 1), ("freight", 3));

            var outcomes = HierarchyCheck.Check(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.ReportedFirst);

            // 4 by object less 5 by carrier; then 5 less 4; then 5, which comes first, less 3.
            Assert.Equal([(Fraction?)-1, 1, 2], outcomes.Select(outcome => outcome.Imbalance));
        }
    }

    public class Conditions
    {
        [Fact]
        public void Of_a_rule_keep_it_from_other_groups()
        {
            var outcome = Check(HierarchyRule.SumOf("A", "B") with { OnlyIf = "from 1973" }, GapTreatment.ZeroEverywhere, ("A", 1));

            Assert.Equal((HierarchyVerdict.NotChecked, HierarchyReason.ConditionNotMet), (outcome.Verdict, outcome.Reason));
        }

        [Fact]
        public void Of_a_child_leave_it_out_of_the_comparison()
        {
            var rule = HierarchyRule.Of("A", HierarchyRelation.Equal, [HierarchyChild.Plus("B"), HierarchyChild.Plus("C") with { OnlyIf = "from 1973" }]);

            Assert.Equal(HierarchyVerdict.Holds, Check(rule, GapTreatment.CompleteOnly, ("A", 1), ("B", 1)).Verdict);
        }
    }

    public class Identity
    {
        [Fact]
        public void Has_nothing_to_check() =>
            Assert.Equal(HierarchyReason.Identity, Check(HierarchyRule.SumOf("A", "A"), GapTreatment.ZeroEverywhere, ("A", 1)).Reason);
    }

    public class Example
    {
        // The one in docs/gaps.md.
        [Fact]
        public void Is_told_as_documented()
        {
            var rules = HierarchyRules.Of(
                HierarchyRule.SumOf("province", "north", "south"),
                HierarchyRule.SumOf("north", "n1", "n2") with { ErrorCode = "N", ErrorLevel = 1 });
            var points = HierarchyPoints.Of(("n1", 2979), ("n2", 5964), ("north", 8934));

            var totals = HierarchyRollup.Compute(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed);
            var outcomes = HierarchyCheck.Check(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Reported);

            Assert.Equal(["north 8943"], totals.Totals.Select(total => $"{total.Code} {total.Value}"));
            Assert.Equal(8934, Assert.Single(totals.Differences).Reported);
            Assert.Equal([(HierarchyVerdict.NotChecked, HierarchyReason.Incomplete), (HierarchyVerdict.Impossible, HierarchyReason.None)], outcomes.Select(outcome => (outcome.Verdict, outcome.Reason)));
            Assert.Equal((-9, "N", 1), (outcomes[1].Imbalance, outcomes[1].ErrorCode, outcomes[1].ErrorLevel));
        }
    }
}
