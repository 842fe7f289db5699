using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Tests.Rates;

public class RoundingHabitTests
{
    private static StatedRate Rate(long numerator, long denominator, string stated) => new(numerator, denominator, Figure.Parse(stated, null));

    public class Infer
    {
        [Fact]
        public void Knows_rounding_by_what_was_rounded_up()
        {
            var habit = RoundingHabit.Infer([Rate(2, 3, "66,7%"), Rate(1, 3, "33,3%"), Rate(1, 4, "25%")]);

            Assert.Equal(HabitKind.HalfUp, habit.Kind);
            Assert.Equal(Rounding.Nearest, habit.Rounding);
            Assert.Equal("66,7%", Assert.Single(habit.EvidenceFor).Stated.ToString());
            Assert.Empty(habit.EvidenceAgainst);
        }

        [Fact]
        public void Knows_cutting_off_by_what_was_not_rounded_up()
        {
            var habit = RoundingHabit.Infer([Rate(2260, 2265, "99,7%"), Rate(1, 3, "33,3%"), Rate(2, 3, "66%")]);

            Assert.Equal(HabitKind.Truncated, habit.Kind);
            Assert.Equal(Rounding.Truncate, habit.Rounding);
            Assert.Equal(2, habit.EvidenceFor.Count);
        }

        [Fact]
        public void Keeps_the_evidence_for_both_sides()
        {
            var habit = RoundingHabit.Infer([Rate(2, 3, "66,7%"), Rate(5, 6, "83,3%"), Rate(2260, 2265, "99,7%")]);

            Assert.Equal(HabitKind.Mixed, habit.Kind);
            Assert.Equal(Rounding.Nearest, habit.Rounding);
            Assert.Single(habit.EvidenceFor);
            Assert.Single(habit.EvidenceAgainst);
        }

        [Fact]
        public void Learns_nothing_from_rates_that_are_right_both_ways_or_neither()
        {
            var habit = RoundingHabit.Infer([Rate(1, 4, "25%"), Rate(1, 3, "33,3%"), Rate(1, 8, "12%"), Rate(1, 3, "40%"), Rate(1, 0, "0%"), Rate(2, 3, "gần 67%")]);

            Assert.Equal(HabitKind.Unknown, habit.Kind);
            Assert.Equal(Rounding.Nearest, habit.Rounding);
            Assert.Equal("40%", Assert.Single(habit.Neither).Stated.ToString());
        }

        [Fact]
        public void Learns_nothing_from_nothing() => Assert.Equal(HabitKind.Unknown, RoundingHabit.Infer([]).Kind);

        [Fact]
        public void Takes_what_a_rate_is_stated_per_from_the_caller()
        {
            var rate = new StatedRate(2, 3, Figure.Of(Fraction.Of(667, 10), 1)) { Per = 100 };

            Assert.Equal(HabitKind.HalfUp, RoundingHabit.Infer([rate]).Kind);
        }
    }
}
