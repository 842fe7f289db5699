using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Rates;

public class WeightedRateTests
{
    private static readonly Gen<RateComponent> s_components =
        from rate in NumberGenerators.SmallIntervals.Where(i => !i.IsEmpty)
        from weight in NumberGenerators.SmallIntervals.Select(i => i.Intersect(Interval.NonNegative)).Where(i => !i.IsEmpty)
        select new RateComponent(rate, weight);

    private static readonly Gen<RateComponent[]> s_several = Gen.Choose(1, 3).SelectMany(n => s_components.ArrayOf(n));

    /// <summary>A total is possible if weighted distances to it add up to zero while some base is above zero.</summary>
    private static bool IsPossible(RateComponent[] components, Fraction total)
    {
        for (var weighty = 0; weighty < components.Length; weighty++)
        {
            var sum = Interval.Point(0);
            for (var i = 0; i < components.Length; i++)
            {
                var weight = i == weighty ? components[i].Weight.Intersect(Interval.Over(0)) : components[i].Weight;
                sum += weight * (components[i].Rate - Interval.Point(total));
            }

            if (sum.Contains(Fraction.Zero))
            {
                return true;
            }
        }

        return false;
    }

    private static RateComponent Component(decimal rate, long low, long high) =>
        new(Figure.Percent(rate).ToInterval(), Interval.Closed(low, high));

    public class Bounds
    {
        [Fact]
        public void Hold_every_possible_total_and_nothing_else() => NumberGenerators.Check(
            s_several,
            components =>
            {
                var bounds = WeightedRate.Bounds(components);
                var grid = Enumerable.Range(-8, 17).Select(n => Fraction.Of(n, 2));
                return bounds.Kind == QuotientKind.Defined
                    ? IntervalOracle.IsExactly(bounds.Value, grid, total => IsPossible(components, total))
                    : components.All(c => c.Weight == Interval.Point(0));
            },
            times: 2_000);

        [Fact]
        public void Lie_between_the_smallest_and_the_largest_rate() => NumberGenerators.Check(
            s_several.Where(s => s.Any(c => c.Weight != Interval.Point(0))),
            components => components.Aggregate(Interval.Empty, (hull, c) => hull.Hull(c.Rate)).Contains(WeightedRate.Bounds(components).Value));

        [Fact]
        public void Follow_known_bases()
        {
            // (61,2 * 1200 + 66 * 3400 + 63,1 * 2500) / 7100 = 455.590 / 7.100
            RateComponent[] components = [Component(61.2m, 1200, 1200), Component(66.0m, 3400, 3400), Component(63.1m, 2500, 2500)];

            var half = Fraction.Of(1, 20);
            var middle = Fraction.Of(455_590, 7_100);
            Assert.Equal(Interval.Closed(middle - half, middle + half), WeightedRate.Bounds(components).Value);
        }

        [Fact]
        public void Are_undefined_without_any_base() =>
            Assert.Equal(QuotientKind.Undefined, WeightedRate.Bounds([Component(50, 0, 0)]).Kind);

        [Fact]
        public void Refuse_a_weight_below_zero() =>
            Assert.Throws<ArgumentException>(() => WeightedRate.Bounds([Component(50, -1, 1)]));
    }

    public class Fits
    {
        [Fact]
        public void Refutes_the_plain_mean_where_bases_differ()
        {
            RateComponent[] components = [Component(50.0m, 900, 900), Component(70.0m, 100, 100)];
            var stated = Figure.Percent(60.0m);

            Assert.Equal(RateOutcome.Impossible, WeightedRate.Fits(stated, components));
            Assert.True(WeightedRate.PlainMean(components).Meets(stated.ToInterval()));
            Assert.Equal(RateOutcome.Holds, WeightedRate.Fits(Figure.Percent(52.0m), components));
        }

        [Fact]
        public void Refutes_a_total_outside_the_components_whatever_the_bases() => Assert.Equal(
            RateOutcome.Impossible, WeightedRate.Fits(Figure.Percent(75.0m), [Component(50.0m, 0, 1_000_000), Component(70.0m, 0, 1_000_000)]));

        [Fact]
        public void Knows_truncation()
        {
            // 1/3 and 2/3, each of 300: one half; written 49,9% it fits only if 50 was never reached.
            RateComponent[] components = [new(Interval.Point(Fraction.Of(100, 3)), Interval.Point(300)), new(Interval.Point(Fraction.Of(200, 3)), Interval.Point(300))];

            Assert.Equal(RateOutcome.Holds, WeightedRate.Fits(Figure.Percent(50.0m), components));
            Assert.Equal(RateOutcome.Impossible, WeightedRate.Fits(Figure.Percent(49.9m), components));
        }
    }
}
