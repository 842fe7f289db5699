using System.Text;

namespace CheckReport.Tests;

public class UnreadableInputTests
{
    private static readonly byte[] Vietnamese = Encoding.UTF8.GetBytes("Toàn huyện tiếp 8.943 lượt công dân, đã trả lời đủ");

    public static TheoryData<string, byte[]> Contents => new()
    {
        { "empty", [] },
        { "only spaces", Encoding.UTF8.GetBytes(" \n\t\r\n") },
        { "an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 128] },
        { "a zip, as .docx is", [0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xDF, 0xA4] },
        { "all bytes there are", [.. Enumerable.Range(0, 256).Select(i => (byte)i)] },
        { "zeros", new byte[1000] },
        { "windows-1258", [0x54, 0x6F, 0xE0, 0x6E, 0x20, 0x68, 0x75, 0x79, 0xEA, 0xF2, 0x6E] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("Toàn huyện tiếp 8.943 lượt") },
        { "cut off inside its last letter", Vietnamese[..^1] },
        { "cut off inside a letter of three bytes", [.. Vietnamese, 0xE1, 0xBB] },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_that_is_no_text_ends_with_code_2_and_one_line_in_the_language_asked_for(string name, byte[] content)
    {
        using var file = new TemporaryFile(content);

        var vietnamese = Running.With(file.Path);
        var english = Running.With(file.Path, "--lang", "en", "--format", "json");

        Assert.True(vietnamese.ExitCode == 2, $"{name}: exit code {vietnamese.ExitCode}");
        AssertOneLine(vietnamese);
        AssertOneLine(english);
        Assert.NotEqual(vietnamese.Error, english.Error);
        Assert.True(Ascii.IsValid(english.Error), english.Error);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var running = Running.With("không-có.txt", "--lang", "en");

        AssertOneLine(running);
        Assert.Equal("There is no file 'không-có.txt'.", running.Error.TrimEnd());
    }

    [Fact]
    public void A_folder_is_no_report()
    {
        var running = Running.With(Path.GetTempPath());

        AssertOneLine(running);
        Assert.Contains("là thư mục", running.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_fifty_million_bytes_is_not_read_at_all()
    {
        using var file = new TemporaryFile([]);
        using (var stream = File.OpenWrite(file.Path))
        {
            stream.SetLength(50_000_000);
        }

        var running = Running.With(file.Path);

        AssertOneLine(running);
        Assert.Contains("quá lớn", running.Error, StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    public void A_file_that_may_not_be_read_says_so()
    {
        using var file = new TemporaryFile(Vietnamese);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.Path, UnixFileMode.None);
        }

        var running = Running.With(file.Path);

        AssertOneLine(running);
        Assert.Contains("quyền", running.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Không có tuỳ chọn “--colour”.", "--colour")]
    [InlineData("There is no option '--colour'.", "--lang", "en", "--colour")]
    [InlineData("--lang cần giá trị vi hoặc en, không phải “fr”.", "--lang", "fr")]
    [InlineData("--format takes text or json.", "--lang=en", "--format")]
    public void A_wrong_command_line_says_what_is_wrong(string message, params string[] args)
    {
        var running = Running.With(args);

        AssertOneLine(running);
        Assert.StartsWith(message, running.Error, StringComparison.Ordinal);
    }

    private static void AssertOneLine(Running running)
    {
        Assert.Equal(2, running.ExitCode);
        Assert.Empty(running.Output);
        Assert.Single(running.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
