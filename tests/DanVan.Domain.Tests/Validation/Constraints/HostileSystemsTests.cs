using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Constraints;

/// <summary>Systems that nobody prints in a form: each is answered, or the limit is said to be reached; none hangs, and none is answered wrongly.</summary>
public class HostileSystemsTests
{
    private const int Many = 100_000;

    // Generous: a slow machine must not fail, a hang must.
    private static readonly TimeSpan s_tooLong = TimeSpan.FromMinutes(2);

    private static Task<T> Answer<T>(Func<T> ask) => Task.Run(ask).WaitAsync(s_tooLong);

    private static ConstraintVariable Stated(int place, Fraction value) =>
        new() { Name = $"x{place}", Stated = Interval.Point(value), Written = value, Step = 1, IsInteger = true };

    private static ConstraintVariable Blank(int place) => new() { Name = $"x{place}", Domain = Interval.NonNegative };

    private static ConstraintRule Rule(int place, Fraction constant, params IReadOnlyList<LinearTerm> terms) => new()
    {
        Id = $"r{place}",
        Alternatives = [new ConstraintAlternative { Linear = [new LinearConstraint { Terms = terms, Relation = Relation.Equal, Constant = constant }] }],
    };

    // Each figure is the one before it; the first is 1 and the last is what is asked. Nothing between them is stated.
    private static ConstraintSystem Chain(int last) => new()
    {
        Variables = [.. Enumerable.Range(0, Many).Select(place => place == 0 ? Stated(place, 1) : place == Many - 1 ? Stated(place, last) : Blank(place))],
        Rules = [.. Enumerable.Range(1, Many - 1).Select(place => Rule(place, 0, new LinearTerm(place - 1, 1), new LinearTerm(place, -1)))],
    };

    // Triples that have nothing to do with each other: 3 = 1 + 2.
    private static ConstraintSystem Islands(int wrong) => new()
    {
        Variables = [.. Enumerable.Range(0, 3 * Many).Select(place => Stated(place, (place % 3) + 1 + (place == wrong ? 1 : 0)))],
        Rules = [.. Enumerable.Range(0, Many).Select(place => Rule(place, 0, new LinearTerm(3 * place, 1), new LinearTerm((3 * place) + 1, 1), new LinearTerm((3 * place) + 2, -1)))],
    };

    private static ConstraintSystem Sum(int total) => new()
    {
        Variables = [.. Enumerable.Range(0, Many).Select(place => Stated(place, 1)), Stated(Many, total)],
        Rules = [Rule(0, 0, [.. Enumerable.Range(0, Many).Select(place => new LinearTerm(place, 1)), new LinearTerm(Many, -1)])],
    };

    public class JointFeasibilityCheck
    {
        [Theory]
        [InlineData(1, FeasibilityStatus.Feasible)]
        [InlineData(2, FeasibilityStatus.Infeasible)]
        public async Task Follows_a_long_chain_or_says_that_it_is_too_long(int last, FeasibilityStatus right) =>
            Assert.Contains((await Answer(() => JointFeasibility.Check(Chain(last)))).Status, (FeasibilityStatus[])[right, FeasibilityStatus.LimitReached]);

        [Theory]
        [InlineData(-1, FeasibilityStatus.Feasible)]
        [InlineData(299_999, FeasibilityStatus.Infeasible)]
        public async Task Answers_for_each_of_many_groups(int wrong, FeasibilityStatus right) =>
            Assert.Contains((await Answer(() => JointFeasibility.Check(Islands(wrong)))).Status, (FeasibilityStatus[])[right, FeasibilityStatus.LimitReached]);

        [Theory]
        [InlineData(Many, FeasibilityStatus.Feasible)]
        [InlineData(Many - 1, FeasibilityStatus.Infeasible)]
        public async Task Adds_up_a_rule_of_very_many_parts(int total, FeasibilityStatus right) =>
            Assert.Contains((await Answer(() => JointFeasibility.Check(Sum(total)))).Status, (FeasibilityStatus[])[right, FeasibilityStatus.LimitReached]);

