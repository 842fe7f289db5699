using DanVan.Domain.Numbers;
using DanVan.Domain.Tests.Numbers;
using DanVan.Domain.Tests.Validation.Constraints;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;
using static DanVan.Domain.Tests.Validation.Constraints.SmallSystems;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class ErrorLocalizerTests
{
    private static ConstraintSystem With(ConstraintSystem system, Func<ConstraintVariable, ConstraintVariable> change) =>
        new() { Rules = system.Rules, Variables = [.. system.Variables.Select(change)] };

    private static string TextOf(ConstraintSystem system, LocalizationResult result) => string.Join("; ", result.Solutions.Select(solution =>
        string.Join(", ", solution.Changes.Select(change => $"{system.Variables[change.Variable].Name} {string.Join(" or ", change.Values)}"))));

    public class Locate
    {
        [Fact]
        public void Names_every_lightest_set_with_the_values_it_may_take()
        {
            var system = Of(["turnover - costs == profit"], ("turnover", Exactly(353)), ("costs", Exactly(283)), ("profit", Exactly(115)));

            var result = ErrorLocalizer.Locate(system);

            Assert.Equal(LocalizationStatus.Located, result.Status);
            Assert.Equal(Fraction.One, result.MinimalWeight!.Value);
            Assert.Equal("turnover [398, 398]; costs [238, 238]; profit [70, 70]", TextOf(system, result));
        }

        [Fact]
        public void Changes_nothing_where_rounding_explains_all()
        {
            var system = Of(["a + b == t"], ("a", About("3", "1/2")), ("b", About("8", "1/2")), ("t", About("10", "1/2")));

            var result = ErrorLocalizer.Locate(system);

            Assert.Equal(Fraction.Zero, result.MinimalWeight!.Value);
            Assert.Empty(Assert.Single(result.Solutions).Changes);
            Assert.Empty(result.Groups);
        }

        [Fact]
        public void Charges_nothing_for_a_figure_that_nobody_stated()
        {
            var system = Of(["a + b == t", "a >= 0"], ("a", null), ("b", Exactly(8)), ("t", Exactly(10)));

            Assert.Equal(Fraction.Zero, ErrorLocalizer.Locate(system).MinimalWeight!.Value);
        }

        [Fact]
        public void Gives_the_values_around_one_that_is_not_allowed()
        {
            var system = Of(["if (married == 1) age >= 17"], ("married", Exactly(1)), ("age", Exactly(16)));
            var heavy = With(system, variable => variable.Name == "age" ? variable with { Weight = 2 } : variable);

            Assert.Equal("married (-∞, 1) or (1, +∞)", TextOf(heavy, ErrorLocalizer.Locate(heavy)));
        }

        [Fact]
        public void Frees_a_rate_from_its_interval_but_not_from_its_counts()
        {
            // 48.2 of 69 of 200 is 34.5; no whole numerator of 200 gives 48.2.
            var system = new ConstraintSystem
            {
                Variables =
                [
                    new ConstraintVariable { Name = "p", Stated = About("48.2", "0.05"), Domain = Interval.NonNegative },
                    new ConstraintVariable { Name = "n", Stated = Exactly(69), IsInteger = true, Domain = Interval.NonNegative },
                    new ConstraintVariable { Name = "d", Stated = Exactly(200), IsInteger = true, Domain = Interval.NonNegative },
                ],
                Rules = [new ConstraintRule { Id = "rate", Alternatives = [new ConstraintAlternative { Rates = [new RateConstraint { Rate = 0, Numerator = [new LinearTerm(1, 1)], Denominator = [new LinearTerm(2, 1)], Scale = 100 }] }] }],
            };

            // The base: 69 / 0.4825 = 143.01 to 69 / 0.4815 = 143.30 holds no whole number.
            Assert.Equal("p [69/2, 69/2]", TextOf(system, ErrorLocalizer.Locate(system)));
        }

        [Fact]
        public void Gives_all_quotients_of_counts_that_are_not_certain()
        {
            var system = new ConstraintSystem
            {
                Variables =
                [
                    new ConstraintVariable { Name = "p", Stated = Exactly(80) },
                    new ConstraintVariable { Name = "n", Stated = Interval.Closed(10, 20), IsFixed = true },
                    new ConstraintVariable { Name = "d", Stated = Interval.Of(40, false, 50, true), IsFixed = true },
                ],
                Rules = [new ConstraintRule { Id = "rate", Alternatives = [new ConstraintAlternative { Rates = [new RateConstraint { Rate = 0, Numerator = [new LinearTerm(1, 1)], Denominator = [new LinearTerm(2, 1)], Scale = 100 }] }] }],
            };

            // From 10 of 50 to just under 20 of 40.
            Assert.Equal("p [20, 50)", TextOf(system, ErrorLocalizer.Locate(system)));
        }

        [Fact]
        public void Takes_one_set_from_each_group_of_rules()
        {
            var system = Of(["a == b", "c == d"], ("a", Exactly(1)), ("b", Exactly(2)), ("c", Exactly(3)), ("d", Exactly(4)));

            var result = ErrorLocalizer.Locate(system);

            Assert.Equal("a [2, 2], c [4, 4]; a [2, 2], d [3, 3]; b [1, 1], c [4, 4]; b [1, 1], d [3, 3]", TextOf(system, result));
            Assert.Equal(2, result.Groups.Count);
        }

        [Fact]
        public void Says_so_when_the_greatest_weight_is_too_small()
        {
            var system = Of(["x >= 0", "y >= 30"], ("x", Exactly(-4)), ("y", Exactly(29)));

            var result = ErrorLocalizer.Locate(system, new LocalizationOptions { MaxWeight = Fraction.Of(3, 2) });

            Assert.Equal(LocalizationStatus.BeyondMaxWeight, result.Status);
            Assert.Empty(result.Solutions);
            Assert.Equal(2, ErrorLocalizer.Locate(system, new LocalizationOptions { MaxWeight = 2 }).MinimalWeight!.Value);
        }

        [Fact]
        public void Says_so_when_rules_contradict_each_other_or_what_is_fixed()
        {
            var fixedOnes = With(Of(["a == b"], ("a", Exactly(1)), ("b", Exactly(2))), variable => variable with { IsFixed = true });

            Assert.Equal(LocalizationStatus.Unsolvable, ErrorLocalizer.Locate(fixedOnes).Status);
            Assert.Equal(LocalizationStatus.Unsolvable, ErrorLocalizer.Locate(Of(["a > 1", "a < 1"], ("a", Exactly(1)))).Status);
        }

        [Fact]
        public void Tells_no_set_where_the_limit_was_reached()
        {
            var system = Of(["a + b == c", "c + d == e"], ("a", Exactly(1)), ("b", Exactly(2)), ("c", Exactly(4)), ("d", Exactly(1)), ("e", Exactly(7)));

            var result = ErrorLocalizer.Locate(system, new LocalizationOptions { WorkLimit = 10 });

            Assert.Equal(LocalizationStatus.LimitReached, result.Status);
            Assert.Null(result.MinimalWeight);
            Assert.Empty(result.Solutions);
        }

        [Fact]
        public void Finds_the_sets_and_hulls_that_trying_every_whole_number_finds() => NumberGenerators.Check(
            Whole,
            system => Matches(system, intervals => EnumerationOracle.Points(system.Rules, intervals).Any(), (change, intervals) =>
            {
                var values = EnumerationOracle.Points(system.Rules, intervals).Select(point => point[change.Variable]).Order().ToList();
                return change.Values[0].Lower == values[0] && change.Values[^1].Upper == values[^1] && values.All(value => change.Values.Any(piece => piece.Contains(value)))
                    && change.Values.All(piece => values.Contains((long)piece.Lower!.Value.Numerator) && values.Contains((long)piece.Upper!.Value.Numerator));
            }),
            times: 300);

        [Fact]
        public void Finds_the_sets_and_values_that_the_elimination_of_variables_finds() => NumberGenerators.Check(
            Real,
            system => Matches(system, intervals => EliminationOracle.CanHold(system.Rules, intervals), (change, intervals) =>
                Enumerable.Range(-16, 33).Select(step => Fraction.Of(step, 4)).All(value =>
                    change.Values.Any(piece => piece.Contains(value))
                    == EliminationOracle.CanHold(system.Rules, [.. intervals.Select((interval, place) => place == change.Variable ? interval.Intersect(Interval.Point(value)) : interval)]))),
            times: 300);

        private static bool Matches(ConstraintSystem system, Func<IReadOnlyList<Interval>, bool> canHold, Func<LocatedChange, IReadOnlyList<Interval>, bool> hasValues)
        {
            var movable = Enumerable.Range(0, system.Variables.Count).Where(place => system.Variables[place] is { IsFixed: false, Stated: not null }).ToList();
            var best = new List<int[]>();
            Fraction? least = null;
            foreach (var mask in Enumerable.Range(0, 1 << movable.Count))
            {
                int[] set = [.. movable.Where((_, bit) => (mask >> bit & 1) != 0)];
                var weight = set.Aggregate(Fraction.Zero, (sum, place) => sum + system.Variables[place].Weight);
                if (weight <= (least ?? weight) && canHold(IntervalsOf(system, set)))
                {
                    best = weight == least ? [.. best, set] : [set];
                    least = weight;
                }
            }

            var result = ErrorLocalizer.Locate(system);
            var sets = result.Solutions.Select(solution => string.Join(',', solution.Changes.Select(change => change.Variable))).ToList();
            return least is null
                ? result.Status == LocalizationStatus.Unsolvable && sets.Count == 0
                : result.MinimalWeight == least
                    && sets.Order(StringComparer.Ordinal).SequenceEqual(best.Select(set => string.Join(',', set)).Order(StringComparer.Ordinal))
                    && result.Solutions.All(solution => solution.Changes.All(change => hasValues(change, IntervalsOf(system, [.. solution.Changes.Select(other => other.Variable)]))));
        }

        private static List<Interval> IntervalsOf(ConstraintSystem system, int[] freed) =>
            [.. system.Variables.Select((variable, place) => variable.Stated is { } stated && !freed.Contains(place) ? stated.Intersect(variable.Domain) : variable.Domain)];
    }
}
