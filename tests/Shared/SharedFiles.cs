using System.Runtime.CompilerServices;

namespace DanVan.Domain.Testing;

/// <summary>The folder of reference material that may stand beside the repository.</summary>
internal static class SharedFiles
{
    /// <summary>Gets the folder, or null where the clone stands alone.</summary>
    public static string? Folder { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder ?? throw new DirectoryNotFoundException("No shared folder."), .. parts]);

    /// <summary>Gets the folder of this clone, whatever file asks.</summary>
    public static string RepositoryRoot() =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string ThisFile([CallerFilePath] string file = "") => file;

    private static string? Find()
    {
        var folder = System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot(), "..", "shared"));
        return Directory.Exists(System.IO.Path.Combine(folder, "seed")) ? folder : null;
    }
}