        [Theory]
        [InlineData(0, FeasibilityStatus.Feasible)]
        [InlineData(1, FeasibilityStatus.Infeasible)]
        public async Task Takes_a_rule_without_weight_for_what_it_says(int constant, FeasibilityStatus status)
        {
            var system = new ConstraintSystem { Variables = [Stated(0, 5)], Rules = [Rule(0, constant, new LinearTerm(0, 0))] };

            Assert.Equal(status, (await Answer(() => JointFeasibility.Check(system))).Status);
        }

        [Fact]
        public async Task Adds_the_weights_of_a_figure_named_twice()
        {
            // x + x - 2x is nothing, and 3 is not.
            var system = new ConstraintSystem { Variables = [Stated(0, 5)], Rules = [Rule(0, 3, new LinearTerm(0, 1), new LinearTerm(0, 1), new LinearTerm(0, -2))] };

            Assert.Equal(FeasibilityStatus.Infeasible, (await Answer(() => JointFeasibility.Check(system))).Status);
        }

        [Fact]
        public async Task Bears_one_rule_ten_thousand_times()
        {
            var system = new ConstraintSystem
            {
                Variables = [Blank(0), Blank(1), Stated(2, 7)],
                Rules = [.. Enumerable.Range(0, 10_000).Select(place => Rule(place, 0, new LinearTerm(0, place + 1), new LinearTerm(1, place + 1), new LinearTerm(2, -place - 1)))],
            };

            Assert.Contains((await Answer(() => JointFeasibility.Check(system))).Status, (FeasibilityStatus[])[FeasibilityStatus.Feasible, FeasibilityStatus.LimitReached]);
        }

        [Theory]
        [InlineData(0, FeasibilityStatus.Feasible)]
        [InlineData(1, FeasibilityStatus.Infeasible)]
        public async Task Tells_huge_numbers_apart_that_differ_by_one(int more, FeasibilityStatus status)
        {
            var huge = Fraction.PowerOfTen(400);
            var system = new ConstraintSystem
            {
                Variables = [Stated(0, huge), Stated(1, huge), Stated(2, (2 * huge) + more)],
                Rules = [Rule(0, 0, new LinearTerm(0, 1), new LinearTerm(1, 1), new LinearTerm(2, -1))],
            };

            Assert.Equal(status, (await Answer(() => JointFeasibility.Check(system))).Status);
        }

        [Fact]
        public async Task Bears_weights_of_every_size_beside_each_other()
        {
            var system = new ConstraintSystem
            {
                Variables = [.. Enumerable.Range(0, 40).Select(Blank), Stated(40, 1)],
                Rules = [.. Enumerable.Range(0, 40).Select(row => Rule(row, Fraction.PowerOfTen(row), [.. Enumerable.Range(0, 41).Select(place => new LinearTerm(place, Fraction.PowerOfTen(((row * place) % 97) - 48)))]))],
            };

            Assert.True(Enum.IsDefined((await Answer(() => JointFeasibility.Check(system))).Status));
        }

        [Fact]
        public async Task Solves_formulas_that_go_round_in_a_circle()
        {
            // a = b + c and b = a + c leave c nothing but 0.
            ConstraintSystem Circle(int c) => new()
            {
                Variables = [Blank(0), Blank(1), Stated(2, c)],
                Rules = [Rule(0, 0, new LinearTerm(0, 1), new LinearTerm(1, -1), new LinearTerm(2, -1)), Rule(1, 0, new LinearTerm(1, 1), new LinearTerm(0, -1), new LinearTerm(2, -1))],
            };

            var answers = await Answer(() => (JointFeasibility.Check(Circle(0)).Status, JointFeasibility.Check(Circle(4)).Status));

            Assert.Equal((FeasibilityStatus.Feasible, FeasibilityStatus.Infeasible), answers);
        }
    }

    public class FaultFinderFind
    {
        [Fact]
        public async Task Finds_the_one_wrong_group_of_very_many()
        {
            var fault = Assert.Single((await Answer(() => FaultFinder.Find(Islands(299_999)))).Faults);

            Assert.Equal([Many - 1], fault.Rules);
            Assert.NotEmpty(fault.Repairs);
        }

        [Fact]
        public async Task Finds_the_ends_of_a_long_chain_or_says_that_the_limit_is_reached()
        {
            var faults = (await Answer(() => FaultFinder.Find(Chain(2)))).Faults;

            Assert.True(faults.Count > 0 && (faults[0].IsLimitReached || faults[0].Repairs.Count > 0));
        }

