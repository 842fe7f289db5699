using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class ComplementRuleTests
{
    private const string Code = "R-RATE-03";

    private static (Verdict Verdict, string Reason) Answer(Finding finding) => (finding.Verdict, finding.Reason);

    public class Check_of_a_statement
    {
        private static Finding Check(params string[] rates) => new TestReports().Claim(StatementKind.Complement, rates[0], rates[1..]).CheckForOne(Code);

        [Theory]
        [InlineData("83%", "17%")]
        [InlineData("97,22%", "2,78%")]
        [InlineData("98", "2")]
        [InlineData("100%", "0%")]
        [InlineData("33%", "33%", "33%")]
        [InlineData("66,7%", "33,4%")]
        [InlineData("gần 90%", "trên 10%")]
        public void Holds_for_rates_that_can_make_the_whole(params string[] rates) => Assert.Equal((Verdict.Holds, "rates-complete"), Answer(Check(rates)));

        [Theory]
        [InlineData("83%", "19%")]
        [InlineData("97,22%", "2,9%")]
        [InlineData("33%", "33%", "31%")]
        public void Is_impossible_for_rates_that_cannot(params string[] rates) => Assert.Equal((Verdict.Impossible, "rates-differ"), Answer(Check(rates)));

        [Fact]
        public void Holds_only_if_truncated_for_rates_that_were_cut_off() =>
            Assert.Equal((Verdict.HoldsOnlyIfTruncated, "only-truncated"), Answer(Check("24%", "24%", "24%", "25%")));

        [Fact]
        public void Is_not_checked_for_nothing_of_nothing() => Assert.Equal((Verdict.NotChecked, "all-zero"), Answer(Check("0%", "0%")));
    }

    public class Check_of_a_rule
    {
        private static TestReports Rates() => new TestReports()
            .Define("resolved", IndicatorKind.Rate).Define("pending", IndicatorKind.Rate).Demand(Code, CheckKind.Complement, "resolved", "pending");

        [Fact]
        public void Holds_for_rates_that_make_the_whole() => Assert.Equal(Verdict.Holds, Rates().State("resolved", "98%").State("pending", "2%").CheckForOne(Code).Verdict);

        [Fact]
        public void Takes_the_word_for_none_as_zero() => Assert.Equal(Verdict.Holds, Rates().State("resolved", "100%").State("pending", CellState.StatedNone).CheckForOne(Code).Verdict);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        public void Is_not_checked_with_a_rate_missing(CellState state) =>
            Assert.Equal((Verdict.NotChecked, "rates-missing"), Answer(Rates().State("resolved", "98%").State("pending", state).CheckForOne(Code)));

        [Fact]
        public void Is_impossible_above_the_whole_even_with_a_rate_missing() =>
            Assert.Equal((Verdict.Impossible, "rates-exceed"), Answer(Rates().State("resolved", "102%").CheckForOne(Code)));

        [Fact]
        public void Is_not_checked_for_nothing_of_nothing() =>
            Assert.Equal((Verdict.NotChecked, "all-zero"), Answer(Rates().State("resolved", CellState.StatedNone).State("pending", "0").CheckForOne(Code)));
    }
}
