using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class StatedRateRuleTests
{
    private const string Code = "R-RATE-01";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    private static Finding Check(string rate, string? numerator, params string[] bases) => new TestReports().ClaimRate(rate, numerator, bases).CheckForOne(Code);

    public class Check_of_a_statement
    {
        [Theory]
        [InlineData("85%", "115.933", "136.235")]
        [InlineData("11,54%", "3", "26")]
        [InlineData("70,2%", "5.775", "8.227")]
        [InlineData("100,41%", "1.452", "1.446")]
        [InlineData("0%", "0", "10")]
        [InlineData("83", "5", "6")]
        public void Holds_for_a_rate_of_its_counts(string rate, string numerator, string whole) => Assert.Equal((Verdict.Holds, "rate-agrees"), Answer(Check(rate, numerator, whole)));

        [Theory]
        [InlineData("79,63%", "176", "221")]
        [InlineData("89,65%", "26", "29")]
        [InlineData("99,7%", "2.260", "2.265")]
        public void Holds_only_if_truncated_for_a_rate_that_was_cut_off(string rate, string numerator, string whole)
        {
            var finding = Check(rate, numerator, whole);

            Assert.Equal((Verdict.HoldsOnlyIfTruncated, "only-truncated"), Answer(finding));
            Assert.Equal(Severity.Note, finding.Severity);
        }

        [Theory]
        [InlineData("73,5%", "9.201", "12.896")]
        [InlineData("10,35%", "3", "29")]
        [InlineData("88,9%", "238", "316")]
        [InlineData("100%", "26", "27")]
        public void Is_impossible_for_a_rate_of_other_counts(string rate, string numerator, string whole) =>
            Assert.Equal((Verdict.Impossible, "rate-differs"), Answer(Check(rate, numerator, whole)));

        [Fact]
        public void Keeps_the_rate_that_the_counts_give_exactly()
        {
            var finding = Check("88,9%", "238", "316");

            Assert.Equal(Interval.Point(Fraction.Of(23800, 316)), finding.Computed);
            Assert.Equal(("238", "316"), (finding.Numerator!.Text, finding.Denominator!.Text));
        }

        [Fact]
        public void Reads_a_pair_as_both_counts()
        {
            Assert.Equal(Verdict.Holds, Check("100%", "26/26 xã").Verdict);
            Assert.Equal(Verdict.Impossible, Check("100%", "26/112 xã").Verdict);
        }

        [Fact]
        public void Is_not_checked_for_a_rate_of_nothing() => Assert.Equal((Verdict.NotChecked, "zero-base"), Answer(Check("0%", "0", "0")));

        [Fact]
        public void Is_undetermined_for_some_out_of_nothing() => Assert.Equal((Verdict.Undetermined, "zero-base"), Answer(Check("100%", "5", "0")));

        [Theory]
        [InlineData("98%", "gần 300")]
        [InlineData("từ 90%", "300")]
        public void Lets_bounds_be_bounds(string rate, string whole) => Assert.Equal(Verdict.Holds, Check(rate, "290", whole).Verdict);

        [Fact]
        public void Is_not_checked_for_a_base_that_is_only_about() => Assert.Equal((Verdict.NotChecked, "about"), Answer(Check("98%", "290", "khoảng 300")));
    }

    public class Check_of_a_change
    {
        private static Finding Change(string rate, string now, string before)
        {
            var report = new TestReports();
            report.Claim(new Statement { Kind = StatementKind.Change, Stated = report.Figure(rate), Numerator = report.Figure(now), Denominators = [report.Figure(before)] });
            return report.CheckForOne(Code);
        }

        [Theory]
        [InlineData("12,5%", "90", "80")]
        [InlineData("12,5%", "70", "80")]
        [InlineData("100%", "0", "80")]
        public void Holds_for_a_rise_or_a_fall_of_that_size(string rate, string now, string before) => Assert.Equal(Verdict.Holds, Change(rate, now, before).Verdict);

        [Fact]
        public void Is_impossible_for_another_change()
        {
            var finding = Change("12,5%", "95", "80");

            Assert.Equal((Verdict.Impossible, "change-differs"), Answer(finding));
            Assert.Equal(Interval.Point(Fraction.Of(75, 4)), finding.Computed);
        }
    }

    public class Check_with_several_bases
    {
        [Fact]
        public void Holds_if_one_fits_and_the_others_do_not()
        {
            var finding = Check("50%", "18", "100", "36");

            Assert.Equal(Verdict.Holds, finding.Verdict);
            Assert.Equal("36", finding.Denominator!.Text);
        }

        [Fact]
        public void Is_undetermined_if_several_fit()
        {
            // 35/36 = 97,2 and 35/35,9 = 97,5 both round to 97.
            var finding = Check("97%", "35", "36", "35,9");

            Assert.Equal((Verdict.Undetermined, "several-bases"), Answer(finding));
            Assert.Equal(Severity.Note, finding.Severity);
            Assert.Equal(2, finding.Readings.Count);
        }

        [Fact]
        public void Holds_for_none_of_any() => Assert.Equal(Verdict.Holds, Check("0%", "0", "36", "35").Verdict);

        [Fact]
        public void Takes_equal_bases_as_one() => Assert.Equal(Verdict.Holds, Check("50%", "18", "36", "36").Verdict);

        [Fact]
        public void Is_impossible_if_none_fits_and_names_the_first()
        {
            var finding = Check("51%", "18", "100", "36");

            Assert.Equal(Verdict.Impossible, finding.Verdict);
            Assert.Equal("100", finding.Denominator!.Text);
            Assert.Equal(Interval.Point(18), finding.Computed);
        }
    }

    public class Check_of_a_rule
    {
        private static TestReports Resolved() => new TestReports().Define("rate", IndicatorKind.Rate).Demand(new Rule
        {
            Id = "resolved-rate",
            Code = Code,
            Kind = CheckKind.Rate,
            Statement = TestReports.Text("Tỷ lệ đã giải quyết"),
            Subject = TestReports.Code("rate"),
            Numerator = TestReports.Code("resolved"),
            Denominators = [TestReports.Code("competent")],
        });

        [Fact]
        public void Holds_for_a_rate_of_its_counts() =>
            Assert.Equal("resolved-rate", Resolved().State("rate", "83%").State("resolved", "5").State("competent", "6").CheckForOne(Code).RuleId);

        [Fact]
        public void Reads_a_bare_number_of_a_rate_as_a_percentage() =>
            Assert.Equal(Verdict.Holds, Resolved().State("rate", "83").State("resolved", "5").State("competent", "6").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_explained_by_a_pair_in_the_cell_of_the_base() =>
            Assert.Equal(Verdict.Holds, Resolved().State("rate", "98%").State("competent", "361/368").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_explained_by_what_is_left_of_a_pair() =>
            Assert.Equal(Verdict.Holds, Resolved().State("rate", "2%").State("competent", "361/368").CheckForOne(Code).Verdict);

        [Fact]
        public void Is_not_refuted_by_a_pair_that_may_mean_something_else() =>
            Assert.Empty(Resolved().State("rate", "50%").State("competent", "361/368").CheckFor(Code));

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        public void Leaves_missing_counts_to_the_rule_on_possible_counts(CellState state) =>
            Assert.Empty(Resolved().State("rate", "98%").State("resolved", state).State("competent", "368").CheckFor(Code));

        [Fact]
        public void Takes_the_word_for_none_as_zero() =>
            Assert.Equal(Verdict.Impossible, Resolved().State("rate", "98%").State("resolved", CellState.StatedNone).State("competent", "368").CheckForOne(Code).Verdict);
    }

    public class Habit
    {
        [Fact]
        public void Of_cutting_off_is_named_if_other_rates_show_it()
        {
            var findings = new TestReports().ClaimRate("79,63%", "176", "221").ClaimRate("89,65%", "26", "29").CheckFor(Code);

            Assert.All(findings, finding => Assert.Equal((Verdict.HoldsOnlyIfTruncated, "truncated-as-elsewhere"), Answer(finding)));
        }

        [Fact]
        public void Of_rounding_leaves_a_rate_that_was_cut_off_alone_with_its_doubt()
        {
            var findings = new TestReports().ClaimRate("79,63%", "176", "221").ClaimRate("89,65%", "26", "29").ClaimRate("11,54%", "3", "26").CheckFor(Code);

            Assert.Equal(["only-truncated", "only-truncated", "rate-agrees"], findings.Select(finding => finding.Reason));
        }
    }

    public class Repairs
    {
        [Fact]
        public void Offer_the_rate_that_the_counts_give()
        {
            var repair = Assert.Single(Check("73,5%", "9.201", "12.896").Repairs, repair => repair.Changes[0].Figure.Text == "73,5%");

            Assert.Equal((Interval.Point(Fraction.Of(713, 10)), "implied"), (repair.Changes[0].Values, repair.Evidence));
        }

        [Fact]
        public void Put_swapped_digits_first()
        {
            // 361/368 = 98,10%; typed 386.
            var repair = Check("98,1%", "361", "386").Repairs[0];

            Assert.Equal(("386", Interval.Point(368), "transposition"), (repair.Changes[0].Figure.Text, repair.Changes[0].Values, repair.Evidence));
        }
    }
}