        [Fact]
        public async Task Finds_a_total_of_very_many_parts_wrong() =>
            Assert.Equal([0], Assert.Single((await Answer(() => FaultFinder.Find(Sum(Many - 1)))).Faults).Rules);

        [Fact]
        public async Task Mends_huge_numbers()
        {
            var huge = Fraction.PowerOfTen(400);
            var system = new ConstraintSystem
            {
                Variables = [Stated(0, huge), Stated(1, huge), Stated(2, (2 * huge) + 1)],
                Rules = [Rule(0, 0, new LinearTerm(0, 1), new LinearTerm(1, 1), new LinearTerm(2, -1))],
            };

            var fault = Assert.Single((await Answer(() => FaultFinder.Find(system))).Faults);

            Assert.Contains(new FigureChange(2, Interval.Point(2 * huge)), fault.Repairs.SelectMany(repair => repair.Changes));
        }
    }

    public class JointFeasibilityShrink
    {
        // 29 = 27 + 2 = 26 + 3; 26 of 29 are 89,655...% and not 89,65%, 3 of 29 are 10,34% and not 10,35%; the two make 100%. With the counts set free,
        // values of the two rates can be tried without end.
        [Fact]
        public async Task Names_a_conflict_where_what_is_left_without_it_can_be_searched_without_end()
        {
            var system = new ConstraintSystem
            {
                Variables = [Stated(0, 29), Stated(1, 27), Stated(2, 2), Stated(3, 26), Stated(4, 3), Percent(5, "89.65"), Percent(6, "10.35")],
                Rules =
                [
                    Rule(0, 0, new LinearTerm(0, -1), new LinearTerm(1, 1), new LinearTerm(2, 1)),
                    Rule(1, 0, new LinearTerm(0, -1), new LinearTerm(3, 1), new LinearTerm(4, 1)),
                    Rate(2, 5, 3, 0),
                    Rate(3, 6, 4, 0),
                    Rule(4, 100, new LinearTerm(5, 1), new LinearTerm(6, 1)),
                ],
            };

            var conflict = Assert.Single((await Answer(() => JointFeasibility.Check(system))).Conflicts);

            var alone = new ConstraintSystem
            {
                Variables = [.. system.Variables.Select((variable, place) => conflict.Variables.Contains(place) ? variable : variable with { Stated = null })],
                Rules = [.. conflict.Rules.Select(rule => system.Rules[rule])],
            };
            Assert.True(conflict.Rules.Contains(2) || conflict.Rules.Contains(3));

            // 10,35% leaves 89,645% to 89,655% for the other rate, and no whole number is that share of 29.
            Assert.Equal(("2 4", "0 6"), (string.Join(' ', conflict.Rules), string.Join(' ', conflict.Variables)));
            Assert.Equal(FeasibilityStatus.Infeasible, JointFeasibility.Check(alone, new FeasibilityOptions { FindConflicts = false }).Status);
        }

        private static ConstraintVariable Percent(int place, string value)
        {
            var (written, half) = (Fraction.Parse(value, null), Fraction.Of(1, 200));
            return new() { Name = $"x{place}", Stated = Interval.Closed(written - half, written + half), Written = written, Step = 2 * half, Domain = Interval.NonNegative };
        }

        private static ConstraintRule Rate(int place, int rate, int above, int below) => new()
        {
            Id = $"r{place}",
            Alternatives = [new ConstraintAlternative { Rates = [new RateConstraint { Rate = rate, Numerator = [new LinearTerm(above, 1)], Denominator = [new LinearTerm(below, 1)], Scale = 100 }] }],
        };
    }

    public class ErrorLocalizerLocate
    {
        [Fact]
        public async Task Gives_up_or_answers_on_a_long_chain()
        {
            var result = await Answer(() => ErrorLocalizer.Locate(Chain(2)));

            Assert.True(result.Status == LocalizationStatus.LimitReached || result is { Status: LocalizationStatus.Located, Solutions.Count: 2 });
        }
    }

    public class TypoCorrectorFind
    {
        [Fact]
        public async Task Answers_for_very_many_rules() =>
            Assert.True(Enum.IsDefined((await Answer(() => TypoCorrector.Find(Islands(299_999)))).Status));
    }
}
