using System.Text;
using System.Text.Json;

namespace CheckReport.Tests;

public class EmbedValidationTests
{
    private static readonly string s_sample = Read("samples", "EmbedValidation", "Program.cs");

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/embedding.md")]
    public void The_code_shown_is_in_the_sample(string page)
    {
        var shown = Blocks(Read(page), "csharp")[^1];

        var lines = shown.TrimEnd('\n').Split('\n').Select(line => "    " + line);
        Assert.Contains(string.Join('\n', lines), s_sample, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_shown_is_what_the_sample_prints()
    {
        var (exitCode, output, error) = ProcessTests.Start("EmbedValidation.dll");

        Assert.Equal(0, exitCode);
        Assert.Empty(error);
        Assert.Equal(Blocks(Read("docs", "embedding.md"), "text").Single(), Encoding.UTF8.GetString(output));
    }

    [Fact]
    public void The_problem_names_the_members_of_the_wrong_sum()
    {
        var text = Encoding.UTF8.GetString(ProcessTests.Start("EmbedValidation.dll").Output);
        using var problem = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..]);

        // 2.979 + 5.964 = 8.943, not 8.934.
        Assert.StartsWith("Total, District, Commune: ", text, StringComparison.Ordinal);
        Assert.Equal(422, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal(["Total", "District", "Commune"], problem.RootElement.GetProperty("errors").EnumerateObject().Select(member => member.Name));
        Assert.Equal("R-SUM-02", problem.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([SharedFiles.RepositoryRoot(), .. path]));

    private static List<string> Blocks(string page, string language) =>
        [.. page.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
}
