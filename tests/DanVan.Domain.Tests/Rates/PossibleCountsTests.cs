using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Tests.Rates;

public class PossibleCountsTests
{
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
    }
}
