using System.Globalization;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Documents.Tests.Recognition;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Documents.Tests.Reading;

/// <summary>What Word keeps beside plain paragraphs, and what becomes of it.</summary>
public class WordDocumentReaderContentTests
{
    private static DocumentText Read(params string[] body) => DocumentText.Decode(WordFile.Of(body).ToBytes());

    private static DocumentPlace? PlaceOfWords(DocumentText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return text.PlaceOf(new Source { Line = 1 + text.Text[..start].Count(c => c == '\n'), Start = start, End = start + words.Length });
    }

    public class TrackedChanges
    {
        [Fact]
        public void Are_read_as_accepted()
        {
            var text = Read($"<w:p>{WordFile.Run("Có ")}<w:del w:id=\"1\"><w:r><w:delText>26</w:delText></w:r></w:del><w:ins w:id=\"2\">{WordFile.Run("28")}</w:ins>{WordFile.Run(" xã.")}</w:p>");

            Assert.Equal("Có 28 xã.\n", text.Text);
            Assert.Equal(("tracked-change", 2), (text.Remarks[0].Code, text.Remarks[0].Count));
            Assert.Contains("Track Changes", text.Remarks[0].MessageFor(CultureInfo.GetCultureInfo("vi-VN")), StringComparison.Ordinal);
        }

        [Fact]
        public void Move_words_once() =>
            Assert.Equal("b a\n", Read($"<w:p><w:moveFrom w:id=\"1\">{WordFile.Run("a ")}</w:moveFrom>{WordFile.Run("b ")}<w:moveTo w:id=\"2\">{WordFile.Run("a")}</w:moveTo></w:p>").Text);

