using System.Text.RegularExpressions;

namespace DanVan.Domain.Tests.Architecture;

/// <summary>A page of documentation with the files it links to.</summary>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    /// <summary>Gets the README and every page in docs.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } = Read();

    /// <summary>Gets the paths of the files and folders the page links to; links into the web and within the page are left out.</summary>
    public IEnumerable<string> Links =>
        from link in Link().Matches(Text).Select(match => match.Groups["target"].Value.Split('#')[0])
        where link.Length > 0 && !link.Contains("://", StringComparison.Ordinal)
        select System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, link));

    public override string ToString() => Path;

    private static List<MarkdownPage> Read()
    {
        var root = SharedFiles.RepositoryRoot();
        var docs = Directory.EnumerateFiles(System.IO.Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. docs.Prepend(System.IO.Path.Combine(root, "README.md")).Select(path => new MarkdownPage(path, File.ReadAllText(path)))];
    }

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
