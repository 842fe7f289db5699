using DanVan.Domain.Json;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Tests.Json;

public class ReportJsonTests
{
    public class Write
    {
        [Fact]
        public void Gives_back_every_part_of_a_report()
        {
            var report = ReportJson.Read(ReportJson.Write(SampleReport.Report)).Get();

            Assert.Equal(SampleReport.Report.Header, report.Header);
            Assert.Equal(SampleReport.Report.Sections, report.Sections);
            Assert.Equal(SampleReport.Report.Figures, report.Figures);
            Assert.Equal(SampleReport.Report.Mentions, report.Mentions);
            Assert.Equal(SampleReport.Report.Facts, report.Facts);
            Assert.Equal(SampleReport.Report.Unplaced, report.Unplaced);
            Assert.Equal("kl-114-tw", report.Template);
            Assert.Equal([SampleReport.Rate, SampleReport.Money], report.Paragraphs[0].Figures);
            Assert.Equal(["Tiếp nhận", "Thẩm quyền"], report.Tables[0].Columns[1]);
            Assert.Equal([SampleReport.Pair], report.Tables[0].Cells[0].Figures);
            Assert.Equal(SampleReport.Rate, report.Statements[0].Stated);
            Assert.Equal([SampleReport.Pair, SampleReport.Money], report.Statements[0].Denominators);
        }

        [Fact]
        public void Writes_a_figure_as_exact_text()
        {
            var json = ReportJson.Write(SampleReport.Report);

            Assert.Contains("\"value\": \"21.59\"", json, StringComparison.Ordinal);
            Assert.Contains("\"qualifier\": \"at-least\"", json, StringComparison.Ordinal);
            Assert.Contains("\"state\": \"not-applicable\"", json, StringComparison.Ordinal);
            Assert.Contains("\"date\": \"2020-07-29\"", json, StringComparison.Ordinal);
        }
    }

    public class Read
    {
        [Theory]
        [InlineData("\"value\": \"21.59\"", "\"value\": 21.59", "value")]
        [InlineData("\"value\": \"21.59\"", "\"value\": \"21,59\"", "value")]
        [InlineData("\"date\": \"2020-07-29\"", "\"date\": \"29/7/2020\"", "date")]
        [InlineData("\"level\": 2", "\"level\": 2.5", "level")]
        [InlineData("\"qualifier\": \"at-least\"", "\"qualifier\": \"least\"", "qualifier")]
        public void Refuses_a_value_of_another_form(string old, string changed, string property)
        {
            var json = ReportJson.Write(SampleReport.Report).Replace(old, changed, StringComparison.Ordinal);

            var problems = ReportJson.Read(json).Problems;

            Assert.NotEmpty(problems);
            Assert.All(problems, problem => Assert.True(problem.Code == "wrong-value" && problem.Path.EndsWith(property, StringComparison.Ordinal)));
        }

        [Fact]
        public void Refuses_a_figure_of_absurd_precision()
        {
            var json = ReportJson.Write(SampleReport.Report).Replace("\"decimals\": 2", "\"decimals\": 2000000000", StringComparison.Ordinal);

            Assert.All(ReportJson.Read(json).Problems, problem => Assert.Equal("wrong-value", problem.Code));
            Assert.Null(ReportJson.Read(json).Value);
        }

        [Fact]
        public void Takes_a_report_with_nothing_in_it()
        {
            var report = ReportJson.Read("""{ "header": {}, "sections": [], "paragraphs": [], "tables": [], "figures": [], "mentions": [], "facts": [], "statements": [] }""").Get();

            Assert.Equal(new ReportHeader(), report.Header);
            Assert.Empty(report.Unplaced);
        }
    }
}