        [Fact]
        public void Join_paragraphs_whose_end_was_deleted_and_keep_the_place_of_each()
        {
            var text = Read("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + WordFile.Run("Có 28 ") + "</w:p>", WordFile.Paragraph("xã."));

            Assert.Equal("Có 28 xã.\n", text.Text);
            Assert.Equal([0, 1], text.Places.Select(place => place.Ordinal));
            Assert.Equal("xã.", text.Text[text.Places[1].Start..text.Places[1].End]);
        }

        [Fact]
        public void Drop_rows_that_were_deleted()
        {
            var text = Read(WordFile.Table(WordFile.Cells("a", "b"), $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{WordFile.Cell("c")}{WordFile.Cell("d")}</w:tr>", WordFile.Cells("e", "f")));

            Assert.Equal("a\tb\ne\tf\n", text.Text);
        }
    }

    public class Notes
    {
        [Fact]
        public void Stand_after_the_paragraph_that_refers_to_them()
        {
            var text = DocumentText.Decode(WordFile.Of(
                    $"<w:p>{WordFile.Run("Có 120")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{WordFile.Run(" đơn")}<w:r><w:endnoteReference w:id=\"2\"/></w:r>{WordFile.Run(".")}</w:p>", WordFile.Paragraph("Hết."))
                .WithFootnotes($"<w:footnote w:id=\"0\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{WordFile.Run(" Trong đó 20 đơn trùng.")}</w:p></w:footnote>")
                .WithEndnotes($"<w:endnote w:id=\"2\">{WordFile.Paragraph("Theo sổ tiếp dân.")}</w:endnote>").ToBytes());

            Assert.Equal("Có 120 đơn.\n Trong đó 20 đơn trùng.\nTheo sổ tiếp dân.\nHết.\n", text.Text);
            Assert.Equal(DocumentPart.Footnote, PlaceOfWords(text, "20 đơn trùng")!.Part);
            Assert.Equal(DocumentPart.Endnote, PlaceOfWords(text, "sổ tiếp")!.Part);
            Assert.Equal(new DocumentPlace { Paragraph = 2 }, PlaceOfWords(text, "Hết"));
        }

        [Fact]
        public void Open_no_section_and_go_on_with_no_sentence()
        {
            var document = DocumentText.Decode(WordFile.Of(
                    WordFile.Bold("I. KẾT QUẢ"), $"<w:p>{WordFile.Run("Đã giải quyết 36 đơn của")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", WordFile.Bold("II. TỒN TẠI"))
                .WithFootnotes($"<w:footnote w:id=\"2\">{WordFile.Paragraph("1. cả đơn của năm 2018.")}</w:footnote>").ToBytes());

            var structure = StructureRecognizer.Recognize(document);

            Assert.Equal(["I", "II"], structure.Ids());
            Assert.Equal(["I: Đã giải quyết 36 đơn của", "I: 1. cả đơn của năm 2018."], structure.Narrative());
        }

        [Fact]
        public void Of_a_cell_stand_after_the_table()
        {
            var text = DocumentText.Decode(WordFile.Of(WordFile.Table(WordFile.Row(WordFile.CellOf($"<w:p>{WordFile.Run("36")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"), WordFile.Cell("x")), WordFile.Cells("a", "b")))
                .WithFootnotes($"<w:footnote w:id=\"1\">{WordFile.Paragraph("Có 2 đơn trùng.")}</w:footnote>").ToBytes());

            Assert.Equal("36\tx\na\tb\nCó 2 đơn trùng.\n", text.Text);
        }
    }

    public class TextBoxes
    {
        [Fact]
        public void Are_read_once_though_the_file_holds_them_twice()
        {
            static string Box(string words) => $"<w:txbxContent>{WordFile.Paragraph(words)}</w:txbxContent>";
            var text = Read(
                $"<w:p>{WordFile.Run("Trước")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{Box("Có 5 vụ")}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
                + $"<mc:Fallback><w:pict><v:textbox>{Box("Có 5 vụ")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                WordFile.Paragraph("Sau"));

            Assert.Equal("Trước\nCó 5 vụ\nSau\n", text.Text);
            Assert.Equal(new DocumentPlace { Part = DocumentPart.TextBox, Paragraph = 1 }, PlaceOfWords(text, "5 vụ"));
            Assert.Empty(text.Remarks);
        }
    }

    public class Fields
    {
        private static string Complex(string instruction, string result) =>
            $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        [Theory]
        [InlineData("=SUM(ABOVE)", "Cộng 36.\n")]
        [InlineData("DATE", "Cộng 36.\n")]
        [InlineData("PAGE", "Cộng .\n")]
        [InlineData("NUMPAGES \\* Arabic", "Cộng .\n")]
        public void Are_read_by_their_result_unless_it_numbers_pages(string instruction, string expected) =>
            Assert.Equal(expected, Read($"<w:p>{WordFile.Run("Cộng ")}{Complex(instruction, "36")}{WordFile.Run(".")}</w:p>").Text);

        [Fact]
        public void Of_the_simple_form_are_read_alike() =>
            Assert.Equal("Số 7, trang \n", Read($"<w:p>{WordFile.Run("Số ")}<w:fldSimple w:instr=\"SEQ x\">{WordFile.Run("7")}</w:fldSimple>{WordFile.Run(", trang ")}<w:fldSimple w:instr=\" PAGE \">{WordFile.Run("3")}</w:fldSimple></w:p>").Text);

        [Fact]
        public void Without_a_result_are_said()
        {
            var text = Read($"<w:p>{WordFile.Run("Cộng ")}{Complex("=SUM(ABOVE)", "")}</w:p>");

            Assert.Equal("empty-field", Assert.Single(text.Remarks).Code);
        }

        [Theory]
        [InlineData("=SUM(ABOVE)", "13", true)]
        [InlineData(" =SUM(ABOVE) \\# \"#.##0\" ", "13", true)]
        [InlineData("=SUM(B2:B3)", "13", true)]
        [InlineData("=B2+B3", "13", true)]
        [InlineData("=SUM(ABOVE)", "12", false)]
        [InlineData("=SUM(LEFT)", "13", false)]
        [InlineData("=B2*B3", "13", false)]
        public void That_add_up_a_column_are_found_where_their_result_is_stale(string instruction, string result, bool isFound)
        {
            var field = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{System.Security.SecurityElement.Escape(instruction)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
            var file = WordFile.Of(WordFile.Table(WordFile.Cells("Đơn vị", "Số đơn"), WordFile.Cells("Xã A", "5"), WordFile.Cells("Xã B", "7"), WordFile.Row(WordFile.Cell("Kết quả"), WordFile.CellOf(field)))).ToBytes();

            var findings = ReportChecker.Check(ReportReader.Read(file), null, null).Findings.Where(finding => finding.Kind == CheckKind.Sum).ToList();

            Assert.Equal(isFound ? 1 : 0, findings.Count);
            Assert.All(findings, finding => Assert.Equal([5, 7], finding.Operands.Select(part => (int)part.Value!.Value.Value.Numerator)));
        }

        [Fact]
        public void That_never_end_lose_no_words() =>
            Assert.Equal("a b\nc\n", Read($"<w:p>{WordFile.Run("a ")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run("b")}</w:p>", WordFile.Paragraph("c")).Text);
    }

    public class Wrappers
    {
        [Fact]
        public void Are_looked_through()
        {
            var text = Read(
                $"<w:sdt><w:sdtContent><w:p><w:hyperlink w:anchor=\"x\">{WordFile.Run("a")}</w:hyperlink><w:sdt><w:sdtContent>{WordFile.Run("b")}</w:sdtContent></w:sdt><w:smartTag>{WordFile.Run("c")}</w:smartTag></w:p></w:sdtContent></w:sdt>",
                WordFile.Table($"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{WordFile.Cell("d")}</w:sdtContent></w:sdt>{WordFile.Cell("e")}</w:tr></w:sdtContent></w:sdt>", WordFile.Cells("f", "g")));

            Assert.Equal("abc\nd\te\nf\tg\n", text.Text);
        }

        [Fact]
        public void That_still_show_their_prompt_are_blank()
        {
            var text = Read($"<w:p>{WordFile.Run("Họ tên: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{WordFile.Run("Bấm để nhập")}</w:sdtContent></w:sdt></w:p>");

            Assert.Equal("Họ tên: \n", text.Text);
            Assert.Equal("prompt", Assert.Single(text.Remarks).Code);
        }
    }

    public class LeftOut
    {
        [Fact]
        public void Is_hidden_text_and_it_is_said()
        {
            var text = Read($"<w:p>{WordFile.Run("Có 28 xã")}{WordFile.Run(" và 5 phường", "<w:vanish/>")}</w:p>");

            Assert.Equal("Có 28 xã\n", text.Text);
            Assert.Equal("hidden-text", Assert.Single(text.Remarks).Code);
        }

        [Fact]
        public void Are_comments_and_it_is_said_how_many()
        {
            const string Comments = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{0}</w:comments>";
            var comments = string.Concat(new[] { "1", "2" }.Select(id => $"<w:comment w:id=\"{id}\">{WordFile.Paragraph("Xem lại 99 xã.")}</w:comment>"));
            var text = DocumentText.Decode(WordFile.Of($"<w:p><w:commentRangeStart w:id=\"1\"/>{WordFile.Run("Có 28 xã.")}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>").With("comments", string.Format(CultureInfo.InvariantCulture, Comments, comments)).ToBytes());

            Assert.Equal("Có 28 xã.", text.Text.TrimEnd());
            Assert.Equal(("comment", 2), text.Remarks.Select(remark => (remark.Code, remark.Count)).Single());
        }

        [Fact]
        public void Are_page_headers_and_footers_each_with_its_place()
        {
            var text = DocumentText.Decode(WordFile.Of(WordFile.Paragraph("Có 28 xã.")).WithHeader(WordFile.Paragraph("Mật")).WithFooter(WordFile.Paragraph("Trang cuối")).ToBytes());

            Assert.Equal(("page-frame", 2, DocumentPart.Header), text.Remarks.Select(remark => (remark.Code, remark.Count, remark.Place!.Part)).Single());
        }

        [Fact]
        public void Are_pages_headers_and_it_is_said_only_where_they_have_words()
        {
            var numbered = DocumentText.Decode(WordFile.Of(WordFile.Paragraph("a")).WithFooter(WordFile.Paragraph("12")).ToBytes());
            var named = DocumentText.Decode(WordFile.Of(WordFile.Paragraph("a")).WithHeader(WordFile.Paragraph("Biểu số 3")).ToBytes());

            Assert.Empty(numbered.Remarks);
            Assert.Equal(("page-frame", DocumentPart.Header), (Assert.Single(named.Remarks).Code, named.Remarks[0].Place!.Part));
            Assert.Equal("a\n", named.Text);
        }

        [Fact]
        public void Are_pictures_equations_and_signs_without_a_letter()
        {
            var text = Read($"<w:p>{WordFile.Run("a")}<w:r><w:drawing><wp:inline/></w:drawing></w:r><m:oMath><m:r><m:t>3</m:t></m:r></m:oMath><w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>");

            Assert.Equal("a□\n", text.Text);
            Assert.Equal(["picture", "equation", "symbol"], text.Remarks.Select(remark => remark.Code));
        }

        [Fact]
        public void Is_the_table_of_contents()
        {
            var file = WordFile.Of(WordFile.Paragraph("I. KẾT QUẢ 3", "<w:pStyle w:val=\"M\"/>"), WordFile.Paragraph("I. KẾT QUẢ"))
                .WithStyles("<w:style w:styleId=\"M\"><w:name w:val=\"toc 1\"/></w:style>");

            var text = DocumentText.Decode(file.ToBytes());

            Assert.Equal("I. KẾT QUẢ\n", text.Text);
            Assert.Equal("contents", Assert.Single(text.Remarks).Code);
        }
    }

    public class Tables
    {
        [Fact]
        public void Within_tables_follow_the_one_around_them()
        {
            var text = Read(WordFile.Table(
                WordFile.Row(WordFile.CellOf(WordFile.Paragraph("a") + WordFile.Table(WordFile.Cells("x", "y")) + WordFile.Paragraph("b")), WordFile.Cell("c")),
                WordFile.Cells("d", "e")), WordFile.Paragraph("Hết"));

            Assert.Equal("a b\tc\nd\te\nx\ty\nHết\n", text.Text);
            Assert.Equal(new DocumentPlace { Table = 2, Row = 1, Column = 2 }, PlaceOfWords(text, "y\n"));
        }

        [Fact]
        public void Of_one_cell_are_a_frame_around_text() =>
            Assert.Equal("a\nb\n", Read(WordFile.Table(WordFile.Row(WordFile.CellOf(WordFile.Paragraph("a") + WordFile.Paragraph("b"))))).Text);

        [Fact]
        public void Lay_rows_that_begin_further_in_and_old_merges_over_the_grid()
        {
            var text = Read(WordFile.Table(
                WordFile.Row(WordFile.Cell("a", "<w:hMerge w:val=\"restart\"/>"), WordFile.Cell("", "<w:hMerge/>"), WordFile.Cell("b")),
                $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{WordFile.Cell("c")}{WordFile.Cell("d")}</w:tr>"));

            Assert.Equal("a\t\tb\n\tc\td\n", text.Text);
        }

        [Fact]
        public void Say_how_many_rows_are_their_header()
        {
            static string Header(params string[] cells) => $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{string.Concat(cells.Select(cell => WordFile.Cell(cell)))}</w:tr>";
            var structure = StructureRecognizer.Recognize(Read(WordFile.Table(Header("Đơn vị", "Kết quả"), Header("(tên)", "2"), WordFile.Cells("Xã A", "5"), WordFile.Cells("Đơn vị", "Kết quả"), WordFile.Cells("Xã B", "6"))));

            var table = Assert.Single(structure.Tables);
            Assert.Equal(["Xã A | 5", "Xã B | 6"], table.RowsOf());
            Assert.Equal("repeated-header", structure.Unplaced[0].Reason);
        }

        [Fact]
        public void Give_a_label_merged_down_to_every_row_it_stands_beside()
        {
            var structure = StructureRecognizer.Recognize(Read(WordFile.Table(
                WordFile.Cells("Cấp", "Năm", "Số đơn"),
                WordFile.Row(WordFile.Cell("Cấp huyện", WordFile.Down(true)), WordFile.Cell("2018"), WordFile.Cell("3")),
                WordFile.Row(WordFile.Cell("", WordFile.Down(false)), WordFile.Cell("2019"), WordFile.Cell("4", WordFile.Down(true))),
                WordFile.Row(WordFile.Cell("Cấp xã"), WordFile.Cell("2020"), WordFile.Cell("", WordFile.Down(false))))));

            Assert.Equal(["Cấp huyện | 2018 | 3", "Cấp huyện | 2019 | 4", "Cấp xã | 2020"], Assert.Single(structure.Tables).RowsOf());
        }
    }

    public class OfOtherKinds
    {
        [Fact]
        public void A_file_with_macros_is_read_without_them()
        {
            var text = DocumentText.Decode((WordFile.Of(WordFile.Paragraph("a")) with { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }).WithBinary("word/vbaProject.bin").ToBytes());

            Assert.Equal("a\n", text.Text);
            Assert.Equal("macro", Assert.Single(text.Remarks).Code);
        }

        [Fact]
        public void A_strict_file_is_read_like_any_other()
        {
            var text = DocumentText.Decode((WordFile.Of(WordFile.Paragraph("Kết quả", run: "<w:b/>")) with { IsStrict = true }).ToBytes());

            Assert.Equal("Kết quả\n", text.Text);
            Assert.True(Assert.IsType<DocumentParagraph>(Assert.Single(text.Blocks)).IsMarked);
        }

        [Theory]
        [InlineData("https://dichvucong.gov.vn/")]
        [InlineData("http://[khong phai dia chi")]
        [InlineData("mailto:a b@c d")]
        public void A_link_is_not_followed_whatever_its_address(string address)
        {
            var text = DocumentText.Decode(WordFile.Of($"<w:p><w:hyperlink r:id=\"l\">{WordFile.Run("a")}</w:hyperlink></w:p>").WithLink("l", address).ToBytes());

            Assert.Equal("a\n", text.Text);
            Assert.Equal("external-link", Assert.Single(text.Remarks).Code);
        }
    }
}
