using System.Text;

namespace CheckReport.Tests;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "README.md"));

    [Fact]
    public void The_code_shown_is_the_sample() =>
        Assert.Equal(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot(), "samples", "ReadmeExample", "Program.cs")), Block("csharp"));

    [Fact]
    public void The_output_shown_is_what_the_sample_prints()
    {
        var (exitCode, output, _) = ProcessTests.Start("ReadmeExample.dll");

        Assert.Equal(0, exitCode);
        Assert.Equal(Block("text"), Encoding.UTF8.GetString(output));
    }

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
