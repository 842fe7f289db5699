using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>The parts of an office file, unpacked.</summary>
internal static class ArchiveContent
{
    public static IReadOnlyDictionary<string, byte[]> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    public static XDocument Xml(byte[] file, string part) => XDocument.Load(new MemoryStream(Parts(file)[part]), LoadOptions.PreserveWhitespace);

    /// <summary>The names of the parts of the first file that the second has not, or has with other bytes.</summary>
    public static IReadOnlyList<string> Changed(byte[] before, byte[] after)
    {
        var now = Parts(after);
        return [.. Parts(before).Where(part => !now.TryGetValue(part.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(part.Value)).Select(part => part.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same file with one more part.</summary>
    public static byte[] With(byte[] file, string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var part = entry.Open();
        part.CopyTo(content);
        return content.ToArray();
    }
}
