using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;
using DanVan.Domain.Documents.Reading.Sheets;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A document decoded into text: the offsets of every source count its UTF-16 characters, a byte order mark excluded.</summary>
/// <remarks>
/// A Word or Excel file becomes a flat text, one line a paragraph or a table row with tabs between its cells, and all offsets
/// and lines count in it; <see cref="PlaceOf"/> says where a person finds them in the file.
/// </remarks>
public sealed partial class DocumentText
{
    /// <summary>The largest document that is read unless the caller allows more: 10 MB.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    private DocumentText(string text) => Text = text;

    /// <summary>Gets the text as decoded: line breaks, markup and decomposed letters are as they were.</summary>
    public string Text { get; }

    /// <summary>Decodes a Word or Excel file, UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="maximumBytes">The largest size accepted, inclusive; checked before anything else.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are too many, empty, no text, no valid text, or no office file that can be read.</exception>
    public static DocumentText Decode(ReadOnlySpan<byte> bytes, int maximumBytes = MaximumBytes) =>
        Decode(bytes, ReadingLimits.Default with { MaximumBytes = maximumBytes });

    /// <summary>Decodes a Word or Excel file, UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="limits">How much is read before the file is refused.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are too many, empty, no text, no valid text, or no office file that can be read.</exception>
    public static DocumentText Decode(ReadOnlySpan<byte> bytes, ReadingLimits limits)
    {
        Guard.Against.Null(limits);
        if (bytes.Length > limits.MaximumBytes)
        {
            throw new UnreadableDocumentException(UnreadableReason.TooLarge, UnreadableWording.TooLarge(bytes.Length, limits.MaximumBytes));
        }

        if (OfficePackage.Read(bytes, limits) is { } package)
        {
            return package.Kind == DocumentKind.Word ? WordDocumentReader.Read(package, limits) : WorkbookReader.Read(package, limits);
        }

        DocumentBytes.RefuseOtherFormats(bytes);
        var text = DocumentBytes.StartsAsUtf16(bytes, out var bigEndian)
            ? DecodeUtf16(bytes[2..], bigEndian)
            : DecodeUtf8(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, bytes.StartsWith("\uFEFF"u8) ? 3 : 0);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableDocumentException(UnreadableReason.Empty, UnreadableWording.Empty(bytes.Length));
        }

        DocumentBytes.RefuseControlCharacters(text);
        return new DocumentText(text);
    }

    /// <summary>Takes a text that is already decoded.</summary>
    /// <exception cref="UnreadableDocumentException">The text is empty or white space, or no text.</exception>
    public static DocumentText FromText(string text)
    {
        Guard.Against.Null(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableDocumentException(UnreadableReason.Empty, UnreadableWording.Empty(text.Length));
        }

        DocumentBytes.RefuseControlCharacters(text);
        return new DocumentText(text);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int offset)
    {
        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            throw new UnreadableDocumentException(UnreadableReason.Binary, UnreadableWording.NulByte(nul + offset, DocumentBytes.LineAt(bytes, nul)))
            {
                ByteOffset = nul + offset,
                Line = DocumentBytes.LineAt(bytes, nul),
            };
        }

        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            if (Utf8.ToUtf16(bytes, letters, out _, out var count, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return new string(letters, 0, count);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }

        var bad = DocumentBytes.FirstInvalidUtf8(bytes, out var cut);
        var line = DocumentBytes.LineAt(bytes, bad);
        throw cut
            ? new UnreadableDocumentException(UnreadableReason.CutInsideCharacter, UnreadableWording.CutInsideCharacter("UTF-8", bad + offset, line)) { ByteOffset = bad + offset, Line = line }
            : new UnreadableDocumentException(UnreadableReason.InvalidEncoding, UnreadableWording.InvalidEncoding("UTF-8", bytes[bad], bad + offset, line)) { ByteOffset = bad + offset, Line = line };
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var chars = new char[bytes.Length / 2];
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]));
        }

        var bad = DocumentBytes.FirstLoneSurrogate(chars);
        if (bad < 0 && (bytes.Length & 1) == 0)
        {
            return new string(chars);
        }

        var at = bad < 0 ? chars.Length : bad;
        var cut = bad < 0 || (bad == chars.Length - 1 && char.IsHighSurrogate(chars[bad]));
        var offset = 2 + (2L * at);
        var line = 1 + chars.AsSpan(0, at).Count('\n');
        throw cut
            ? new UnreadableDocumentException(UnreadableReason.CutInsideCharacter, UnreadableWording.CutInsideCharacter("UTF-16", offset, line)) { ByteOffset = offset, Line = line }
            : new UnreadableDocumentException(UnreadableReason.InvalidEncoding, UnreadableWording.InvalidEncoding("UTF-16", bytes[2 * at], offset, line)) { ByteOffset = offset, Line = line };
    }
}
