using System.Globalization;
using DanVan.Domain.Catalog;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;
using NodaTime;

namespace DanVan.Domain.Tests.Validation.Rules;

public class UnitCountRuleTests
{
    public class Check
    {
        [Theory]
        [InlineData("26/26 xã")]
        [InlineData("28/28 xã, thị trấn")]
        [InlineData("08 xã")]
        [InlineData("3 phường")]
        public void Keeps_each_number_of_communes_as_not_checked_without_a_register(string figure)
        {
            var report = new TestReports();
            report.Figure(figure);

            var finding = report.CheckForOne("R-BAS-01");

            Assert.Equal((Verdict.NotChecked, "no-register"), (finding.Verdict, finding.Reason));
            Assert.False(finding.IsWorthTelling);
        }

        [Theory]
        [InlineData("100%")]
        [InlineData("26 xãng")]
        [InlineData("25 cuộc")]
        [InlineData("gần 20 xã")]
        public void Says_nothing_of_other_numbers(string figure)
        {
            var report = new TestReports();
            report.Figure(figure);

            Assert.Empty(report.CheckFor("R-BAS-01"));
        }

        // 25 communes and 3 townships since 2020-02-01; 26 and 3 before; 17 and 3 from 2025-01-01.
        [Theory]
        [InlineData("26/26 xã", 2020, 7, 29, Verdict.Impossible, "units-differ")]
        [InlineData("26/26 xã", 2019, 7, 29, Verdict.Holds, "units-hold")]
        [InlineData("25/25 xã", 2020, 7, 29, Verdict.Holds, "units-hold")]
        [InlineData("28/28 xã", 2020, 7, 29, Verdict.Holds, "units-hold")]
        [InlineData("20/28 xã", 2020, 7, 29, Verdict.Holds, "units-hold")]
        [InlineData("28/28 xã, thị trấn", 2020, 7, 29, Verdict.Holds, "units-hold")]
        [InlineData("28/28 xã, thị trấn", 2020, 1, 31, Verdict.Impossible, "units-differ")]
        [InlineData("25/25 xã, thị trấn", 2020, 7, 29, Verdict.Impossible, "units-never")]
        [InlineData("30/30 xã", 2020, 7, 29, Verdict.Impossible, "units-never")]
        [InlineData("26/112 xã", 2020, 7, 29, Verdict.NotChecked, "listed-in-part")]
        [InlineData("08 xã", 2020, 7, 29, Verdict.NotChecked, "not-a-total")]
        [InlineData("78/28 xã, thị trấn", 2020, 7, 29, Verdict.Impossible, "more-than-all")]
        [InlineData("28/24 xã, thị trấn", 2020, 7, 29, Verdict.Impossible, "more-than-all")]
        [InlineData("5/3 xã", 2020, 7, 29, Verdict.NotChecked, "listed-in-part")]
        public void Compares_it_with_the_register_as_of_the_day(string figure, int year, int month, int day, Verdict verdict, string reason)
        {
            var finding = CheckOn(figure, new LocalDate(year, month, day), "UBND huyện Vĩnh Tường");

            Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
        }

        [Theory]
        [InlineData("ỦY BAN NHÂN DÂN HUYỆN VĨNH TƯỜNG", "units-hold")]
        [InlineData("Uỷ ban nhân dân huyện Vĩnh Tường", "units-hold")]
        [InlineData("Huyện Vĩnh Tường", "units-hold")]
        [InlineData("UBND huyện Tam Đảo", "unknown-unit")]
        [InlineData(null, "unknown-unit")]
        public void Finds_the_unit_by_who_issued_the_report(string? issuer, string reason) =>
            Assert.Equal(reason, CheckOn("28/28 xã, thị trấn", new LocalDate(2020, 7, 29), issuer).Reason);

        [Fact]
        public void Needs_a_date() => Assert.Equal("no-date", CheckOn("28/28 xã", null, "UBND huyện Vĩnh Tường").Reason);

        [Fact]
        public void Says_on_which_days_the_number_was_true()
        {
            var finding = CheckOn("26/26 xã", new LocalDate(2020, 7, 29), "UBND huyện Vĩnh Tường");

            Assert.Equal(
                "Báo cáo ghi 26/26, nhưng vào ngày báo cáo Huyện Vĩnh Tường có 25; số này chỉ đúng từ 24/9/2009 đến 31/1/2020.",
                FindingText.For(finding, CultureInfo.GetCultureInfo("vi-VN")));
            Assert.Equal(
                "The report says 26/26, but on its day Huyện Vĩnh Tường had 25; its number was true only from 2009-09-24 to 2020-01-31.",
                FindingText.For(finding, CultureInfo.GetCultureInfo("en-US")));
        }

        private static Finding CheckOn(string figure, LocalDate? date, string? issuer)
        {
            var report = new TestReports { Date = date, Issuer = issuer };
            report.Figure(figure);
            return Assert.Single(ReportChecker.Check(report.ToReport(), null, null, BuiltInRegisters.VinhTuong).Checks, check => check.Code == "R-BAS-01");
        }
    }
}
