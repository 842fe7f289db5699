using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rates;

public class PossiblePairsTests
{
    private static readonly Gen<(int Steps, int Decimals, Rounding Rounding)> s_cases =
        from decimals in Gen.Choose(0, 2)
        from steps in Gen.Choose(0, 120 * (int)RateOracle.Power(decimals))
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        select (steps, decimals, rounding);

    private static List<(BigInteger, BigInteger)> Tried(int steps, int decimals, Rounding rounding, int bases) =>
        [.. from d in Enumerable.Range(1, bases) from n in Enumerable.Range(0, (2 * d) + 1)
            where RateOracle.IsWrittenAs(n, d, steps, decimals, rounding) select ((BigInteger)n, (BigInteger)d)];

    public class Count
    {
        [Fact]
        public void Agrees_with_trying_every_pair() => NumberGenerators.Check(
            s_cases,
            c =>
            {
                var pairs = PossiblePairs.Of(RateOracle.Stated(c.Steps, c.Decimals), c.Rounding);
                var tried = Tried(c.Steps, c.Decimals, c.Rounding, 60);
                var bases = CountRange.Of(1, 60);
                return pairs.Count(bases) == tried.Count
                    && pairs.List(bases).SequenceEqual(tried)
                    && pairs.Count(CountRange.Of(31, 60)) == tried.Count(p => p.Item2 > 30);
            },
            times: 400);

        [Fact]
        public void Is_exact_up_to_a_million_million()
        {
            // One half exactly: every even base once.
            var half = PossiblePairs.Of(Figure.Percent(50).AsExact());

            Assert.Equal(500_000_000_000, half.Count(CountRange.Of(1, 1_000_000_000_000)));
        }

        [Fact]
        public void Has_no_end_without_one() => Assert.Null(PossiblePairs.Of(Figure.Percent(50)).Count(CountRange.Of(1, null)));
    }

    public class NextBase
    {
        [Fact]
        public void Agrees_with_trying_every_base() => NumberGenerators.Check(
            s_cases.SelectMany(c => Gen.Choose(1, 60).Select(from => (c, from))),
            p =>
            {
                var pairs = PossiblePairs.Of(RateOracle.Stated(p.c.Steps, p.c.Decimals), p.c.Rounding);
                var tried = Tried(p.c.Steps, p.c.Decimals, p.c.Rounding, 90).Where(t => t.Item2 >= p.from).Select(t => (BigInteger?)t.Item2).FirstOrDefault();
                return pairs.NextBase(p.from, 90) == tried;
            },
            times: 400);

        [Fact]
        public void Finds_the_first_base_of_a_long_rate()
        {
            // 16/113 = 0,14159292…: no base before 113 gives these digits.
            var pairs = PossiblePairs.Of(Figure.Parse("14,159292%", null));

            Assert.Equal(113, pairs.NextBase(1));
        }

        [Fact]
        public void Steps_through_the_multiples_of_an_exact_rate()
        {
            var third = PossiblePairs.Of(Figure.Of(Fraction.Of(1, 3)).AsExact());

            Assert.Equal(999_999_999_999, third.NextBase(999_999_999_997));
            Assert.Null(third.NextBase(1, 2));
        }
    }

    public class AllBasesFrom
    {
        [Fact]
        public void Is_a_base_with_none_impossible_after_it() => NumberGenerators.Check(
            s_cases.Where(c => c.Decimals == 0),
            c =>
            {
                var pairs = PossiblePairs.Of(RateOracle.Stated(c.Steps, c.Decimals), c.Rounding);
                return pairs.AllBasesFrom is not { } from
                    || Enumerable.Range((int)from, 60).All(d => Enumerable.Range(Math.Max(0, (c.Steps - 2) * d / 100), (d / 20) + 3).Any(n => RateOracle.IsWrittenAs(n, d, c.Steps, c.Decimals, c.Rounding)));
            },
            times: 100);

        [Fact]
        public void Is_where_the_digits_run_out() => Assert.Equal(1_000, PossiblePairs.Of(Figure.Percent(78.4m)).AllBasesFrom);

        [Fact]
        public void Is_nowhere_for_an_exact_rate() => Assert.Null(PossiblePairs.Of(Figure.Of(Fraction.Of(1, 3)).AsExact()).AllBasesFrom);
    }

    public class HasPower
    {
        [Fact]
        public void Ends_where_the_base_outnumbers_the_digits()
        {
            var pairs = PossiblePairs.Of(Figure.Percent(78.4m));

            Assert.True(pairs.HasPower(999));
            Assert.False(pairs.HasPower(1_000));
        }
    }
}
