using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rates;

public class PossibleCountsTests
{
    private static readonly Gen<(int Steps, int Decimals, int Known, Rounding Rounding)> s_cases =
        from decimals in Gen.Choose(0, 2)
        from steps in Gen.Choose(0, 12_000 / (int)RateOracle.Power(2 - decimals))
        from known in Gen.Choose(0, 60)
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        select (steps, decimals, known, rounding);

    public class Bases
    {
        [Fact]
        public void Are_all_that_give_the_rate()
        {
            var bases = PossibleCounts.Bases(Figure.Percent(8.06m), 219);

            Assert.Equal(CountRange.Of(2716, 2718), bases.Counts);
            Assert.True(bases.HasPower);
        }

        [Fact]
        public void Are_none_for_a_rate_that_no_base_gives() =>
            Assert.True(PossibleCounts.Bases(Figure.Percent(21.59m), 18).IsImpossible);

        [Fact]
        public void Have_no_end_for_nothing_at_zero_percent() =>
            Assert.Equal(CountRange.Of(1, null), PossibleCounts.Bases(Figure.Percent(0m), 0).Counts);

        [Fact]
        public void Are_none_for_nothing_at_more_than_zero_percent() =>
            Assert.True(PossibleCounts.Bases(Figure.Percent(8.06m), 0).IsImpossible);

        [Fact]
        public void Begin_somewhere_and_have_no_end_where_the_rate_may_be_as_good_as_zero() =>
            Assert.Equal(CountRange.Of(2_000, null), PossibleCounts.Bases(Figure.Percent(0m), 10).Counts);

        [Fact]
        public void Have_no_power_where_a_step_of_the_rate_is_many_bases()
        {
            // 5 at 0,05% may be anything from 5/0,055% = 9.090,9 to 5/0,045% = 11.111,1.
            var bases = PossibleCounts.Bases(Figure.Percent(0.05m), 5);

            Assert.Equal(CountRange.Of(9_091, 11_111), bases.Counts);
            Assert.False(bases.HasPower);
        }

        [Fact]
        public void Agree_with_trying_every_base() => NumberGenerators.Check(
            s_cases,
            c =>
            {
                var bases = PossibleCounts.Bases(RateOracle.Stated(c.Steps, c.Decimals), c.Known, c.Rounding).Counts;
                return Enumerable.Range(1, 3_000).All(d => bases.Contains(d) == RateOracle.IsWrittenAs(c.Known, d, c.Steps, c.Decimals, c.Rounding));
            },
            times: 600);

        [Fact]
        public void Are_exact_near_a_million_million()
        {
            // 333.333.333.333 of 999.999.999.999 is exactly one third.
            var stated = Figure.Parse("33,3333333333%", null);
            var bases = PossibleCounts.Bases(stated, 333_333_333_333);

            Assert.True(bases.Counts.Contains(999_999_999_999));
            Assert.All(new[] { bases.Counts.Smallest, bases.Counts.Largest!.Value }, d => Assert.Equal(RateOutcome.Holds, RateCheck.Fits(333_333_333_333, (long)d, stated)));
            Assert.All(new[] { bases.Counts.Smallest - 1, bases.Counts.Largest!.Value + 1 }, d => Assert.NotEqual(RateOutcome.Holds, RateCheck.Fits(333_333_333_333, (long)d, stated)));
            Assert.False(bases.HasPower);
        }
    }

    public class Numerators
    {
        [Fact]
        public void Are_all_that_give_the_rate()
        {
            var numerators = PossibleCounts.Numerators(Figure.Percent(78.4m), 1674);

            Assert.Equal(CountRange.Of(1312, 1313), numerators.Counts);
            Assert.False(numerators.HasPower);
        }

        [Theory]
        [InlineData("78,4%", 999, true)]
        [InlineData("78,4%", 1_000, false)]
        [InlineData("78,40%", 9_999, true)]
        [InlineData("78%", 28, true)]
        [InlineData("78%", 112, false)]
        public void Have_power_only_where_the_digits_outnumber_the_base(string stated, int denominator, bool hasPower) =>
            Assert.Equal(hasPower, PossibleCounts.Numerators(Figure.Parse(stated, null), denominator).HasPower);

        [Fact]
        public void Agree_with_trying_every_numerator() => NumberGenerators.Check(
            s_cases,
            c =>
            {
                var denominator = c.Known + 1;
                var numerators = PossibleCounts.Numerators(RateOracle.Stated(c.Steps, c.Decimals), denominator, c.Rounding).Counts;
                return Enumerable.Range(-5, 200).All(n =>
                    numerators.Contains(n) == (n >= 0 && RateOracle.IsWrittenAs(n, denominator, c.Steps, c.Decimals, c.Rounding)));
            });

        [Fact]
        public void Count_every_item_of_every_member()
        {
            // A mean of 3 answers of 120 people each: sums over 360, 0,150 * 360 = 54.
            var stated = Figure.Of(Fraction.Of(150, 1_000), 3);

            Assert.Equal(CountRange.Of(54, 54), PossibleCounts.Numerators(stated, 120, items: 3).Counts);
            Assert.True(PossibleCounts.Numerators(Figure.Of(Fraction.Of(151, 1_000), 3), 120, items: 3).IsImpossible);
        }

        [Fact]
        public void Need_a_base()
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => PossibleCounts.Numerators(Figure.Percent(50), 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => PossibleCounts.Bases(Figure.Percent(50), -1));
        }
    }

    public class CommonBases
    {
        [Fact]
        public void Are_those_that_suit_every_rate()
        {
            // 1 at 33,3% allows 3 only; 2 at 66,7% allows 3 only; 2 at 50% (49,5 to 50,5) allows 4 only.
            var one = (Figure.Percent(33.3m), (BigInteger)1);
            var two = (Figure.Percent(66.7m), (BigInteger)2);
            var half = (Figure.Percent(50m), (BigInteger)2);

            Assert.Equal(CountRange.Of(3, 3), PossibleCounts.CommonBases([one, two]).Counts);
            Assert.True(PossibleCounts.CommonBases([one, half]).IsImpossible);
            Assert.Equal(CountRange.Of(1, null), PossibleCounts.CommonBases([]).Counts);
        }
    }
}
