using DanVan.Domain.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Tests.Json;

public class ReportJsonTests
{
    private static Report ReportOf(Figure? figure, ReportingPeriod? period) => new()
    {
        Header = new ReportHeader(),
        Period = period,
        Sections = [],
        Paragraphs = [],
        Tables = [],
        Figures = figure is null ? [] : [new StatedFigure { Text = "1.500", Source = new Source { Line = 1, Start = 0, End = 5 }, Value = figure }],
        Mentions = [],
        Facts = [],
        Statements = [],
    };

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

    public class DeclaredStep
    {
        private static string Of(Figure figure) => ReportJson.Write(ReportOf(figure, period: null));

        private static Figure? Read(string json) => ReportJson.Read(json).Value?.Figures[0].Value;

        [Fact]
        public void Is_written_beside_the_digits_that_do_not_say_it()
        {
            Assert.Contains("\"step\": \"100\"", Of(Figure.Of(1500, 0).WithStep(100)), StringComparison.Ordinal);
            Assert.Contains("\"step\": \"0\"", Of(Figure.Of(1500, 0).AsExact()), StringComparison.Ordinal);
            Assert.DoesNotContain("\"step\"", Of(Figure.Of(1500, 0)), StringComparison.Ordinal);
        }

        [Fact]
        public void Is_read_as_it_was_declared()
        {
            var rounded = Of(Figure.Of(1500, 0).WithStep(100));

            Assert.Equal(100, Read(rounded)!.Value.Step);
            Assert.Equal(50, Read(rounded.Replace("\"step\": \"100\"", "\"step\": \"50\"", StringComparison.Ordinal))!.Value.DeclaredStep);
            Assert.True(Read(rounded.Replace("\"step\": \"100\"", "\"step\": \"0\"", StringComparison.Ordinal))!.Value.IsExact);
        }

        [Theory]
        [InlineData("-100")]
        [InlineData("1000")]
        [InlineData("7")]
        public void Is_refused_where_the_value_is_no_multiple_of_it(string step)
        {
            var json = Of(Figure.Of(1500, 0).WithStep(100)).Replace("\"step\": \"100\"", $"\"step\": \"{step}\"", StringComparison.Ordinal);

            Assert.Null(ReportJson.Read(json).Value);
            Assert.NotEmpty(ReportJson.Read(json).Problems);
        }
    }

    public class Period
    {
        private static readonly ReportingPeriod EightMonths = ReportingPeriod.FirstMonths(PeriodRegime.Administrative, 2020, 8);

        [Fact]
        public void Of_a_kind_without_a_name_keeps_its_regime()
        {
            var json = ReportJson.Write(ReportOf(figure: null, EightMonths));

            Assert.Contains("\"2019-12-15/2020-08-14 administrative\"", json, StringComparison.Ordinal);
            Assert.Equal(EightMonths, ReportJson.Read(json).Get().Period);
        }

        [Fact]
        public void Without_a_regime_is_a_free_one()
        {
            var json = ReportJson.Write(ReportOf(figure: null, EightMonths)).Replace(" administrative\"", "\"", StringComparison.Ordinal);

            Assert.Equal(PeriodRegime.Free, ReportJson.Read(json).Get().Period!.Regime);
        }

        [Theory]
        [InlineData(" monthly\"")]
        [InlineData(" administrative administrative\"")]
        public void Of_an_unknown_regime_is_refused(string ending)
        {
            var json = ReportJson.Write(ReportOf(figure: null, EightMonths)).Replace(" administrative\"", ending, StringComparison.Ordinal);

            Assert.Null(ReportJson.Read(json).Value);
        }
    }
}
