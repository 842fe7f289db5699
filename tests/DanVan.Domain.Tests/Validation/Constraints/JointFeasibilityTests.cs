using DanVan.Domain.Tests.Numbers;
using DanVan.Domain.Validation.Constraints;
using static DanVan.Domain.Tests.Validation.Constraints.SmallSystems;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Constraints;

public class JointFeasibilityTests
{
    private static readonly string[] s_pairSums = ["a + b == s", "b + c == u", "a + c == v", "a + b + c == t"];

    private static ConstraintSystem PairSums(string total)
    {
        var one = About("1", "1/2");
        var three = About("3", "1/2");
        return Of(s_pairSums, ("a", one), ("b", one), ("c", one), ("s", three), ("u", three), ("v", three), ("t", About(total, "1/2")));
    }

    private static List<Interval> IntervalsOf(ConstraintSystem system) =>
        [.. system.Variables.Select(variable => variable.Stated is { } stated ? stated.Intersect(variable.Domain) : variable.Domain)];

    private static bool CanHold(ConstraintSystem system, JointConflict among)
    {
        var rules = among.Rules.Select(rule => system.Rules[rule]).ToList();
        var intervals = system.Variables.Select((variable, place) =>
            variable.Stated is { } stated && among.Variables.Contains(place) ? stated.Intersect(variable.Domain) : variable.Domain).ToList();
        return system.Variables.All(variable => variable.IsInteger) ? EnumerationOracle.Points(rules, intervals).Any() : EliminationOracle.CanHold(rules, intervals);
    }

    private static bool IsMinimal(ConstraintSystem system, JointConflict conflict) =>
        !CanHold(system, conflict)
        && conflict.Rules.All(rule => CanHold(system, conflict with { Rules = [.. conflict.Rules.Where(other => other != rule)] }))
        && conflict.Variables.All(variable => CanHold(system, conflict with { Variables = [.. conflict.Variables.Where(other => other != variable)] }));

    public class Check
    {
        [Fact]
        public void Finds_three_pair_sums_that_leave_no_total_of_three()
        {
            // 2t = s + u + v >= 7.5, so t >= 3.75; but t <= 3.5.
            var result = JointFeasibility.Check(PairSums("3"));

            Assert.Equal(FeasibilityStatus.Infeasible, result.Status);
            var conflict = Assert.Single(result.Conflicts);
            Assert.Equal([0, 1, 2, 3], conflict.Rules);
            Assert.Equal([3, 4, 5, 6], conflict.Variables);
            Assert.False(conflict.MayBeLarger);
        }

        [Fact]
        public void Lets_figures_move_inside_their_intervals()
        {
            var result = JointFeasibility.Check(PairSums("4"));

            Assert.Equal(FeasibilityStatus.Feasible, result.Status);
            Assert.Empty(result.Conflicts);
        }

        [Theory]
        [InlineData("x < 2", "x > 1", FeasibilityStatus.Feasible)]
        [InlineData("x < 2", "x >= 2", FeasibilityStatus.Infeasible)]
        [InlineData("x <= 2", "x >= 2", FeasibilityStatus.Feasible)]
        [InlineData("x <= 2", "x != 2", FeasibilityStatus.Feasible)]
        [InlineData("x - y < 1", "x - y > 1", FeasibilityStatus.Infeasible)]
        [InlineData("2*x - 2*y <= 2", "y - x <= -1", FeasibilityStatus.Feasible)]
        [InlineData("2*x - 2*y < 2", "y - x <= -1", FeasibilityStatus.Infeasible)]
        public void Tells_open_ends_from_closed_ones(string one, string other, FeasibilityStatus expected) =>
            Assert.Equal(expected, JointFeasibility.Check(Of([one, other])).Status);

        [Fact]
        public void Finds_that_no_whole_number_is_half_of_three()
        {
            var system = Of(["2*x + 4*y == z"], ("x", null), ("y", null), ("z", Exactly(3)));
            var whole = new ConstraintSystem { Rules = system.Rules, Variables = [.. system.Variables.Select(variable => variable with { IsInteger = true })] };

            Assert.Equal(FeasibilityStatus.Feasible, JointFeasibility.Check(system).Status);
            Assert.Equal(FeasibilityStatus.Infeasible, JointFeasibility.Check(whole).Status);
        }

        [Fact]
        public void Finds_that_rules_contradict_each_other_without_any_figure()
        {
            var result = JointFeasibility.Check(Of(["x > 5", "x + y < 5", "y >= 0"], ("x", Exactly(7))));

            var conflict = Assert.Single(result.Conflicts);
            Assert.Equal([0, 1, 2], conflict.Rules);
            Assert.Empty(conflict.Variables);
        }

        [Fact]
        public void Finds_a_conflict_in_each_group_of_rules()
        {
            var result = JointFeasibility.Check(Of(["a == b", "c == d", "e == f"], ("a", Exactly(1)), ("b", Exactly(2)), ("c", Exactly(1)), ("d", Exactly(1)), ("e", Exactly(5)), ("f", Exactly(6))));

            Assert.Equal([[0], [2]], result.Conflicts.Select(conflict => conflict.Rules));
            Assert.Equal([[0, 1], [4, 5]], result.Conflicts.Select(conflict => conflict.Variables));
        }

        [Fact]
        public void Takes_values_in_the_place_of_those_stated()
        {
            var system = Of(["x + y == z"], ("x", Exactly(1)), ("y", Exactly(1)), ("z", Exactly(1)));

            FeasibilityStatus With(long value) =>
                JointFeasibility.Check(system, new FeasibilityOptions { Taken = new Dictionary<int, Interval> { [2] = Exactly(value) } }).Status;

            Assert.Equal(FeasibilityStatus.Feasible, With(2));
            Assert.Equal(FeasibilityStatus.Infeasible, With(3));
            Assert.Equal(FeasibilityStatus.Feasible, JointFeasibility.Check(system, new FeasibilityOptions { Freed = new HashSet<int> { 0 } }).Status);
        }

        [Fact]
        public void Agrees_with_trying_every_whole_number() => NumberGenerators.Check(
            Whole,
            system => JointFeasibility.Check(system).Status == (EnumerationOracle.Points(system.Rules, IntervalsOf(system)).Any() ? FeasibilityStatus.Feasible : FeasibilityStatus.Infeasible));

        [Fact]
        public void Agrees_with_the_elimination_of_variables() => NumberGenerators.Check(
            Real,
            system => JointFeasibility.Check(system).Status == (EliminationOracle.CanHold(system.Rules, IntervalsOf(system)) ? FeasibilityStatus.Feasible : FeasibilityStatus.Infeasible));

        [Fact]
        public void Finds_conflicts_of_which_nothing_can_be_left_out() => NumberGenerators.Check(
            FsCheck.Fluent.Gen.OneOf(Whole, Real),
            system => JointFeasibility.Check(system).Conflicts.All(conflict => IsMinimal(system, conflict)));

        [Fact]
        public void Says_that_the_limit_was_reached_rather_than_guess()
        {
            var result = JointFeasibility.Check(PairSums("3"), new FeasibilityOptions { WorkLimit = 5 });

            Assert.Equal(FeasibilityStatus.LimitReached, result.Status);
            Assert.Equal([[0, 1, 2, 3]], result.Unsettled);
        }

        [Fact]
        public void Refuses_a_rule_about_a_variable_that_is_not_there()
        {
            var system = new ConstraintSystem { Variables = [], Rules = Of(["x == 1"]).Rules };

            Assert.Throws<ArgumentException>(() => JointFeasibility.Check(system));
        }
    }
}
