namespace CheckReport.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("Cách dùng:", "--help")]
    [InlineData("Usage:", "--help", "--lang", "en")]
    [InlineData("Usage:", "--lang=en", "-h", "no-such-file")]
    public void Says_how_the_program_is_used_and_ends_with_code_0(string words, params string[] args)
    {
        var running = Running.With(args);

        Assert.Equal(0, running.ExitCode);
        Assert.Contains(words, running.Output, StringComparison.Ordinal);
        Assert.Empty(running.Error);
    }
}
