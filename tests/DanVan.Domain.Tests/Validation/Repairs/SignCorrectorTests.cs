using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class SignCorrectorTests
{
    public class Find
    {
        [Fact]
        public void Changes_one_sign_where_one_will_do()
        {
            // 15 = 5 + (-10) does not hold; 15 = 5 + 10 does.
            var found = SignCorrector.Find(RecordSystem.Of([15, 5, -10], [[0, 1, 2]], mayBeNegative: true));

            Assert.Equal(CorrectionStatus.Corrected, found.Status);
            Assert.Equal([new FigureCorrection(2, 10)], Assert.Single(found.Alternatives).Changes);
        }

        [Fact]
        public void Gives_only_the_ways_that_take_the_fewest_actions()
        {
            // -3 = -4 + 1 takes one change, 3 = 4 - 1 two.
            var found = SignCorrector.Find(RecordSystem.Of([3, -4, 1], [[0, 1, 2]], mayBeNegative: true));

            Assert.Equal([new FigureCorrection(0, -3)], Assert.Single(found.Alternatives).Changes);
        }

        [Fact]
        public void Swaps_only_what_may_be_swapped()
        {
            var system = RecordSystem.Of([0, 1, 1], [[0, 1, 2]]);

            Assert.Equal(CorrectionStatus.Invalid, SignCorrector.Find(system, flips: []).Status);
            Assert.Equal([new FigureCorrection(0, 1), new FigureCorrection(2, 0)], Assert.Single(SignCorrector.Find(system, flips: [], swaps: [(0, 2)]).Alternatives).Changes);
        }

        [Fact]
        public void Sees_a_sign_behind_a_rounding_error()
        {
            // 123 = 100 + (-21): 2 off once the sign is right.
            var system = RecordSystem.Of([123, 100, -21], [[0, 1, 2]], mayBeNegative: true);

            Assert.Equal(CorrectionStatus.Invalid, SignCorrector.Find(system).Status);
            Assert.Equal([new FigureCorrection(2, 21)], Assert.Single(SignCorrector.Find(system, tolerance: 2).Alternatives).Changes);
        }

        [Fact]
        public void Leaves_zero_and_fixed_numbers_alone() =>
            Assert.Equal(CorrectionStatus.Invalid, SignCorrector.Find(RecordSystem.Of([15, 0, -15], [[0, 1, 2]], mayBeNegative: true, fixedPlaces: [0, 2])).Status);

        [Fact]
        public void Refuses_a_tolerance_below_zero() =>
            Assert.Throws<ArgumentOutOfRangeException>(() => SignCorrector.Find(RecordSystem.Of([1], []), tolerance: -Fraction.One));
    }
}
