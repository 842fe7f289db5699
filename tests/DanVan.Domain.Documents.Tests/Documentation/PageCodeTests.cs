namespace DanVan.Domain.Documents.Tests.Documentation;

public class PageCodeTests
{
    private static readonly string[] s_comparedWithSamples = ["embedding.md"];

    [Fact]
    public void Has_every_line_of_csharp_that_the_pages_show_in_its_order()
    {
        var root = SharedFiles.RepositoryRoot();
        var compiled = LinesOf(Path.Combine(root, "tests", "DanVan.Domain.Documents.Tests", "Documentation", "PageCode.cs"));

        var missing =
            from page in Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md")
            where !s_comparedWithSamples.Contains(Path.GetFileName(page))
            from block in BlocksOf(LinesOf(page))
            where !Contains(compiled, block)
            select $"{Path.GetFileName(page)}: {block[0]}";

        Assert.Empty(missing);
    }

    private static List<string> LinesOf(string path) => [.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static IEnumerable<List<string>> BlocksOf(List<string> lines)
    {
        for (var start = lines.IndexOf("```csharp"); start >= 0; start = lines.IndexOf("```csharp", start + 1))
        {
            yield return lines.GetRange(start + 1, lines.IndexOf("```", start) - start - 1);
        }
    }

    private static bool Contains(List<string> lines, List<string> block) =>
        Enumerable.Range(0, Math.Max(0, lines.Count - block.Count + 1)).Any(start => lines.GetRange(start, block.Count).SequenceEqual(block));
}
