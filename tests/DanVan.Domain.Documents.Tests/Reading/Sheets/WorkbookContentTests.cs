using System.IO.Compression;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Tests.Writing;

namespace DanVan.Domain.Documents.Tests.Reading.Sheets;

/// <summary>What other programs put into a workbook is read as it shows, or a remark says that it was not.</summary>
public class WorkbookContentTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Drawing = "xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"";

    private static DocumentText Read(string cells, string after = "", params (string Name, string Type, string Relation, string Content)[] parts) =>
        DocumentText.Decode(SmallWorkbook.Of($"<sheetData>{cells}</sheetData>{after}", SmallWorkbook.Styles, parts));

    private static string Row(string cells) => $"<row r=\"1\">{cells}</row>";

    public class Cells
    {
        [Theory]
        [InlineData("<c r=\"B1\" t=\"s\"><v>0</v></c>", "Số đơn")]
        [InlineData("<c r=\"B1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>28</t></r><r><t xml:space=\"preserve\"> xã</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>", "28 xã")]
        [InlineData("<c r=\"B1\" t=\"inlineStr\"><v>28 xã</v></c>", "28 xã")]
        [InlineData("<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>kết quả</v></c>", "kết quả")]
        [InlineData("<c r=\"B1\" t=\"b\"><v>1</v></c>", "TRUE")]
        [InlineData("<c r=\"B1\" t=\"d\"><v>2020-07-29T00:00:00</v></c>", "29/07/2020")]
        [InlineData("<c r=\"B1\" t=\"d\"><v>2020-07-29</v></c>", "29/07/2020")]
        [InlineData("<c r=\"B1\" s=\"1\"><v>0.2159</v></c>", "21,59%")]
        [InlineData("<c r=\"B1\"><v>8943</v></c>", "8943")]
        public void Show_what_they_hold(string cell, string shown)
        {
            var text = Read(Row("<c r=\"A1\" t=\"inlineStr\"><is><t>Có</t></is></c>" + cell));

            Assert.Contains(shown, text.Text, StringComparison.Ordinal);
            Assert.Empty(text.Remarks);
        }

        [Theory]
        [InlineData("<c r=\"B1\" t=\"s\"><v>99</v></c>", "cell-error")]
        [InlineData("<c r=\"B1\" t=\"e\"><v>#REF!</v></c>", "cell-error")]
        [InlineData("<c r=\"B1\"><f>1+1</f></c>", "formula-without-result")]
        public void Without_words_are_said(string cell, string code)
        {
            var remark = Assert.Single(Read(Row("<c r=\"A1\" t=\"inlineStr\"><is><t>Có</t></is></c>" + cell)).Remarks);

            Assert.Equal((code, "B1"), (remark.Code, remark.Place!.Cell));
        }

        [Fact]
        public void Far_from_the_first_corner_are_read_in_their_place()
        {
            var text = Read("<row r=\"1000\"><c r=\"AB1000\" t=\"inlineStr\"><is><t>Có 28 xã</t></is></c></row>");

            Assert.Equal("Có 28 xã", text.Text.Trim());
            Assert.Equal("AB1000", text.Places.Single(place => place.End > place.Start).Place.Cell);
        }

        [Fact]
        public void That_a_merged_one_covers_are_not_lost()
        {
            var text = Read(Row("<c r=\"A1\" t=\"inlineStr\"><is><t>Tổng</t></is></c><c r=\"B1\"><v>77</v></c>"), "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");

            Assert.Contains("77", text.Text, StringComparison.Ordinal);
        }
    }

    public class Beside_cells
    {
        private static readonly string Cell = Row("<c r=\"A1\" t=\"inlineStr\"><is><t>Có 28 xã</t></is></c>");

        [Fact]
        public void Comments_are_said_with_the_first_cell()
        {
            var comments = $"<comments xmlns=\"{SmallWorkbook.Main}\"><authors><author/></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>Xem lại 99 xã</t></text></comment><comment ref=\"B7\" authorId=\"0\"><text><t>?</t></text></comment></commentList></comments>";

            var text = Read(Cell, "", ("xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", Relations + "comments", comments));

            var remark = Assert.Single(text.Remarks);
            Assert.Equal(("comment", 2, "A1"), (remark.Code, remark.Count, remark.Place!.Cell));
            Assert.DoesNotContain("99", text.Text, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("<xdr:sp><xdr:txBody/></xdr:sp>", "shape")]
        [InlineData("<xdr:pic/>", "picture")]
        [InlineData("<xdr:graphicFrame/>", "picture")]
        public void Drawings_are_said(string drawn, string code)
        {
            var text = Read(Cell, "<drawing r:id=\"p0\"/>", ("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml", Relations + "drawing", $"<xdr:wsDr {Drawing}><xdr:twoCellAnchor>{drawn}</xdr:twoCellAnchor></xdr:wsDr>"));

            Assert.Equal(code, Assert.Single(text.Remarks).Code);
        }

        [Theory]
        [InlineData("&amp;CTrang &amp;P/&amp;N", true)]
        [InlineData("&amp;R&amp;\"Times New Roman,Bold\"&amp;12&amp;P/&amp;N", false)]
        [InlineData("&amp;LCó 28 xã", true)]
        public void Words_at_the_head_or_foot_of_pages_are_said(string frame, bool isSaid) =>
            Assert.Equal(isSaid, Read(Cell, $"<headerFooter><oddFooter>{frame}</oddFooter></headerFooter>").Remarks.Any(remark => remark.Code == "page-frame"));
    }

    public class Sheets
    {
        [Fact]
        public void Without_a_part_are_said()
        {
            var remark = Assert.Single(WithSheet("none").Remarks);

            Assert.Equal(("unread-sheet", "Mất"), (remark.Code, remark.Place!.Sheet));
        }

        [Fact]
        public void Listed_twice_are_read_once()
        {
            var text = WithSheet("first");

            Assert.Equal("Có 28 xã", text.Text.Trim());
            Assert.Equal("unread-sheet", Assert.Single(text.Remarks).Code);
        }

        // A workbook whose list of sheets has one more: with a part that there is not, or with that of the first.
        private static DocumentText WithSheet(string id)
        {
            using var stream = new MemoryStream();
            stream.Write(new SheetFile("Biểu 1").Text("A1", "Có 28 xã").ToBytes());
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            {
                var entry = archive.GetEntry("xl/workbook.xml")!;
                string xml;
                using (var reader = new StreamReader(entry.Open()))
                {
                    xml = reader.ReadToEnd();
                }

                entry.Delete();
                var first = xml.Split("id=\"")[^1].Split('"')[0];
                using var writer = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
                writer.Write(xml.Replace("</x:sheets>", $"<x:sheet name=\"Mất\" sheetId=\"9\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"{(id == "first" ? first : id)}\"/></x:sheets>", StringComparison.Ordinal));
            }

            return DocumentText.Decode(stream.ToArray());
        }
    }
}
