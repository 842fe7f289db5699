using DanVan.Domain.Validation.Constraints;
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

        // x0 = x1 with x1 < 10, the record of deductive's own test: 1 for 10 and 10 for 1 are as good, and neither is taken.
        [Theory]
        [InlineData(10, 1)]
        [InlineData(29, 92)]
        public void Does_not_let_an_inequality_choose_between_two_that_are_as_good(int x0, int x1)
        {
            var found = TypoCorrector.Find(WithBound([x0, x1], [[0, 1]], variable: 1, Relation.Less, 10));

            Assert.Equal((CorrectionStatus.Invalid, 0, 2), (found.Status, found.Corrections.Count, found.Candidates.Count));
        }

        // 129 for 192 mends the sum.
        [Theory]
        [InlineData(129, CorrectionStatus.Invalid)]
        [InlineData(128, CorrectionStatus.Corrected)]
        public void Gives_up_a_choice_that_breaks_an_inequality(int above, CorrectionStatus status) =>
            Assert.Equal(status, TypoCorrector.Find(WithBound([252, 123, 192], [[0, 1, 2]], variable: 2, Relation.Greater, above)).Status);

        [Fact]
        public void Is_partial_where_an_inequality_was_broken_and_stays_broken()
        {
            var found = TypoCorrector.Find(WithBound([252, 123, 192], [[0, 1, 2]], variable: 1, Relation.Less, 100));

            Assert.Equal((CorrectionStatus.Partial, 1), (found.Status, found.Corrections.Count));
        }

        [Fact]
        public void Says_nothing_of_equalities_with_a_blank() =>
            Assert.Equal(CorrectionStatus.Valid, TypoCorrector.Find(RecordSystem.Of([252, null, 192], [[0, 1, 2]])).Status);

        [Fact]
        public void Needs_a_slip_to_look_for() =>
            Assert.Throws<ArgumentOutOfRangeException>(() => TypoCorrector.Find(RecordSystem.Of([1], []), 0));

        private static ConstraintSystem WithBound(long?[] values, int[][] sums, int variable, Relation relation, int bound)
        {
            var system = RecordSystem.Of(values, sums);
            var rule = new ConstraintRule
            {
                Id = "bound",
                Alternatives = [new ConstraintAlternative { Linear = [new LinearConstraint { Terms = [new LinearTerm(variable, 1)], Relation = relation, Constant = bound }] }],
            };
            return new ConstraintSystem { Variables = system.Variables, Rules = [.. system.Rules, rule] };
        }

        private static TypoCorrection Search(params long?[] values) => TypoCorrector.Find(RecordSystem.Of(values, s_balance));
    }
}
