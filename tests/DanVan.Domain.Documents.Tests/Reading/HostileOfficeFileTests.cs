using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Tests.Reading.Sheets;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>Files that are protected, damaged, or made to do harm: a report or a clear refusal, and nothing else, in bounded time.</summary>
public class HostileOfficeFileTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static UnreadableDocumentException Refused(byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => DocumentText.Decode(bytes, limits ?? ReadingLimits.Default));

    private static byte[] Simple() => WordFile.Of(WordFile.Paragraph("Có 28 xã.")).ToBytes();

    /// <summary>The same file with one part made otherwise; null leaves it out.</summary>
    private static byte[] Changed(byte[] file, string part, Func<byte[], byte[]?> change)
    {
        using var source = new ZipArchive(new MemoryStream(file));
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var opened = entry.Open();
                using var content = new MemoryStream();
                opened.CopyTo(content);
                if ((entry.FullName == part ? change(content.ToArray()) : content.ToArray()) is { } written)
                {
                    using var made = target.CreateEntry(entry.FullName).Open();
                    made.Write(written);
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Rewritten(byte[] file, string part, Func<string, string> change) =>
        Changed(file, part, content => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(content))));

    /// <summary>A file to be changed: a document or a workbook with something of everything, or a form filled in.</summary>
    internal static byte[] OriginalOf(string kind) => kind switch { "document" => Mutated.WithEverything(), "workbook" => Mutated.Workbook(), _ => Mutated.Form() };

    public class Protected
    {
        [Fact]
        public void Files_say_so()
        {
            var bytes = new byte[4096];
            ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
            Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(bytes, 2048);

            var refused = Refused(bytes);

            Assert.Equal(("password-protected", UnreadableReason.PasswordProtected), (refused.Code, refused.Reason));
            Assert.Contains("mật khẩu", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
            Assert.Contains("password", refused.Message, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("WordDocument", ".doc")]
        [InlineData("Workbook", ".xls")]
        public void Old_files_are_no_protected_ones(string stream, string extension)
        {
            var bytes = new byte[4096];
            ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
            Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024);

            Assert.Contains($"97-2003 ({extension})", Refused(bytes).MessageFor(Vietnamese), StringComparison.Ordinal);
        }
    }

    public class Damaged
    {
        [Theory]
        [InlineData("[Content_Types].xml", "[Content_Types].xml")]
        [InlineData("word/document.xml", "word/document.xml")]
        [InlineData("_rels/.rels", "")]
        public void Files_without_a_part_name_it(string part, string named)
        {
            var refused = Refused(Changed(Simple(), part, _ => null));

            Assert.Equal("damaged", refused.Code);
            Assert.Contains(named, refused.Message, StringComparison.Ordinal);
            Assert.Contains(named, refused.MessageFor(Vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Xml_is_named_with_its_line()
        {
            var refused = Refused(Rewritten(Simple(), "word/document.xml", xml => xml[..^20]));

            Assert.Equal("damaged", refused.Code);
            Assert.Contains("word/document.xml", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
            Assert.Contains("dòng 1", refused.MessageFor(Vietnamese), StringComparison.Ordinal);
        }

        [Fact]
        public void Zips_that_were_cut_off_are_told_from_other_zips()
        {
            var whole = Simple();

            Assert.Equal("damaged", Refused(whole[..(whole.Length / 2)]).Code);
        }

        [Fact]
        public void Content_types_that_name_no_document_say_so() =>
            Assert.Equal("damaged", Refused(Rewritten(Simple(), "[Content_Types].xml", xml => xml.Replace("wordprocessingml.document.main", "nothing", StringComparison.Ordinal))).Code);

        [Fact]
        public void Documents_without_a_word_are_empty() =>
            Assert.Equal("empty", Refused(WordFile.Of(WordFile.Paragraph("")).ToBytes()).Code);

        [Fact]
        public void Entities_are_not_expanded()
        {
            var refused = Refused(Rewritten(Simple(), "word/document.xml", xml =>
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>" + xml.Replace("28", "&b;&c;", StringComparison.Ordinal)));

            Assert.Equal("damaged", refused.Code);
            Assert.Contains("DTD", refused.Message, StringComparison.Ordinal);
        }
    }

    public class BeyondLimits
    {
        [Fact]
        public void Parts_that_grow_are_stopped_while_they_grow()
        {
            var bomb = Changed(WordFile.Of(WordFile.Paragraph("a")).WithBinary("word/media/x.bin").ToBytes(), "word/media/x.bin", _ => new byte[64 * 1024 * 1024]);

            var refused = Refused(bomb);

            Assert.True(bomb.Length < 1024 * 1024);
            Assert.Equal("too-large-expanded", refused.Code);
            Assert.Contains("word/media/x.bin", refused.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Sizes_are_counted_and_not_believed()
        {
            var file = Changed(WordFile.Of(WordFile.Paragraph("a")).WithBinary("word/media/x.bin").ToBytes(), "word/media/x.bin", _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40_000))));

            Assert.Equal("too-large-expanded", Refused(file, ReadingLimits.Default with { MaximumExpandedBytes = 100_000 }).Code);
        }

        [Fact]
        public void Depth_is_bounded()
        {
            var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000));

            Assert.Equal("too-deep", Refused(WordFile.Of(deep, WordFile.Paragraph("a")).ToBytes()).Code);
        }

        [Fact]
        public void Tables_nested_as_deep_as_allowed_are_read()
        {
            var nested = WordFile.Paragraph("sâu nhất");
            for (var i = 0; i < 60; i++)
            {
                nested = WordFile.Table(WordFile.Row(WordFile.CellOf(nested + WordFile.Paragraph("")), WordFile.Cell("x")));
            }

            Assert.Contains("sâu nhất", DocumentText.Decode(WordFile.Of(nested).ToBytes()).Text, StringComparison.Ordinal);
        }

        [Fact]
        public void Paragraphs_parts_and_cells_are_counted()
        {
            var file = WordFile.Of(WordFile.Paragraph("a"), WordFile.Paragraph("b"), WordFile.Table(WordFile.Cells("c", "d"))).ToBytes();

            Assert.Equal("too-many", Refused(file, ReadingLimits.Default with { MaximumParagraphs = 3 }).Code);
            Assert.Equal("too-many", Refused(file, ReadingLimits.Default with { MaximumParts = 3 }).Code);
            Assert.Equal("too-many", Refused(file, ReadingLimits.Default with { MaximumCells = 1 }).Code);
            Assert.Equal("too-many", Refused(file, ReadingLimits.Default with { MaximumElements = 10 }).Code);
        }

        [Fact]
        public void Columns_that_a_few_cells_claim_are_counted_as_cells()
        {
            var rows = Enumerable.Repeat(WordFile.Row(WordFile.Cell("a", WordFile.Across(4_000)), WordFile.Cell("b")), 1_000).ToArray();

            Assert.Equal("too-many", Refused(WordFile.Of(WordFile.Table(rows)).ToBytes()).Code);
        }
    }

    public class Large
    {
        // Generous by far: the machine may be busy, and only growth beyond proportion must fail.
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

        private static Report Read(WordFile file)
        {
            var clock = Stopwatch.StartNew();
            var report = ReportReader.Read(file.ToBytes(), BuiltInTemplates.All);

            Assert.True(clock.Elapsed < Patience, $"took {clock.Elapsed}");
            return report;
        }

        [Fact]
        public void Documents_of_100000_paragraphs_are_taken_apart()
        {
            var file = WordFile.Of([.. Enumerable.Range(0, 100_000).Select(i => WordFile.Paragraph($"Xã {i} đã tiếp {i % 97} lượt công dân."))]).ToBytes();
            var clock = Stopwatch.StartNew();

            var structure = StructureRecognizer.Recognize(DocumentText.Decode(file));

            Assert.Equal(100_000, structure.Paragraphs.Count);
            Assert.True(clock.Elapsed < Patience, $"took {clock.Elapsed}");
        }

        [Fact]
        public void A_paragraph_of_5_megabytes_is_read()
        {
            var words = string.Concat(Enumerable.Range(0, 140_000).Select(i => $"đã tiếp {i % 97} lượt công dân, xử lý xong; "));

            var report = Read(WordFile.Of(WordFile.Paragraph(words)));

            Assert.True(Encoding.UTF8.GetByteCount(words) > 5_000_000);
            Assert.NotEmpty(report.Figures);
        }

        [Fact]
        public void Styles_based_on_each_other_in_a_long_chain_and_in_circles_are_read()
        {
            const int Count = 5_000;
            var styles = string.Concat(Enumerable.Range(0, Count).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:name w:val=\"n{i}\"/><w:basedOn w:val=\"s{(i + 1) % Count}\"/></w:style>"));

            var report = Read(WordFile.Of([.. Enumerable.Range(0, Count).Select(i => WordFile.Paragraph("Có 28 xã.", $"<w:pStyle w:val=\"s{i}\"/>"))]).WithStyles(styles));

            Assert.NotEmpty(report.Paragraphs);
        }

        [Fact]
        public void As_many_numberings_as_paragraphs_are_read()
        {
            const int Count = 5_000;
            var numbering = string.Concat(Enumerable.Range(0, Count).Select(i => $"<w:abstractNum w:abstractNumId=\"{i}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"))
                + string.Concat(Enumerable.Range(0, Count).Select(i => $"<w:num w:numId=\"{i + 1}\"><w:abstractNumId w:val=\"{i}\"/></w:num>"));

            var report = Read(WordFile.Of([.. Enumerable.Range(0, Count).Select(i => WordFile.Paragraph("Có 28 xã.", $"<w:numPr><w:numId w:val=\"{i + 1}\"/></w:numPr>"))]).WithNumbering(numbering));

            Assert.NotEmpty(report.Paragraphs);
        }

        [Fact]
        public void Notes_that_refer_to_each_other_come_to_an_end()
        {
            const int Count = 20_000;
            var notes = string.Concat(Enumerable.Range(0, Count).Select(i => $"<w:footnote w:id=\"{i}\"><w:p>{WordFile.Run("chú thích")}<w:r><w:footnoteReference w:id=\"{(i + 1) % Count}\"/></w:r></w:p></w:footnote>"));

            Assert.NotEmpty(Read(WordFile.Of($"<w:p>{WordFile.Run("a")}<w:r><w:footnoteReference w:id=\"0\"/></w:r></w:p>").WithFootnotes(notes)).Paragraphs);
        }
    }

    public class Mutated
    {
        private const int Seed = 20200729;
        private const int Rounds = 2_000;

        private static readonly string[] Snippets = ["<w:tbl>", "</w:p>", "<w:gridSpan w:val=\"99999\"/>", "w:val=\"-1\"", "w:id=\"x\"", "<w:vMerge/>", "\"\"", "&#0;", "<w:fldChar w:fldCharType=\"begin\"/>", "<mc:AlternateContent>", "]]>", "<!--", "<row r=\"9999999\">", "</c>", "<mergeCell ref=\"A1:XFD1048576\"/>", "r=\"ZZZZ0\"", "s=\"4000000000\"", "t=\"s\"", "<f>SUM(A1:XFD1048576)</f>", "<v>1E+999</v>"];

        [Theory]
        [InlineData("document")]
        [InlineData("workbook")]
        [InlineData("form")]
        public void Files_give_a_report_or_a_refusal_and_nothing_else(string kind)
        {
            var random = new Random(Seed);
            var original = OriginalOf(kind);
            var template = BuiltInTemplates.Get("kl-114-tw");
            var outcomes = new Dictionary<string, int>();
            for (var i = 0; i < Rounds; i++)
            {
                var file = Mutate(original, random);
                var outcome = "read";
                try
                {
                    Assert.NotNull(ReportReader.Read(file, template));
                }
                catch (UnreadableDocumentException refused)
                {
                    outcome = refused.Code;
                    Assert.NotEqual("", refused.MessageFor(Vietnamese));
                }
                catch (Exception other) when (other is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"round {i}: {other}");
                }

                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }

            // Both happen, or the mutations are too weak or too strong to show anything.
            Assert.True(outcomes.GetValueOrDefault("read") > Rounds / 20 && outcomes.GetValueOrDefault("damaged") > Rounds / 20, string.Join(", ", outcomes));
        }

        internal static byte[] Workbook() => new SheetFile()
            .Text("A1", "Biểu 1. Kết quả", isBold: true).Row(3, "Xã", "Đã tiếp", "Số đơn").Merge("B2:C2").Text("B2", "Tiếp công dân (lượt)")
            .Row(4, "Tân Phú", "12", "5").Number("B5", "0.215", "0.0%").Number("C5", "45292", "dd/mm/yyyy").Text("A5", "Đại Đồng").HideRow(5).HideColumn(3)
            .Text("A6", "Tổng").Formula("B6", "SUM(B4:B5)", "13").Formula("C6", "C4+C5", null).Error("D6", "#REF!").AddSheet("Ẩn", isHidden: true).Text("A1", "Ghi chú: có 28 xã.").ToBytes();

        internal static byte[] Form()
        {
            var template = BuiltInTemplates.Get("tt01-2024-01-xld");
            var form = new FilledForm(template, new ReportHeader { Symbol = "12/BC-UBND" }) { Unit = "xã Tân Phú" };
            return WorkbookForm.Fill(template, form.Set("01/XLD", "Xã Tân Phú", column: 1, 50).Set("01/XLD", "Xã Tân Phú", column: 2, 8).ToReport()).Content;
        }

        internal static byte[] WithEverything() => WordFile.Of(
                WordFile.Bold("BÁO CÁO"), WordFile.Paragraph("Kết quả", "<w:pStyle w:val=\"H\"/>"), WordFile.Paragraph("Đã tiếp 36 lượt.", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
                $"<w:p>{WordFile.Run("Có ")}<w:del w:id=\"1\"><w:r><w:delText>26</w:delText></w:r></w:del><w:ins w:id=\"2\">{WordFile.Run("28")}</w:ins><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
                WordFile.Table(
                    WordFile.Row(WordFile.Cell("Năm", WordFile.Down(true)), WordFile.Cell("Kiểm tra", WordFile.Across(2))),
                    WordFile.Row(WordFile.Cell("", WordFile.Down(false)), WordFile.Cell("Đoàn"), WordFile.Cell("Cuộc")),
                    WordFile.Cells("2019", "3", "12"), WordFile.Row(WordFile.Cell("2020"), WordFile.CellOf(WordFile.Table(WordFile.Cells("1", "2"))), WordFile.Cell("5"))),
                $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{WordFile.Paragraph("Hộp")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/></w:style><w:style w:styleId=\"N\"/>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{WordFile.Paragraph("Chú thích 5.")}</w:footnote>").WithLink("l", "https://example.org/").ToBytes();

        private static byte[] Mutate(byte[] original, Random random)
        {
            var file = original;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                file = random.Next(8) switch
                {
                    0 => FlipBytes(file, random),
                    1 => file[..random.Next(file.Length)],
                    _ => ChangePart(file, random),
                };
            }

            return file;
        }

        private static byte[] FlipBytes(byte[] file, Random random)
        {
            var copy = file.ToArray();
            for (var i = random.Next(1, 6); i > 0 && copy.Length > 0; i--)
            {
                copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
            }

            return copy;
        }

        private static byte[] ChangePart(byte[] file, Random random)
        {
            List<string> parts;
            try
            {
                using var archive = new ZipArchive(new MemoryStream(file));
                parts = [.. archive.Entries.Select(entry => entry.FullName)];
                return parts.Count == 0 ? file : Changed(file, parts[random.Next(parts.Count)], content => random.Next(10) == 0 ? null : Encoding.UTF8.GetBytes(ChangeXml(Encoding.UTF8.GetString(content), random)));
            }
            catch (InvalidDataException)
            {
                return FlipBytes(file, random);
            }
        }

        private static string ChangeXml(string xml, Random random)
        {
            if (xml.Length == 0)
            {
                return xml;
            }

            var at = random.Next(xml.Length);
            switch (random.Next(5))
            {
                case 0:
                    return xml[..at];
                case 1:
                    return xml.Insert(at, Snippets[random.Next(Snippets.Length)]);
                case 2:
                    var attribute = xml.IndexOf(" w:", at, StringComparison.Ordinal);
                    var end = attribute < 0 ? -1 : xml.IndexOfAny([' ', '>', '/'], attribute + 1);
                    return end < 0 ? xml : xml.Remove(attribute, end - attribute);
                case 3:
                    var value = xml.IndexOf("=\"", at, StringComparison.Ordinal);
                    var close = value < 0 ? -1 : xml.IndexOf('"', value + 2);
                    return close < 0 ? xml : string.Concat(xml.AsSpan(0, value + 2), random.Next(3) switch { 0 => "", 1 => "99999999999", _ => "\u00e9x-1" }, xml.AsSpan(close));
                default:
                    var open = xml.IndexOf('<', at);
                    var shut = open < 0 ? -1 : xml.IndexOf('>', open);
                    return shut < 0 ? xml : xml.Remove(open, shut - open + 1);
            }
        }
    }
}
