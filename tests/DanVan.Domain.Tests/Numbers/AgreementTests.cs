using DanVan.Domain.Numbers;

namespace DanVan.Domain.Tests.Numbers;

public class AgreementTests
{
    private static Agreement Of(params string[] statements) => Agreement.Of([.. statements.Select(s => Figure.Parse(s, null))]);

    public class Outcome
    {
        [Fact]
        public void Is_agreement_where_one_value_fits_all()
        {
            var agreement = Of("21,6%", "21,59%", "gần 22%");

            Assert.Equal(AgreementOutcome.Agree, agreement.Outcome);
            Assert.Equal(Interval.Closed(Fraction.Of(21_585, 1_000), Fraction.Of(21_595, 1_000)), agreement.Interval);
        }

        [Fact]
        public void Is_a_conflict_for_two_values_at_one_step_even_where_their_intervals_touch()
        {
            var agreement = Of("748 nghìn", "700 nghìn", "749 nghìn");

            Assert.Equal(AgreementOutcome.Conflict, agreement.Outcome);
            Assert.Equal((0, 1), (agreement.First, agreement.Second));
            Assert.True(agreement.Interval.IsEmpty);
            Assert.Equal(AgreementOutcome.Conflict, Of("748,0 nghìn", "748,1 nghìn").Outcome);
        }

        [Fact]
        public void Is_a_conflict_where_intervals_do_not_meet()
        {
            Assert.Equal(AgreementOutcome.Conflict, Of("21,6%", "21,54%").Outcome);
            Assert.Equal(AgreementOutcome.Conflict, Of("8.943", "8.934").Outcome);
            Assert.Equal(AgreementOutcome.Conflict, Of("8.943", "trên 9.000").Outcome);
        }

        [Fact]
        public void Compares_scales_and_steps_after_the_scale()
        {
            Assert.Equal(AgreementOutcome.Agree, Of("1,5 triệu", "1.500 nghìn").Outcome);
            Assert.Equal(AgreementOutcome.Conflict, Of("1,500 triệu", "1.501 nghìn").Outcome);
        }

        [Fact]
        public void Is_not_decided_between_units()
        {
            Assert.Equal(AgreementOutcome.NotComparable, Of("12 ha", "12 km").Outcome);
            Assert.Equal(AgreementOutcome.Agree, Of("12 ha", "12").Outcome);
        }

        [Fact]
        public void Is_agreement_on_anything_without_statements()
        {
            Assert.Equal(AgreementOutcome.Agree, Of().Outcome);
            Assert.True(Of().Interval.IsUnbounded);
        }

        [Fact]
        public void Depends_on_how_the_figures_were_shortened()
        {
            Figure[] statements = [Figure.Of(Fraction.Of(216, 10), 1), Figure.Of(Fraction.Of(2_159, 100), 2)];

            Assert.Equal(AgreementOutcome.Agree, Agreement.Of(statements, Rounding.Nearest).Outcome);
            Assert.Equal(AgreementOutcome.Conflict, Agreement.Of(statements, Rounding.Truncate).Outcome);
        }
    }

    public class OfRounded
    {
        [Fact]
        public void Takes_counts_as_rounded_to_their_step()
        {
            Figure[] statements = [Figure.Of(Fraction.Of(5_995, 10), 1), Figure.Count(600)];

            Assert.Equal(AgreementOutcome.Agree, Agreement.OfRounded(statements).Outcome);
            Assert.Equal(AgreementOutcome.Conflict, Agreement.Of(statements).Outcome);
            Assert.Equal(Interval.Point(600), Agreement.OfRounded([Figure.Count(600), Figure.Count(600).AsExact()]).Interval);
        }
    }
}
