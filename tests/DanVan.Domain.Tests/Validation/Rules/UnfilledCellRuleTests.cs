using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Rules;

public class UnfilledCellRuleTests
{
    private const string Code = "R-CEL-01";

    public class Check
    {
        [Theory]
        [InlineData(CellState.Placeholder, Verdict.Impossible, "never-filled-in")]
        [InlineData(CellState.Blank, Verdict.NotChecked, "blank")]
        [InlineData(CellState.StatedNone, Verdict.Holds, "filled-in")]
        [InlineData(CellState.NotApplicable, Verdict.Holds, "filled-in")]
        [InlineData(CellState.NotCollected, Verdict.Holds, "filled-in")]
        [InlineData(CellState.Reported, Verdict.Holds, "filled-in")]
        public void Asks_for_more_than_the_words_of_the_form(CellState state, Verdict verdict, string reason)
        {
            var finding = new TestReports().Fill("1", (CellContent.Items, "Văn bản", state, "-Nghị quyết -Chỉ thị", [])).CheckForOne(Code);

            Assert.Equal((verdict, reason, Severity.Warning), (finding.Verdict, finding.Reason, finding.Severity));
            Assert.Equal(("1", "1", "1", "Văn bản"), (finding.Details["table"], finding.Details["row"], finding.Details["column"], finding.Details["header"]));
        }

        [Fact]
        public void Does_not_ask_for_what_the_form_makes_optional()
        {
            var report = new TestReports().Fill("1", (CellContent.Number, "Tổng số (nếu có)", CellState.Placeholder, "...", []));
            report.TemplateTables[0] = report.TemplateTables[0] with { Columns = [report.TemplateTables[0].Columns[0] with { Optional = true }] };

            Assert.Equal("optional", report.CheckForOne(Code).Reason);
        }

        [Fact]
        public void Passes_the_labels_of_rows_over() =>
            Assert.Empty(new TestReports().Fill("3", (CellContent.RowLabel, "Năm", CellState.Placeholder, "20..", [])).CheckFor(Code));

        [Fact]
        public void Says_nothing_of_a_table_that_the_form_does_not_know()
        {
            var report = new TestReports().Fill("1", (CellContent.Number, "Số", CellState.Placeholder, "...", []));
            report.TemplateTables.Clear();

            Assert.Empty(report.CheckFor(Code));
        }
    }
}
