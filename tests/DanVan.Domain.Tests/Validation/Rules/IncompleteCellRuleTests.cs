using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class IncompleteCellRuleTests
{
    private const string Code = "R-CEL-03";

    private static TestReports Cell(CellState state, params string[] figures) =>
        new TestReports().Fill("8", (CellContent.NumberAndRate, "Đã giải quyết (vụ); đạt tỷ lệ %", state, string.Join(' ', figures), figures));

    public class Check
    {
        [Theory]
        [InlineData("count-missing", "98%")]
        [InlineData("rate-missing", "35")]
        public void Is_impossible_with_one_of_the_two_missing(string reason, string figure)
        {
            var finding = Cell(CellState.Reported, figure).CheckForOne(Code);

            Assert.Equal((Verdict.Impossible, reason, Severity.Warning), (finding.Verdict, finding.Reason, finding.Severity));
        }

        [Theory]
        [InlineData("5", "83%")]
        [InlineData("5", "83")]
        [InlineData("5/6")]
        public void Holds_with_both(params string[] figures) => Assert.Equal((Verdict.Holds, "both-stated"), (Cell(CellState.Reported, figures).CheckForOne(Code).Verdict, Cell(CellState.Reported, figures).CheckForOne(Code).Reason));

        [Fact]
        public void Asks_for_no_rate_of_zero() => Assert.Equal("none-of-it", Cell(CellState.Reported, "0").CheckForOne(Code).Reason);

        [Fact]
        public void Asks_for_no_rate_of_none() => Assert.Equal("none-of-it", Cell(CellState.StatedNone).CheckForOne(Code).Reason);

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotApplicable)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.Placeholder)]
        public void Says_nothing_of_a_cell_without_an_answer(CellState state) => Assert.Empty(Cell(state).CheckFor(Code));

        [Fact]
        public void Is_not_checked_for_words() => Assert.Equal((Verdict.NotChecked, "no-figure"), (Cell(CellState.Reported).CheckForOne(Code).Verdict, Cell(CellState.Reported).CheckForOne(Code).Reason));
    }
}
