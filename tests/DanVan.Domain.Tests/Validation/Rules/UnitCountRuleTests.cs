using DanVan.Domain.Validation;

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
        public void Keeps_each_number_of_communes_as_not_checked(string figure)
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
    }
}
