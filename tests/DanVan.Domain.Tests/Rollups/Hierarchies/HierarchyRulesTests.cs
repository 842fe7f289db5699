using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Tests.Rollups.Hierarchies;

public class HierarchyRulesTests
{
    public class Of
    {
        [Fact]
        public void Names_rules_after_their_places_where_they_have_no_name()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("A", "B", "C"), HierarchyRule.SumOf("B", "D") with { Name = "R2" });

            Assert.Equal(["1", "R2"], rules.All.Select(rule => rule.Name));
        }

        [Fact]
        public void Refuses_two_rules_of_one_name()
        {
            var error = Assert.Throws<ArgumentException>(() => HierarchyRules.Of(
                HierarchyRule.SumOf("A", "B") with { Name = "total" }, HierarchyRule.SumOf("C", "D") with { Name = "total" }));

            Assert.Contains("Rules 1 and 2 are both named 'total'", error.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Refuses_a_name_that_another_rule_has_by_its_place() =>
            Assert.Throws<ArgumentException>(() => HierarchyRules.Of(HierarchyRule.SumOf("A", "B"), HierarchyRule.SumOf("C", "D") with { Name = "1" }));
    }

    public class Cycle
    {
        [Fact]
        public void Is_empty_where_every_total_rests_on_others() =>
            Assert.Empty(HierarchyRules.Of(HierarchyRule.SumOf("G", "B", "C"), HierarchyRule.SumOf("B", "M", "N"), HierarchyRule.SumOf("C", "M")).Cycle);

        [Fact]
        public void Names_the_codes_of_the_way_round()
        {
            var rules = HierarchyRules.Of(
                HierarchyRule.SumOf("top", "A", "x"), HierarchyRule.SumOf("A", "x", "B"), HierarchyRule.SumOf("B", "C"), HierarchyRule.SumOf("C", "y", "A"));

            Assert.Equal(["A", "B", "C", "A"], rules.Cycle);
        }

        [Fact]
        public void Is_one_code_where_a_total_is_part_of_itself() =>
            Assert.Equal(["A", "A"], HierarchyRules.Of(HierarchyRule.SumOf("A", "A", "B")).Cycle);

        [Fact]
        public void Is_not_made_by_a_code_that_is_only_itself() => Assert.Empty(HierarchyRules.Of(HierarchyRule.SumOf("A", "A")).Cycle);

        [Fact]
        public void Is_not_made_by_rules_that_compute_nothing() => Assert.Empty(HierarchyRules.Of(
            HierarchyRule.SumOf("A", "B"), HierarchyRule.Of("B", HierarchyRelation.AtMost, [HierarchyChild.Plus("A")])).Cycle);

        [Fact]
        public void Keeps_totals_from_being_computed_and_says_why()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("A", "B"), HierarchyRule.SumOf("B", "A"));

            var error = Assert.Throws<ArgumentException>(() => HierarchyRollup.Compute(rules, HierarchyPoints.Of(("A", 1)), GapTreatment.CompleteOnly, SubtotalPolicy.Computed));

            Assert.Contains("A -> B -> A", error.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Keeps_nobody_from_checking_what_was_reported()
        {
            var rules = HierarchyRules.Of(
                HierarchyRule.Of("net", HierarchyRelation.Equal, [HierarchyChild.Plus("assets"), HierarchyChild.Minus("liabilities")]),
                HierarchyRule.SumOf("assets", "net", "liabilities"));

            var outcomes = HierarchyCheck.Check(
                rules, HierarchyPoints.Of(("net", 3), ("assets", 10), ("liabilities", 7)), GapTreatment.CompleteOnly, SubtotalPolicy.Reported);

            Assert.All(outcomes, outcome => Assert.Equal(HierarchyVerdict.Holds, outcome.Verdict));
        }

        [Fact]
        public void Is_found_in_a_chain_of_a_hundred_thousand()
        {
            const int length = 100_000;
            var chain = Enumerable.Range(0, length).Select(i => HierarchyRule.SumOf($"c{i}", $"c{i + 1}"));

            Assert.Empty(HierarchyRules.Of(chain).Cycle);
            Assert.Equal(length + 1, HierarchyRules.Of(chain.SkipLast(1).Append(HierarchyRule.SumOf($"c{length - 1}", "c0"))).Cycle.Count);
        }

        [Fact]
        public void Takes_no_longer_for_many_rules_of_one_total_that_many_others_use()
        {
            const int many = 50_000;
            var rules = Enumerable.Range(0, many).Select(i => HierarchyRule.SumOf("hub", $"leaf{i}"))
                .Concat(Enumerable.Range(0, many).Select(i => HierarchyRule.SumOf($"user{i}", "hub")));

            Assert.Empty(HierarchyRules.Of(rules).Cycle);
        }
    }

    public class TwiceComputed
    {
        [Fact]
        public void Names_the_two_rules_and_refuses_the_rollup_only()
        {
            var rules = HierarchyRules.Of(HierarchyRule.SumOf("transport", "air", "sea"), HierarchyRule.SumOf("transport", "passengers", "freight"));
            var points = HierarchyPoints.Of(("transport", 5), ("air", 2), ("sea", 3), ("passengers", 1), ("freight", 3));

            var error = Assert.Throws<ArgumentException>(() => HierarchyRollup.Compute(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed));

            Assert.Equal(["1", "2"], rules.TwiceComputed.Select(rule => rule.Name));
            Assert.Contains("'transport'", error.Message, StringComparison.Ordinal);
            Assert.Equal(
                [HierarchyVerdict.Holds, HierarchyVerdict.Impossible],
                HierarchyCheck.Check(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Reported).Select(outcome => outcome.Verdict));
        }

        [Fact]
        public void Is_nothing_where_a_condition_tells_the_rules_apart()
        {
            var rules = HierarchyRules.Of(
                HierarchyRule.SumOf("EU", "BE", "FR") with { OnlyIf = "before 1973" },
                HierarchyRule.SumOf("EU", "BE", "FR", "DK") with { OnlyIf = "from 1973" });
            var points = HierarchyPoints.Of(("BE", 1), ("FR", 2), ("DK", 4)).WithConditions("from 1973");

            var totals = HierarchyRollup.Compute(rules, points, GapTreatment.CompleteOnly, SubtotalPolicy.Computed);

            Assert.Empty(rules.TwiceComputed);
            Assert.Equal(HierarchyValue.Of(7), Assert.Single(totals.Totals).Value);
        }
    }
}
