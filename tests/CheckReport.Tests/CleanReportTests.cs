namespace CheckReport.Tests;

public class CleanReportTests
{
    private const string Clean = """
        Số: 12/BC-UBND

        Yên Lạc, ngày 05 tháng 01 năm 2021

        **BÁO CÁO**

        **Kết quả tiếp công dân năm 2020**

        I. KẾT QUẢ

        1. Trong năm, toàn huyện tiếp 120 lượt công dân (cấp huyện tiếp 45 lượt; cấp xã tiếp 75 lượt).

        2. Tiếp nhận 40 đơn; đã giải quyết 30/40 đơn, đạt 75%.

        """;

    [Fact]
    public void Ends_with_code_0_and_says_so()
    {
        using var file = new TemporaryFile(Clean);

        var running = Running.With(file.Path);

        Assert.Equal(0, running.ExitCode);
        Assert.Empty(running.Error);
        Assert.Contains(Words.Vietnamese.Acceptable, running.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_no_error_in_JSON_and_some_checks_that_hold()
    {
        using var file = new TemporaryFile(Clean);

        var summary = Running.With(file.Path, "--format", "json").Json.GetProperty("summary");

        Assert.Equal(0, summary.GetProperty("errors").GetInt32());
        Assert.Equal(0, summary.GetProperty("warnings").GetInt32());
        Assert.NotEqual(0, summary.GetProperty("held").GetInt32());
    }

    [Theory]
    [InlineData("cấp xã tiếp 75 lượt", "cấp xã tiếp 57 lượt", "45 + 57 = 102")]
    [InlineData("đạt 75%", "đạt 57%", "57%")]
    public void One_wrong_figure_ends_with_code_1_and_is_quoted(string right, string wrong, string quoted)
    {
        using var file = new TemporaryFile(Clean.Replace(right, wrong, StringComparison.Ordinal));

        var running = Running.With(file.Path, "--lang", "en");

        Assert.Equal(1, running.ExitCode);
        Assert.Contains(quoted, running.Output, StringComparison.Ordinal);
    }
}
