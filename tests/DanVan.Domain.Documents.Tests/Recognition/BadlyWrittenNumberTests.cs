using System.Text;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class BadlyWrittenNumberTests
{
    private static IReadOnlyList<Finding> Check(string text) =>
        [.. ReportChecker.Check(ReportReader.Read(Encoding.UTF8.GetBytes(text)), null, null).Findings];

    [Theory]
    [InlineData("Đã tiếp 8,943 lượt công dân.", "comma-in-count", 8943)]
    [InlineData("Đã tiếp 29.79 lượt công dân.", "separators-mixed", 2979)]
    [InlineData("Đã tiếp -2.979 lượt công dân.", "minus-glued", 2979)]
    public void Is_told_with_the_number_it_can_mean(string text, string reason, int meant)
    {
        var finding = Assert.Single(Check(text), finding => finding.Code == "R-FMT-02");

        Assert.Equal(reason, finding.Reason);
        Assert.True(Assert.Single(finding.Repairs).Changes[0].Values is { IsPoint: true } value && value.Contains(meant));
    }

    [Theory]
    [InlineData("Đã tiếp 8.943 lượt công dân.")]
    [InlineData("Đã thu 1,500 triệu đồng.")]
    [InlineData("Năm 2016 -2020 đã tiếp 5 lượt.")]
    [InlineData("Đã tiếp từ 5 -10 lượt công dân.")]
    [InlineData("Kết quả: -385 đơn khiếu nại.")]
    [InlineData("- 385 đơn khiếu nại, - 20 đơn tố cáo.")]
    [InlineData("Kinh tế giảm -5%.")]
    [InlineData("Điện thoại 0211.3836.")]
    public void Is_not_told_where_it_can_be_meant_so(string text) => Assert.DoesNotContain(Check(text), finding => finding.Code == "R-FMT-02");

    [Fact]
    public void Has_a_part_in_the_sum_it_stands_in()
    {
        var findings = Check("Đã tiếp 8,934 lượt (cấp huyện 2.979 lượt; cấp xã 5.964 lượt).");

        Assert.Contains(findings, finding => finding.Code == "R-SUM-01");
        Assert.Contains(findings, finding => finding.Code == "R-FMT-02");
    }
}
