using System.Globalization;
using System.Text;
using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Tests.Reading;

public class DocumentTextTests
{
    private const string Report = "BÁO CÁO\nTrong năm đã tiếp 8.943 lượt.\n";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static UnreadableDocumentException Refused(ReadOnlySpan<byte> bytes)
    {
        try
        {
            DocumentText.Decode(bytes);
        }
        catch (UnreadableDocumentException refused)
        {
            return refused;
        }

        throw new Xunit.Sdk.XunitException("The bytes were read.");
    }

    public class Decode
    {
        [Fact]
        public void Takes_utf8_as_it_stands() =>
            Assert.Equal(Report, DocumentText.Decode(Encoding.UTF8.GetBytes(Report)).Text);

        [Fact]
        public void Leaves_out_the_byte_order_mark() =>
            Assert.Equal(Report, DocumentText.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Report)]).Text);

        [Fact]
        public void Takes_utf16_of_either_order_where_it_says_so()
        {
            Assert.Equal(Report, DocumentText.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Report)]).Text);
            Assert.Equal(Report, DocumentText.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Report)]).Text);
        }

        [Fact]
        public void Keeps_decomposed_letters_and_line_breaks_as_they_were_written()
        {
            var text = "Tiế̂p\r\ndân\rxã".Normalize(NormalizationForm.FormD);

            Assert.Equal(text, DocumentText.Decode(Encoding.UTF8.GetBytes(text)).Text);
        }

        [Theory]
        [InlineData("")]
        [InlineData(" \r\n\t\u00A0 ")]
        [InlineData("\uFEFF")]
        [InlineData("\uFEFF \n")]
        public void Refuses_what_holds_no_words(string text)
        {
            var refused = Refused(Encoding.UTF8.GetBytes(text));

            Assert.Equal(UnreadableReason.Empty, refused.Reason);
            Assert.Equal("empty", refused.Code);
        }

        [Fact]
        public void Refuses_bytes_that_are_no_utf8_and_says_where()
        {
            var refused = Refused([.. "Dòng một\nxã "u8, 0xFD, .. " hai\n"u8]);

            Assert.Equal(UnreadableReason.InvalidEncoding, refused.Reason);
            Assert.Equal("invalid-encoding", refused.Code);
            Assert.Equal(2, refused.Line);

            // "Dòng một" is 8 letters with ò in two bytes and ộ in three, then the line break, then "xã " with ã in two: 11 + 1 + 4.
            Assert.Equal(16, refused.ByteOffset);
            Assert.Contains("0xFD", refused.Message, StringComparison.Ordinal);
            Assert.Contains("dòng 2", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Counts_offsets_from_the_start_of_the_file_where_it_has_a_byte_order_mark() =>
            Assert.Equal(5, Refused([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b', 0xC0, (byte)'c']).ByteOffset);

        [Fact]
        public void Refuses_an_overlong_form_and_a_lone_surrogate()
        {
            Assert.Equal(UnreadableReason.InvalidEncoding, Refused([(byte)'a', 0xC0, 0xAF]).Reason);
            Assert.Equal(UnreadableReason.InvalidEncoding, Refused([(byte)'a', 0xED, 0xA0, 0x80]).Reason);
            Assert.Equal(UnreadableReason.InvalidEncoding, Refused([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).Reason);
        }

        [Theory]
        [InlineData(1)]
        [InlineData(2)]
        public void Says_that_a_file_ends_inside_a_character(int cut)
        {
            var bytes = "Xã\nệ"u8;

            var refused = Refused(bytes[..^cut]);

            Assert.Equal(UnreadableReason.CutInsideCharacter, refused.Reason);
            Assert.Equal("cut-inside-character", refused.Code);
            Assert.Equal(4, refused.ByteOffset);
            Assert.Equal(2, refused.Line);
        }

        [Fact]
        public void Says_that_utf16_ends_inside_a_character()
        {
            Assert.Equal(UnreadableReason.CutInsideCharacter, Refused([0xFF, 0xFE, 0x41, 0x00, 0x42]).Reason);
            Assert.Equal(UnreadableReason.CutInsideCharacter, Refused([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8]).Reason);
        }

        [Theory]
        [InlineData("PK\u0003\u0004 …mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument")]
        [InlineData("PK\u0003\u0004 …photo.raw", "ZIP")]
        [InlineData("%PDF-1.7\n…", "PDF")]
        [InlineData("{\\rtf1\\ansi", "RTF")]
        public void Names_another_format_and_asks_for_text(string content, string format)
        {
            var refused = Refused(Encoding.UTF8.GetBytes(content));

            Assert.Equal(UnreadableReason.Binary, refused.Reason);
            Assert.Equal("binary", refused.Code);
            Assert.Contains(format, refused.MessageFor(English), StringComparison.Ordinal);
            Assert.Contains("Markdown", refused.MessageFor(English), StringComparison.Ordinal);
            Assert.Contains(format, refused.MessageFor(Vietnamese), StringComparison.Ordinal);
            Assert.Contains("văn bản", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Names_the_old_office_formats() =>
            Assert.Contains("(.doc, .xls)", Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Message, StringComparison.Ordinal);

        [Fact]
        public void Refuses_a_nul_byte_and_says_where()
        {
            var refused = Refused("Xã\nab\0c"u8);

            Assert.Equal(UnreadableReason.Binary, refused.Reason);
            Assert.Equal(6, refused.ByteOffset);
            Assert.Equal(2, refused.Line);
        }

        [Fact]
        public void Refuses_a_text_of_control_characters_but_bears_a_stray_one()
        {
            var words = string.Concat(Enumerable.Repeat("Tiếp công dân ", 20));

            Assert.Equal(UnreadableReason.Binary, Refused("\u0001\u0002\u0003 a\u0004"u8).Reason);
            Assert.NotNull(DocumentText.Decode(Encoding.UTF8.GetBytes(words + "\u0001" + words)));
        }

        [Fact]
        public void Reads_form_feeds_and_vertical_tabs_as_white_space() =>
            Assert.NotNull(DocumentText.Decode("\f1\v2\f"u8));

        [Fact]
        public void Refuses_what_is_too_large_before_it_looks_at_anything()
        {
            // All NUL bytes: whoever looked would call it binary.
            var refused = Refused(new byte[50 * 1024 * 1024]);

            Assert.Equal(UnreadableReason.TooLarge, refused.Reason);
            Assert.Equal("too-large", refused.Code);
            Assert.Contains("52.428.800 byte", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
            Assert.Contains("10,485,760", refused.MessageFor(English), StringComparison.Ordinal);
        }

        [Fact]
        public void Takes_a_document_of_exactly_the_limit()
        {
            Assert.Equal("abc", DocumentText.Decode("abc"u8, maximumBytes: 3).Text);
            Assert.Throws<UnreadableDocumentException>(() => DocumentText.Decode("abcd"u8, maximumBytes: 3));
        }
    }

    public class FromText
    {
        [Fact]
        public void Refuses_the_same_texts()
        {
            Assert.Equal(UnreadableReason.Empty, Assert.Throws<UnreadableDocumentException>(() => DocumentText.FromText(" \n")).Reason);
            Assert.Equal(UnreadableReason.Binary, Assert.Throws<UnreadableDocumentException>(() => DocumentText.FromText("a\0b")).Reason);
        }
    }

    public class MessageFor
    {
        [Fact]
        public void Speaks_vietnamese_to_the_vietnamese_and_english_to_all_others()
        {
            var refused = Refused([]);

            Assert.StartsWith("Tệp rỗng", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
            Assert.StartsWith("The file is empty", refused.MessageFor(CultureInfo.GetCultureInfo("fr-FR")), StringComparison.Ordinal);
            Assert.Equal(refused.Message, refused.MessageFor(English));
        }
    }
}
