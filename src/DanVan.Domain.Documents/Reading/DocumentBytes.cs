using System.Buffers;
using System.Text;

namespace DanVan.Domain.Documents.Reading;

/// <summary>What the bytes of a file say about it before it is read.</summary>
internal static class DocumentBytes
{
    // One stray control character is a slip of some converter; more than one in a hundred is no text.
    private const int TextPerControlCharacter = 100;

    private static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static void RefuseOtherFormats(ReadOnlySpan<byte> bytes)
    {
        if (FormatOf(bytes) is { } format)
        {
            throw new UnreadableDocumentException(UnreadableReason.Binary, UnreadableWording.OtherFormat(format)) { ByteOffset = 0 };
        }
    }

    public static void RefuseControlCharacters(string text)
    {
        var count = 0;
        var first = -1;
        var rest = text.AsSpan();
        while (rest.IndexOfAny(ControlCharacters) is >= 0 and var at)
        {
            first = first < 0 ? at : first;
            count++;
            rest = rest[(at + 1)..];
        }

        if (count > 0 && (text.Contains('\0', StringComparison.Ordinal) || (long)count * TextPerControlCharacter > text.Length))
        {
            var line = 1 + text.AsSpan(0, first).Count('\n');
            throw new UnreadableDocumentException(UnreadableReason.Binary, UnreadableWording.ControlCharacters(count, line)) { Line = line };
        }
    }

    public static bool StartsAsUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        bigEndian = bytes is [0xFE, 0xFF, ..];
        return bigEndian || bytes is [0xFF, 0xFE, ..];
    }

    public static int LineAt(ReadOnlySpan<byte> bytes, int offset) => 1 + bytes[..offset].Count((byte)'\n');

    public static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes, out bool cut)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed);
            if (status != OperationStatus.Done)
            {
                cut = status == OperationStatus.NeedMoreData;
                return at;
            }

            at += consumed;
        }

        cut = false;
        return at;
    }

    public static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..];

    /// <summary>Whether it is the compound file that Office wrote until 2003, and still writes for protected files.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Whether a zip, broken or not, names parts of a Word or Excel file.</summary>
    public static bool NamesOfficeParts(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 || bytes.IndexOf("xl/"u8) >= 0 || bytes.IndexOf("[Content_Types].xml"u8) >= 0;

    private static string? FormatOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when IsZip(bytes) => ZipKind(bytes),
        _ when IsCompound(bytes) => CompoundKind(bytes),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "PDF",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "RTF (.rtf)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "GIF",
        [0x1F, 0x8B, 8, ..] => "gzip (.gz)",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "7-Zip (.7z)",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => "RAR (.rar)",
        _ => null,
    };

    // The first entries of a zip name its parts as plain text near the front.
    private static string ZipKind(ReadOnlySpan<byte> bytes)
    {
        var front = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        return front.IndexOf("opendocument"u8) >= 0 ? "OpenDocument (.odt, .ods)"
            : "ZIP (.zip)";
    }

    // The names of the streams of a compound file are UTF-16 and tell who wrote it.
    private static string CompoundKind(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8) >= 0 ? "Word 97-2003 (.doc)"
        : bytes.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0 ? "Excel 97-2003 (.xls)"
        : "Microsoft Office 97-2003 (.doc, .xls)";
}
