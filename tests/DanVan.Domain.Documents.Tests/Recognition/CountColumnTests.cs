using System.Text;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class CountColumnTests
{
    private static ReportCell FirstCell(string header) =>
        ReportReader.Read(Encoding.UTF8.GetBytes($"{header}\tSố vụ việc (vụ)\n2019\t3294\n")).Tables.Single().Cells.Single(cell => cell is { Row: 1, Column: 1 });

    [Theory]
    [InlineData("Số lần tiếp (lượt)")]
    [InlineData("Số đơn đã tiếp nhận (đơn)")]
    [InlineData("Số cuộc đối thoại (cuộc)")]
    public void Holds_a_figure_that_looks_like_a_year(string header) => Assert.Equal("2019", Assert.Single(FirstCell(header).Figures).Text);

    [Theory]
    [InlineData("Năm")]
    [InlineData("Kỳ báo cáo (năm)")]
    [InlineData("Nội dung")]
    [InlineData("Thời gian (từ năm)")]
    public void Is_no_column_of_labels(string header) => Assert.Empty(FirstCell(header).Figures);
}
