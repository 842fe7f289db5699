using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Outliers;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Validation.Outliers;

public class OutlierChecksTests
{
    private static readonly LocalizedText s_receptions = new() { Vi = "Lượt tiếp công dân", En = "Receptions" };
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    private static OutlierObservation Year(int year, string figure) => Named($"năm {year}", figure);

    private static OutlierObservation Named(string name, string figure) => OutlierObservation.Of(name, new TestReports().State("receptions", figure).ToReport(), TestReports.Code("receptions"));

    private static OutlierObservation Named(string name, CellState state) => OutlierObservation.Of(name, new TestReports().State("receptions", state).ToReport(), TestReports.Code("receptions"));

    private static IReadOnlyList<Finding> FiveYears(params OutlierObservation[] further) => OutlierChecks.OverTime(
        s_receptions,
        [Year(2015, "31"), Year(2016, "34"), Year(2017, "38"), Year(2018, "810"), Year(2019, "39"), Year(2020, "33"), .. further],
        new ModifiedZScore());

    public class OverTime
    {
        [Fact]
        public void Warns_of_a_far_figure_and_no_more_than_warns()
        {
            var finding = Assert.Single(FiveYears(), finding => finding.IsWorthTelling);

            Assert.Equal("R-OUT-01", finding.Code);
            Assert.Equal(CheckKind.Outlier, finding.Kind);
            Assert.Equal((Verdict.Undetermined, Severity.Warning, "far-above"), (finding.Verdict, finding.Severity, finding.Reason));
            Assert.Equal("810", finding.Stated!.Text);
            Assert.Equal("năm 2018", finding.Details["name"]);
            Assert.True(finding.Sources[0].Line > 0);
        }

        [Fact]
        public void Leaves_a_report_acceptable()
        {
            var report = new TestReports().Check();

            Assert.True(new CheckedReport { Report = report.Report, Checks = FiveYears() }.IsAcceptable);
        }

        [Fact]
        public void Keeps_what_is_inside() =>
            Assert.Equal(5, FiveYears().Count(finding => finding is { Verdict: Verdict.Holds, Reason: "inside", IsWorthTelling: false }));

        [Fact]
        public void Says_the_usual_values_and_that_it_may_be_right()
        {
            var finding = Assert.Single(FiveYears(), finding => finding.IsWorthTelling);

            // Median 36, median distance 3: 36 ± 3,5 · 3 / 0,6745.
            Assert.Equal(
                "Lượt tiếp công dân, năm 2018: 810 cao hơn hẳn các kỳ khác (thường từ 20,43 đến 51,57). Số này vẫn có thể đúng, đề nghị kiểm tra lại.",
                FindingText.For(finding, s_vietnamese));
            Assert.Equal(
                "Receptions, năm 2018: “810” is far above the other periods (usually from 20.43 to 51.57). It may still be right; please check it.",
                FindingText.For(finding, s_english));
        }

        [Theory]
        [InlineData(CellState.Blank)]
        [InlineData(CellState.NotCollected)]
        [InlineData(CellState.NotApplicable)]
        [InlineData(CellState.Placeholder)]
        public void Skips_and_counts_what_is_not_stated(CellState state)
        {
            var findings = FiveYears(Named("năm 2021", state));

            Assert.Equal((Verdict.NotChecked, "not-stated"), (findings[6].Verdict, findings[6].Reason));
            Assert.Equal(("6", "1"), (findings[0].Details["compared"], findings[0].Details["skipped"]));
            Assert.Equal(FiveYears()[3].Computed, findings[3].Computed);
        }

        [Fact]
        public void Takes_the_word_for_none_as_zero() =>
            Assert.Equal((Verdict.Undetermined, "far-below"), (FiveYears(Named("năm 2021", CellState.StatedNone))[6].Verdict, FiveYears(Named("năm 2021", CellState.StatedNone))[6].Reason));

        [Fact]
        public void Does_not_take_a_pair_for_a_number() => Assert.Equal("not-stated", FiveYears(Year(2021, "361/368"))[6].Reason);

