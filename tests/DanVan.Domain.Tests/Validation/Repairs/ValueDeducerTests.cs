using DanVan.Domain.Tests.Numbers;
using DanVan.Domain.Tests.Validation.Constraints;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Repairs;
using static DanVan.Domain.Tests.Validation.Constraints.SmallSystems;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class ValueDeducerTests
{
    private static string TextOf(ConstraintSystem system) =>
        string.Join(", ", ValueDeducer.Deduce(system).Implied.Select(figure => $"{system.Variables[figure.Variable].Name} = {figure.Value}"));

    public class Deduce
    {
        [Fact]
        public void Solves_equations_and_leaves_what_they_leave_open()
        {
            var system = Of(["a + b == c", "c + d == e", "d == f + g"], ("a", Exactly(1)), ("b", Exactly(2)), ("c", null), ("d", null), ("e", Exactly(10)), ("f", null), ("g", null));

            Assert.Equal("c = 3, d = 7", TextOf(system));
        }

        [Fact]
        public void Takes_bounds_that_leave_one_value()
        {
            var system = Of(["a + b == t", "a >= 0", "b >= 0"], ("a", null), ("b", null), ("t", Exactly(0)));

            Assert.Equal("a = 0, b = 0", TextOf(system));
        }

        [Fact]
        public void Takes_the_only_whole_number_between_bounds()
        {
            var system = Of(["2*a > 5", "2*a < 7"], ("a", null));
            var whole = new ConstraintSystem { Rules = system.Rules, Variables = [system.Variables[0] with { IsInteger = true }] };

            Assert.Equal("", TextOf(system));
            Assert.Equal("a = 3", TextOf(whole));
        }

        [Fact]
        public void Deduces_a_rate_from_its_counts()
        {
            var system = new ConstraintSystem
            {
                Variables = [new ConstraintVariable { Name = "p" }, new ConstraintVariable { Name = "n", Stated = Exactly(1) }, new ConstraintVariable { Name = "d", Stated = Exactly(3) }],
                Rules = [new ConstraintRule { Id = "rate", Alternatives = [new ConstraintAlternative { Rates = [new RateConstraint { Rate = 0, Numerator = [new LinearTerm(1, 1)], Denominator = [new LinearTerm(2, 1)], Scale = 100 }] }] }],
            };

            Assert.Equal("p = 100/3", TextOf(system));
        }

        [Fact]
        public void Deduces_nothing_from_figures_that_disagree()
        {
            var system = Of(["a + b == c", "d == a"], ("a", Exactly(1)), ("b", Exactly(2)), ("c", Exactly(4)), ("d", null));

            var result = ValueDeducer.Deduce(system);

            Assert.Equal(FeasibilityStatus.Infeasible, result.Status);
            Assert.Empty(result.Implied);
        }

        [Fact]
        public void Finds_what_trying_every_whole_number_finds() => NumberGenerators.Check(
            Whole,
            system =>
            {
                var points = EnumerationOracle.Points(system.Rules, [.. system.Variables.Select(variable => variable.Stated is { } stated ? stated.Intersect(variable.Domain) : variable.Domain)]).ToList();
                var expected = Enumerable.Range(0, system.Variables.Count)
                    .Where(place => system.Variables[place].Stated is null && IsNamed(system, place) && points.Select(point => point[place]).Distinct().Count() == 1)
                    .Select(place => new ImpliedFigure(place, points[0][place])).ToList();
                var result = ValueDeducer.Deduce(system);
                return points.Count == 0 ? result.Status == FeasibilityStatus.Infeasible : result.Implied.SequenceEqual(expected);
            });

        private static bool IsNamed(ConstraintSystem system, int place) =>
            system.Rules.Any(rule => rule.Alternatives.Any(alternative => alternative.Linear.Any(linear => linear.Terms.Any(term => term.Variable == place))));
    }
}
