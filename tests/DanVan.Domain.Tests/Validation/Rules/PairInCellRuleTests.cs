using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class PairInCellRuleTests
{
    private const string Code = "R-CEL-02";

    public class Check
    {
        [Fact]
        public void Is_impossible_for_a_pair_where_one_count_is_asked()
        {
            var finding = new TestReports().Fill("5.1", (CellContent.Number, "Số đơn", CellState.Reported, "361/368", ["361/368"])).CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, "pair-for-count", Severity.Warning), (finding.Verdict, finding.Reason, finding.Severity));
            Assert.Equal("361/368", finding.Stated!.Text);
        }

        [Fact]
        public void Holds_for_one_count() =>
            Assert.Equal(Verdict.Holds, new TestReports().Fill("5.1", (CellContent.Number, "Số đơn", CellState.Reported, "361", ["361"])).CheckForOne(Code).Verdict);

        [Fact]
        public void Holds_for_a_count_with_its_parts() => Assert.Equal(
            Verdict.Holds,
            new TestReports().Fill("4.1", (CellContent.Number, "Mức độ 3", CellState.Reported, "44 (39 cấp huyện; 05 cấp xã)", ["44", "39", "05"])).CheckForOne(Code).Verdict);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.StatedNone)]
        [InlineData(CellState.NotApplicable)]
        public void Says_nothing_of_a_cell_without_a_figure(CellState state) =>
            Assert.Empty(new TestReports().Fill("5.1", (CellContent.Number, "Số đơn", state, "", [])).CheckFor(Code));

        [Fact]
        public void Says_nothing_of_a_cell_that_asks_for_a_rate_too() =>
            Assert.Empty(new TestReports().Fill("5.1", (CellContent.NumberAndRate, "Số đơn; tỷ lệ", CellState.Reported, "361/368", ["361/368"])).CheckFor(Code));
    }
}