        [Fact]
        public void Says_that_there_are_too_few() => Assert.Equal(
            "Lượt tiếp công dân: chưa so sánh được vì chỉ có 1 số liệu, 1 chỗ không ghi.",
            FindingText.For(OutlierChecks.OverTime(s_receptions, [Year(2019, "5"), Named("năm 2020", CellState.Blank)], new ModifiedZScore())[0], s_vietnamese));

        [Fact]
        public void Offers_no_negative_count() => Assert.Equal(
            Interval.Closed(0, Fraction.Of(11, 2) + (Fraction.Of(7, 2) * 3 * 10_000 / 6745)),
            OutlierChecks.OverTime(s_receptions, [Year(1, "1"), Year(2, "3"), Year(3, "5"), Year(4, "6"), Year(5, "9"), Year(6, "99")], new ModifiedZScore())[0].Computed);
    }

    public class AcrossUnits
    {
        [Fact]
        public void Warns_of_a_far_unit()
        {
            string[] names = ["xã A", "xã B", "xã C", "xã D", "xã E", "xã G", "xã H", "xã I", "xã K", "xã L"];
            string[] figures = ["100", "110", "90", "105", "95", "1.000", "97", "103", "99", "101"];

            var finding = Assert.Single(
                OutlierChecks.AcrossUnits(s_receptions, [.. names.Zip(figures, Named)], new QuartileDistance { LeaveOneOut = true }),
                finding => finding.IsWorthTelling);

            Assert.Equal(("R-OUT-02", Severity.Warning, "xã G"), (finding.Code, finding.Severity, finding.Details["name"]));
            Assert.StartsWith("Lượt tiếp công dân, xã G: 1.000 cao hơn hẳn các đơn vị khác (thường ", FindingText.For(finding, s_vietnamese), StringComparison.Ordinal);
        }
    }

    public class OfChange
    {
        private static readonly string[] s_names = ["xã A", "xã B", "xã C", "xã D", "xã E", "xã G", "xã H", "xã I", "xã K", "xã L"];

        private static IReadOnlyList<OutlierObservation> Observe(params string[] figures) => [.. s_names.Zip(figures, Named)];

        [Fact]
        public void Warns_of_a_change_unlike_the_others()
        {
            var findings = OutlierChecks.OfChange(s_receptions, Observe("110", "230", "99", "54", "44", "900", "32", "63", "76", "88"), Observe("100", "200", "90", "50", "40", "80", "30", "60", "70", "80"), new HistoricRatio());

            var finding = Assert.Single(findings, finding => finding.IsWorthTelling);
            Assert.Equal(("R-OUT-03", "far-above", "xã G"), (finding.Code, finding.Reason, finding.Details["name"]));
            Assert.Equal("80", Assert.Single(finding.Operands).Text);
            Assert.StartsWith("Lượt tiếp công dân, xã G: từ 80 kỳ trước thành 900, nhiều hơn hẳn mức thay đổi của các đơn vị khác", FindingText.For(finding, s_vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Finds_the_previous_figure_by_name()
        {
            var current = Observe("110", "231", "99", "54", "42", "900", "32", "63", "76", "88");
            var previous = Observe("100", "200", "90", "50", "40", "80", "30", "60", "70", "80").Reverse().Where(observation => observation.Name != "xã G").ToList();

            var findings = OutlierChecks.OfChange(s_receptions, current, previous, new HistoricRatio());

            Assert.Equal(("not-stated", "xã G"), (findings[5].Reason, findings[5].Details["name"]));
            Assert.Equal("100", Assert.Single(findings[0].Operands).Text);
        }

        [Fact]
        public void Says_that_there_is_no_ratio() => Assert.Equal(
            "Lượt tiếp công dân, xã G: chưa so sánh được vì số kỳ này hoặc kỳ trước không lớn hơn 0.",
            FindingText.For(OutlierChecks.OfChange(s_receptions, Observe("1", "2", "3", "4", "6", "0"), Observe("1", "2", "3", "4", "5", "6"), new HistoricRatio())[5], s_vietnamese));

        [Fact]
        public void Refuses_a_name_that_stands_twice() => Assert.Throws<ArgumentException>(() =>
            OutlierChecks.OfChange(s_receptions, Observe("1"), [Named("xã A", "1"), Named("xã A", "2")], new HistoricRatio()));
    }
}
