using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;
using DanVan.Domain.Tests.Numbers;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyPlanTests
{
    private static bool Fits(HierarchyValue value) => !value.HasValue || (value.Value.Numerator >= long.MinValue && value.Value.Numerator <= long.MaxValue);

    private static HierarchyColumns Columns(params (string Code, long[] Values)[] columns) => HierarchyColumns.Of(
        columns[0].Values.Length, columns.Select(column => KeyValuePair.Create(column.Code, HierarchyColumn.Of(column.Values))));

    public class Check
    {
        [Fact]
        public void Agrees_with_checking_group_by_group() => NumberGenerators.Check(HierarchyScene.All, scene =>
        {
            var verdicts = HierarchyPlan.Of(scene.Rules, scene.Gaps, scene.Subtotals).Check(scene.Columns);
            var counted = new int[4];
            for (var group = 0; group < scene.Groups.Length; group++)
            {
                var outcomes = HierarchyCheck.Check(scene.Rules, scene.Groups[group], scene.Gaps, scene.Subtotals);
                for (var rule = 0; rule < outcomes.Count; rule++)
                {
                    var verdict = verdicts[rule, group];
                    var outcome = verdicts.OutcomeOf(rule, group);
                    counted[(int)verdict]++;
                    Assert.Equal(verdict, outcome.Verdict);
                    if (outcome.Reason == HierarchyReason.Overflow)
                    {
                        Assert.Contains(verdicts.Overflows, overflow => overflow.Group == group);
                        continue;
                    }

                    var expected = outcomes[rule];
                    Assert.Equal((expected.Verdict, expected.Reason, expected.Imbalance, expected.ErrorLevel), (outcome.Verdict, outcome.Reason, outcome.Imbalance, outcome.ErrorLevel));
                    Assert.Equal((expected.Stated, expected.Computed), (outcome.Stated, outcome.Computed));
                    Assert.Equal(expected.Gaps, outcome.Gaps);
                }
            }

            Assert.All(counted, (count, verdict) => Assert.Equal(count, verdicts.CountOf((HierarchyVerdict)verdict)));
            Assert.Equal(counted[(int)HierarchyVerdict.Impossible], verdicts.Broken().Count(place => verdicts[place.Rule, place.Group] == HierarchyVerdict.Impossible));
            return scene.Subtotals != SubtotalPolicy.Reported || verdicts.Overflows.Count == 0;
        }, times: 600);

        [Fact]
        public void Is_exact_where_sums_leave_64_bits()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("A", "B", "C"), HierarchyRule.Of("A", HierarchyRelation.AtLeast, [HierarchyChild.Minus("B"), HierarchyChild.Minus("C")]));
            var columns = Columns(("A", [-2, long.MaxValue]), ("B", [long.MaxValue, long.MaxValue]), ("C", [long.MaxValue, 0]));

            var verdicts = HierarchyPlan.Of(rules, GapTreatment.CompleteOnly, SubtotalPolicy.Reported).Check(columns);

            // In 64 bits, MaxValue + MaxValue would be -2 and the first rule would hold.
            Assert.Equal(HierarchyVerdict.Impossible, verdicts[0, 0]);
            Assert.Equal(Fraction.FromInteger(-2 - (2 * (BigInteger)long.MaxValue)), verdicts.OutcomeOf(0, 0).Imbalance);
            Assert.Equal(HierarchyVerdict.Holds, verdicts[0, 1]);
            Assert.Equal(HierarchyVerdict.Holds, verdicts[1, 0]);
            Assert.Equal(HierarchyVerdict.Holds, verdicts[1, 1]);
            Assert.Equal([(0, 0)], verdicts.Broken());
        }

        [Fact]
        public void Says_so_where_a_subtotal_it_needs_leaves_64_bits()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("A", "B"), HierarchyRule.SumOf("B", "C", "D"));
            var columns = Columns(("A", [5, 5]), ("C", [long.MaxValue, 2]), ("D", [1, 3]));

            var verdicts = HierarchyPlan.Of(rules, GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Check(columns);

            Assert.Equal([HierarchyVerdict.Undetermined, HierarchyVerdict.Holds], [verdicts[0, 0], verdicts[0, 1]]);
            Assert.Equal(HierarchyReason.Overflow, verdicts.OutcomeOf(0, 0).Reason);
            Assert.Equal([("A", 0), ("B", 0)], verdicts.Overflows.Select(overflow => (overflow.Code, overflow.Group)).Order());
        }

        [Fact]
        public void Refuses_rules_and_groups_that_are_not_there()
        {
            var verdicts = HierarchyPlan.Of(HierarchyRules.Of(HierarchyRule.SumOf("A", "B")), GapTreatment.CompleteOnly, SubtotalPolicy.Reported).Check(Columns(("A", [1])));

            Assert.Throws<ArgumentOutOfRangeException>(() => verdicts[1, 0]);
            Assert.Throws<ArgumentOutOfRangeException>(() => verdicts[0, 1]);
            Assert.Throws<ArgumentOutOfRangeException>(() => verdicts.OutcomeOf(-1, 0));
        }
    }

    public class Compute
    {
        [Fact]
        public void Agrees_with_computing_group_by_group() => NumberGenerators.Check(HierarchyScene.All, scene =>
        {
            var plan = HierarchyPlan.Of(scene.Rules, scene.Gaps, scene.Subtotals);
            if (scene.Rules.TwiceComputed.Count > 0)
            {
                Assert.Throws<ArgumentException>(() => plan.Compute(scene.Columns));
                return true;
            }

            var totals = plan.Compute(scene.Columns);
            var lost = totals.Overflows.Select(overflow => (overflow.Code, overflow.Group)).ToHashSet();
            for (var group = 0; group < scene.Groups.Length; group++)
            {
                var expected = HierarchyRollup.Compute(scene.Rules, scene.Groups[group], scene.Gaps, scene.Subtotals).Totals.ToDictionary(total => total.Code, total => total.Value);
                var isAnyLost = false;
                foreach (var code in totals.Codes)
                {
                    try
                    {
                        Assert.Equal(expected.GetValueOrDefault(code), totals.Find(code)![group]);
                    }
                    catch (OverflowException)
                    {
                        isAnyLost = true;
                        Assert.Contains((code, group), lost);
                    }
                }

                // A total that does not fit is lost, and nothing is lost for any other reason.
                Assert.Equal(expected.Values.Any(value => !Fits(value)), isAnyLost);
            }

            return true;
        }, times: 600);

        [Fact]
        public void Reports_a_total_beyond_64_bits_and_those_above_it()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("nation", "north", "south"), HierarchyRule.SumOf("north", "n1", "n2"), HierarchyRule.SumOf("south", "s1"));
            var columns = Columns(("n1", [1, long.MaxValue]), ("n2", [2, 1]), ("s1", [3, 3]));

            var totals = HierarchyPlan.Of(rules, GapTreatment.CompleteOnly, SubtotalPolicy.Computed).Compute(columns);

            Assert.Equal(6, totals.Find("nation")![0]);
            Assert.Equal([("nation", 1), ("north", 1)], totals.Overflows.Select(overflow => (overflow.Code, overflow.Group)).Order());
            Assert.Throws<OverflowException>(() => totals.Find("north")![1]);
            Assert.Equal(3, totals.Find("south")![1]);
        }

        [Fact]
        public void Keeps_a_total_that_leaves_64_bits_only_on_the_way()
        {
            var rules = HierarchyRules.Of(HierarchyRule.Of("A", HierarchyRelation.Equal, [HierarchyChild.Plus("B"), HierarchyChild.Plus("C"), HierarchyChild.Minus("D")]));

            var totals = HierarchyPlan.Of(rules, GapTreatment.CompleteOnly, SubtotalPolicy.Computed)
                .Compute(Columns(("B", [long.MaxValue]), ("C", [10]), ("D", [11])));

            Assert.Equal(long.MaxValue - 1, totals.Find("A")![0]);
            Assert.Empty(totals.Overflows);
        }
    }
}
