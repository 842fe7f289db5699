using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class TotalsTreeTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> s_tree = new() { ["01"] = ["01.1", "01.2"], ["01.1"] = ["01.11", "01.12"] };

    public class Check
    {
        [Fact]
        public void Names_only_the_total_that_fails()
        {
            var edge = Assert.Single(Of(("01", 100), ("01.1", 70), ("01.2", 25), ("01.11", 30), ("01.12", 40)).Violated);

            Assert.Equal(("01", (Fraction)95, (Fraction)100), (edge.Parent, edge.Computed!.Value, edge.Stated!.Value));
        }

        [Fact]
        public void Does_not_check_codes_that_the_tree_does_not_know() => Assert.Equal(["foo"], Of(("01", 1), ("foo", 60)).UnknownCodes);

        [Fact]
        public void Does_not_check_a_total_nobody_stated() => Assert.Equal((Verdict.NotChecked, "parent-missing"), Answer(Of(("01.1", 70), ("01.2", 25))));

        [Fact]
        public void Does_not_check_a_total_with_a_child_nobody_stated() => Assert.Equal((Verdict.NotChecked, "children-missing"), Answer(Of(("01", 95), ("01.1", 70))));

        [Fact]
        public void Takes_zero_for_a_statement() => Assert.Equal((Verdict.Holds, "sum-agrees"), Answer(Of(("01", 70), ("01.1", 70), ("01.2", 0))));

        [Fact]
        public void Counts_a_difference_as_large_as_the_tolerance_as_within_it()
        {
            var values = new Dictionary<string, Fraction> { ["01"] = 97, ["01.1"] = 70, ["01.2"] = 25 };

            Assert.Empty(TotalsTree.Check(s_tree, values, 2).Violated);
            Assert.Single(TotalsTree.Check(s_tree, values, 1).Violated);
        }

        [Fact]
        public void Refuses_a_child_named_twice() =>
            Assert.Throws<ArgumentException>(() => TotalsTree.Check(new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["b", "b"] }, new Dictionary<string, Fraction>()));

        private static TotalsTreeCheck Of(params (string Code, int Value)[] values) => TotalsTree.Check(s_tree, values.ToDictionary(value => value.Code, value => (Fraction)value.Value));

        private static (Verdict Verdict, string Reason) Answer(TotalsTreeCheck check) => (check.Edges[0].Verdict, check.Edges[0].Reason);
    }
}
