using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Tests.Numbers;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Rates;

public class CommonBaseTests
{
    public class NextBase
    {
        [Fact]
        public void Is_the_smallest_that_suits_every_rate()
        {
            // 41,7% is 5/12, 33,3% is 1/3, 25,0% is 1/4: twelve is the first.
            var common = CommonBase.Of([Figure.Percent(41.7m), Figure.Percent(33.3m), Figure.Percent(25.0m)]);

            Assert.Equal(12, common.NextBase(1, 1_000).Base);
            Assert.Equal(24, common.NextBase(13, 1_000).Base);
            Assert.Equal(1_000, common.AllBasesFrom);
        }

        [Fact]
        public void Agrees_with_trying_every_base() => NumberGenerators.Check(
            Gen.Choose(0, 1_000).Three(),
            p =>
            {
                int[] steps = [p.Item1, p.Item2, p.Item3];
                var found = CommonBase.Of(steps.Select(s => RateOracle.Stated(s, 1))).NextBase(2, 150).Base;
                var tried = Enumerable.Range(2, 149)
                    .Where(d => steps.All(s => Enumerable.Range(0, d + 1).Any(n => RateOracle.IsWrittenAs(n, d, s, 1, Rounding.Nearest))))
                    .Select(d => (BigInteger?)d).FirstOrDefault();
                return found == tried;
            },
            times: 300);

        [Fact]
        public void Says_when_there_is_none() =>
            Assert.Equal(BaseSearch.None, CommonBase.Of([Figure.Percent(33.3m), Figure.Percent(50.0m)]).NextBase(1, 5));

        [Fact]
        public void Says_when_it_stopped_at_its_limit() =>
            Assert.Equal(BaseSearch.LimitReached, CommonBase.Of([Figure.Percent(33.3m), Figure.Percent(50.0m)]).NextBase(1, 100, maxTurns: 2));
    }
}
