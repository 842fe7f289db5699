using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Repairs;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class ProrationTests
{
    public class Spread
    {
        [Fact]
        public void Carries_what_rounding_leaves_from_part_to_part() => Assert.Equal([33, 34, 33], Spreading([10, 10, 10], 100));

        // The numbers of Banff's own test of prorating with weights and negative values.
        [Fact]
        public void Moves_a_heavy_part_less_and_a_negative_one_the_other_way()
        {
            ProratedPart[] parts = [Part(-3, Fraction.Of(1, 2)), Part(5, Fraction.Of(3, 2)), Part(-7, 3), Part(2, 1)];

            Assert.Equal([77, -39, 24, -25], Proration.Spread(parts, 37, 0)!);
        }

        [Fact]
        public void Leaves_zero_and_what_may_not_move() =>
            Assert.Equal([0, 7, 13], Proration.Spread([Part(0, 1), new ProratedPart { Value = 7, MayMove = false }, Part(5, 1)], 20, 0)!);

        [Fact]
        public void Has_no_answer_where_nothing_can_move_or_the_total_has_more_decimals()
        {
            Assert.Null(Proration.Spread([Part(0, 1)], 20, 0));
            Assert.Null(Proration.Spread([Part(5, 1)], Fraction.Of(1, 2), 0));
        }

        [Fact]
        public void Always_meets_the_total() =>
            Prop.ForAll(Gen.Choose(1, 500).ListOf().Where(parts => parts.Count > 0).ToArbitrary(), Gen.Choose(0, 9999).ToArbitrary(), (parts, total) =>
                Proration.Spread([.. parts.Select(part => Part(part, 1))], total, 0)!.Aggregate(Fraction.Zero, (sum, part) => sum + part) == total).QuickCheckThrowOnFailure();

        private static ProratedPart Part(Fraction value, Fraction weight) => new() { Value = value, Weight = weight };

        private static IEnumerable<Fraction> Spreading(int[] parts, int total) => Proration.Spread([.. parts.Select(part => Part(part, 1))], total, 0)!;
    }
}
