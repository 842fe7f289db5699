using System.Text.RegularExpressions;

namespace DanVan.Domain.Tests.Architecture;

/// <summary>A source file of a project, without its comments.</summary>
internal sealed partial record SourceFile(string Project, string Folder, string Name, string Code)
{
    /// <summary>Gets the files of the two packages.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Read("DanVan.Domain"), .. Read("DanVan.Domain.Documents")];

    /// <summary>Gets the first folder below the project: "Validation" for Validation/Rules; empty at the root.</summary>
    public string Room => Folder.Split('/')[0];

    /// <summary>Gets the public types declared at the top of the file.</summary>
    public IEnumerable<string> PublicTypes => PublicType().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>Gets the namespace the file declares.</summary>
    public string Namespace => FileNamespace().Match(Code).Groups["name"].Value;

    public override string ToString() => $"{Project}/{(Folder.Length > 0 ? Folder + "/" : "")}{Name}";

    public static SourceFile Of(string folder, string name, string text) => new("DanVan.Domain", folder, name, Comment().Replace(text, ""));

    private static IEnumerable<SourceFile> Read(string project)
    {
        var root = Path.Combine(SharedFiles.RepositoryRoot(), "src", project);
        return from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               let relative = Path.GetRelativePath(root, path).Replace('\\', '/')
               where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
               let folder = Path.GetDirectoryName(relative)!.Replace('\\', '/')
               select Of(folder, Path.GetFileName(relative), File.ReadAllText(path)) with { Project = project };
    }

    [GeneratedRegex(@"//[^\n]*|/\*([^*]|\*[^/])*\*/", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^public ((sealed|static|abstract|readonly|partial|ref|unsafe) )*(record class|record struct|class|struct|interface|enum|record|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FileNamespace();
}
