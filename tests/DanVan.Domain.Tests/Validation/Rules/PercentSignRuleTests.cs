using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class PercentSignRuleTests
{
    private const string Code = "R-CEL-04";

    public class Check
    {
        [Theory]
        [InlineData("Tỷ lệ cắt giảm", "12,5", Verdict.Impossible, "sign-missing")]
        [InlineData("Tỷ lệ cắt giảm", "12,5%", Verdict.Holds, "sign-written")]
        [InlineData("Tỷ lệ cắt giảm", "0", Verdict.Holds, "zero")]
        [InlineData("Tỷ lệ cắt giảm (%)", "12,5", Verdict.Holds, "header-says-percent")]
        public void Asks_for_the_sign_where_nothing_else_says_it(string header, string figure, Verdict verdict, string reason)
        {
            var finding = new TestReports().Fill("4.1", (CellContent.Rate, header, CellState.Reported, figure, [figure])).CheckForOne(Code);

            Assert.Equal((verdict, reason, Severity.Note), (finding.Verdict, finding.Reason, finding.Severity));
        }

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.StatedNone)]
        [InlineData(CellState.NotApplicable)]
        public void Says_nothing_of_a_cell_without_a_figure(CellState state) =>
            Assert.Empty(new TestReports().Fill("4.1", (CellContent.Rate, "Tỷ lệ", state, "", [])).CheckFor(Code));

        [Fact]
        public void Says_nothing_of_a_cell_that_asks_for_a_count() =>
            Assert.Empty(new TestReports().Fill("4.1", (CellContent.Number, "Số", CellState.Reported, "12", ["12"])).CheckFor(Code));
    }
}
