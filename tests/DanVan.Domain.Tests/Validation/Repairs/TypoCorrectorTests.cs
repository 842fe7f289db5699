using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class TypoCorrectorTests
{
    // Scholtus 2009, section 4: x1 + x2 = x3, x2 = x4, x5 + x6 + x7 = x8, x3 + x8 = x9, x10 + x11 = x9.
    private static readonly int[][] s_balance = [[2, 0, 1], [3, 1], [7, 4, 5, 6], [8, 2, 7], [8, 9, 10]];

    public class Find
    {
        [Fact]
        public void Is_valid_where_every_equality_holds() =>
            Assert.Equal(CorrectionStatus.Valid, Search(1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137).Status);

        [Fact]
        public void Corrects_errors_that_lie_apart_together()
        {
            var found = Search(1452, 116, 1568, 161, 323, 76, 12, 411, 19979, 1842, 137);

            Assert.Equal(CorrectionStatus.Corrected, found.Status);
            Assert.Equal([new FigureCorrection(3, 116), new FigureCorrection(8, 1979)], found.Corrections);
        }

        [Fact]
        public void Corrects_in_part_what_is_no_typing_error()
        {
            var found = Search(1452, 116, 1568, 161, 0, 0, 0, 411, 19979, 1842, 137);

            Assert.Equal(CorrectionStatus.Partial, found.Status);
            Assert.Equal([new FigureCorrection(3, 116), new FigureCorrection(8, 1979)], found.Corrections);
        }

        [Fact]
        public void Tells_candidates_apart_by_how_many_equalities_they_make_true()
        {
            var candidates = Search(1452, 116, 1568, 161, 323, 76, 12, 411, 19979, 1842, 137).Candidates;

            Assert.Equal([(3, 1), (8, 2), (9, 1)], candidates.Select(candidate => (candidate.Variable, candidate.EqualitiesFixed)));
        }

        [Fact]
        public void Leaves_fixed_numbers_alone()
        {
            var system = RecordSystem.Of([252, 123, 192], [[0, 1, 2]], fixedPlaces: [2]);

            Assert.Equal((CorrectionStatus.Invalid, 0), (TypoCorrector.Find(system).Status, TypoCorrector.Find(system).Candidates.Count));
        }

        [Fact]
        public void Drops_a_minus_sign_as_one_slip()
        {
            var system = RecordSystem.Of([252, -123, 129], [[0, 1, 2]], mayBeNegative: true);

            Assert.Equal([new FigureCorrection(1, 123)], TypoCorrector.Find(system).Corrections);
        }

        [Fact]
        public void Chooses_none_of_two_that_are_as_good()
        {
            // 20 for 30, or 20 for either 10: one slip each.
            var found = TypoCorrector.Find(RecordSystem.Of([30, 10, 10], [[0, 1, 2]]));

            Assert.Equal((CorrectionStatus.Invalid, 3), (found.Status, found.Candidates.Count));
        }

        [Fact]
        public void Says_nothing_of_equalities_with_a_blank() =>
            Assert.Equal(CorrectionStatus.Valid, TypoCorrector.Find(RecordSystem.Of([252, null, 192], [[0, 1, 2]])).Status);

        [Fact]
        public void Needs_a_slip_to_look_for() =>
            Assert.Throws<ArgumentOutOfRangeException>(() => TypoCorrector.Find(RecordSystem.Of([1], []), 0));

        private static TypoCorrection Search(params long?[] values) => TypoCorrector.Find(RecordSystem.Of(values, s_balance));
    }
}
