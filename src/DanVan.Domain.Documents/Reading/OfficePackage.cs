using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A Word or Excel file that was looked through once before any library opens it: its parts are whole, few, small and flat enough.</summary>
internal sealed partial class OfficePackage
{
    // Within this size any ratio is harmless.
    private const int RatioFloor = 16 * 1024 * 1024;

    private readonly Dictionary<string, string> _contentTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadingLimits _limits;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private ZipArchiveEntry? _entry;
    private long _entryExpanded;
    private long _expanded;
    private string? _mainByDefault;
    private bool _hasBrokenAddress;
    private int _elements;
    private int _paragraphs;
    private int _cells;

    private OfficePackage(byte[] bytes, ReadingLimits limits)
    {
        Bytes = bytes;
        _limits = limits;
    }

    /// <summary>Gets the file.</summary>
    public byte[] Bytes { get; }

    /// <summary>Gets whether it is Word or Excel.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Gets whether it carries macros, which are never read.</summary>
    public bool HasMacros { get; private set; }

    /// <summary>Looks through an office file, or returns null where the bytes are none.</summary>
    /// <exception cref="UnreadableDocumentException">It is protected, damaged, or beyond a limit.</exception>
    public static OfficePackage? Read(ReadOnlySpan<byte> bytes, ReadingLimits limits)
    {
        RefuseProtected(bytes);
        if (!DocumentBytes.IsZip(bytes))
        {
            return null;
        }

        var package = new OfficePackage(bytes.ToArray(), limits);
        return package.LookThrough() ? package : null;
    }

    /// <summary>Opens the Word document in it.</summary>
    public WordprocessingDocument OpenWord() => OpenWord(Bytes, _hasBrokenAddress);

    /// <summary>Opens a Word document that was read before, whatever the addresses of its links; the bytes stay as they are.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mendsAddresses">Whether some address may be none.</param>
    public static WordprocessingDocument OpenWord(ReadOnlyMemory<byte> bytes, bool mendsAddresses) =>
        WordprocessingDocument.Open(StreamOf(bytes, mendsAddresses), mendsAddresses, SettingsFor(mendsAddresses));

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes, bool writable)
    {
        if (!writable)
        {
            return new MemoryStream(bytes.ToArray(), writable: false);
        }

        var stream = new MemoryStream();
        stream.Write(bytes.Span);
        stream.Position = 0;
        return stream;
    }

    // The address of a link that is none must not make the whole file unreadable; the library mends it in a copy it may write.
    private static OpenSettings SettingsFor(bool mendsAddresses) => mendsAddresses
        ? new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "http://address.invalid/") }
        : new OpenSettings { AutoSave = false };

    private static UnreadableDocumentException Damaged(string vietnamese, string english) =>
        new(UnreadableReason.Damaged, UnreadableWording.Damaged(vietnamese, english));

    private static UnreadableDocumentException TooMany(string vietnamese, string english, long limit) =>
        new(UnreadableReason.TooMany, UnreadableWording.TooMany(vietnamese, english, limit));

    // An encrypted file is an old compound file that holds the new one; the names of its streams are UTF-16.
    private static void RefuseProtected(ReadOnlySpan<byte> bytes)
    {
        if (DocumentBytes.IsCompound(bytes) && bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0)
        {
            throw new UnreadableDocumentException(UnreadableReason.PasswordProtected, UnreadableWording.PasswordProtected()) { ByteOffset = 0 };
        }
    }

    private bool LookThrough()
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(Bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > _limits.MaximumParts)
            {
                throw TooMany("phần (part)", "parts", _limits.MaximumParts);
            }

            if (!IsOffice(archive))
            {
                return false;
            }

            foreach (var entry in archive.Entries)
            {
                LookThrough(entry);
            }

            FindKind();
            return true;
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            if (DocumentBytes.NamesOfficeParts(Bytes))
            {
                throw Damaged("không giải nén được (tệp bị cắt cụt hoặc hỏng)", "it cannot be unpacked: it was cut off or is broken");
            }

            return false;
        }
    }

    private static bool IsOffice(ZipArchive archive) => archive.Entries.Any(entry =>
        entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));

    private void LookThrough(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/').TrimStart('/');
        if (!_parts.Add(name))
        {
            throw Damaged($"có hai phần cùng tên “{name}”", $"two of its parts are named '{name}'");
        }

        HasMacros |= name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);
        var isXml = name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);
        _entry = entry;
        _entryExpanded = 0;
        using var counted = new CountedStream(entry.Open(), Count);
        if (!isXml)
        {
            while (counted.Read(_buffer) > 0)
            {
            }

            return;
        }

        try
        {
            ReadXml(counted, name);
        }
        catch (XmlException problem)
        {
            throw problem.Message.Contains("DTD", StringComparison.Ordinal)
                ? Damaged($"phần “{name}” có khai báo DTD, không được phép", $"its part '{name}' declares a DTD, which is not allowed")
                : Damaged($"phần “{name}” không phải XML đúng (dòng {problem.LineNumber})", $"its part '{name}' is not well-formed XML (line {problem.LineNumber})");
        }
    }

    private void Count(int read)
    {
        _expanded += read;
        _entryExpanded += read;
        if (_expanded > _limits.MaximumExpandedBytes)
        {
            throw new UnreadableDocumentException(UnreadableReason.TooLargeExpanded, UnreadableWording.TooLargeExpanded(_limits.MaximumExpandedBytes));
        }

        if (_entryExpanded > RatioFloor && _entryExpanded / _limits.MaximumExpansionRatio > _entry!.CompressedLength)
        {
            throw new UnreadableDocumentException(UnreadableReason.TooLargeExpanded, UnreadableWording.TooDense(_entry.FullName, _limits.MaximumExpansionRatio));
        }
    }
}
