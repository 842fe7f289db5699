using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Numbers;

public class RoundedIntervalTests
{
    public static TheoryData<Rounding> Roundings => [.. Enum.GetValues<Rounding>()];

    /// <summary>What a number of quarter steps may be written as, in whole steps, worked out with integers alone.</summary>
    private static IEnumerable<int> WrittenAs(int quarters, Rounding rounding)
    {
        var floor = (int)Math.Floor(quarters / 4m);
        var rest = quarters - (4 * floor);
        var ceiling = rest == 0 ? floor : floor + 1;
        var isTie = rest == 2;
        var nearest = rest < 2 ? floor : ceiling;
        return rounding switch
        {
            Rounding.Floor => [floor],
            Rounding.Ceiling => [ceiling],
            Rounding.FloorOrCeiling => [floor, ceiling],
            Rounding.Truncate => [quarters < 0 ? ceiling : floor],
            Rounding.AwayFromZero => [quarters < 0 ? floor : ceiling],
            Rounding.Nearest => isTie ? [floor, ceiling] : [nearest],
            Rounding.HalfUp => [isTie ? ceiling : nearest],
            Rounding.HalfDown => [isTie ? floor : nearest],
            Rounding.HalfEven => [isTie ? (floor % 2 == 0 ? floor : ceiling) : nearest],
            Rounding.HalfAwayFromZero => [isTie ? (quarters < 0 ? floor : ceiling) : nearest],
            Rounding.HalfTowardsZero => [isTie ? (quarters < 0 ? ceiling : floor) : nearest],
            Rounding.Exact => rest == 0 ? [floor] : [],
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };
    }

    public class Of
    {
        [Theory]
        [MemberData(nameof(Roundings), MemberType = typeof(RoundedIntervalTests))]
        public void Holds_exactly_the_numbers_written_so(Rounding rounding)
        {
            // Ends lie on half steps, so quarter steps tell any two intervals apart.
            foreach (var step in new[] { Fraction.One, Fraction.Of(1, 100), 5, 1_000 })
            {
                for (var written = -4; written <= 4; written++)
                {
                    var interval = RoundedInterval.Of(step * written, step, rounding);
                    for (var quarters = -30; quarters <= 30; quarters++)
                    {
                        var value = step * Fraction.Of(quarters, 4);
                        Assert.True(
                            interval.Contains(value) == WrittenAs(quarters, rounding).Contains(written),
                            $"{value} written as {step * written} by {rounding}: {interval}");
                    }
                }
            }
        }

        [Theory]
        [MemberData(nameof(Roundings), MemberType = typeof(RoundedIntervalTests))]
        public void Holds_what_rounds_to_it(Rounding rounding)
        {
            if (rounding is Rounding.FloorOrCeiling)
            {
                return;
            }

            NumberGenerators.Check(NumberGenerators.Fractions, value =>
            {
                var step = Fraction.Of(1, 100);

                return RoundedInterval.Of(value.Round(step, rounding), step, rounding).Contains(value);
            });
        }

        [Theory]
        [MemberData(nameof(Roundings), MemberType = typeof(RoundedIntervalTests))]
        public void Agrees_with_rounding_a_number(Rounding rounding)
        {
            if (rounding is Rounding.FloorOrCeiling or Rounding.Exact)
            {
                return;
            }

            for (var quarters = -30; quarters <= 30; quarters++)
            {
                var written = Fraction.Of(quarters, 4).Round(1, rounding);

                Assert.Contains((int)written.Floor(), WrittenAs(quarters, rounding));
                Assert.True(written.IsInteger);
            }
        }

        [Fact]
        public void Needs_a_step_above_zero()
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundedInterval.Of(1, 0, Rounding.Nearest));
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundedInterval.Of(1, -1, Rounding.Nearest));
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundedInterval.Of(1, 1, (Rounding)99));
        }
    }
}
