using System.Reflection;

namespace DanVan.Domain.Catalog;

/// <summary>The JSON documents inside the assembly.</summary>
internal static class CatalogResource
{
    private const string Prefix = "DanVan.Domain.Catalog.";
    private static readonly Assembly Assembly = typeof(CatalogResource).Assembly;

    /// <summary>The names, without the folder, that end so.</summary>
    public static IEnumerable<string> Names(string suffix) => Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..]);

    /// <summary>The bytes of one document.</summary>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(Prefix + name) ?? throw new FileNotFoundException($"The assembly has no document '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
