using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Reading;

public class WordDocumentReaderTests
{
    private static DocumentText Read(params string[] body) => DocumentText.Decode(WordFile.Of(body).ToBytes());

    private static string[] Lines(DocumentText text) => text.Text.TrimEnd('\n').Split('\n');

    public class Paragraphs
    {
        [Fact]
        public void Are_lines_of_the_flat_text()
        {
            var text = Read(WordFile.Paragraph("Năm 2019"), WordFile.Paragraph(""), WordFile.Paragraph("Toàn huyện có 28 xã."));

            Assert.Equal(DocumentKind.Word, text.Kind);
            Assert.Equal(["Năm 2019", "", "Toàn huyện có 28 xã."], Lines(text));
        }

        [Fact]
        public void Keep_tabs_breaks_and_hyphens_as_one_character_each()
        {
            var text = Read("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>");

            Assert.Equal("a b c-de\n", text.Text);
        }

        [Theory]
        [InlineData("Plain Text", "I. KẾT QUẢ\n\na\tb\n", true)]
        [InlineData("Preformatted Text", "I. KẾT QUẢ\n\na\tb\n", true)]
        [InlineData("Body Text", "I. KẾT QUẢ\n\na b\n", false)]
        public void Are_the_lines_of_a_text_file_where_all_are_in_the_style_of_one(string style, string expected, bool isLines)
        {
            const string InStyle = "<w:pStyle w:val=\"S1\"/>";
            var file = WordFile.Of(WordFile.Paragraph("I. KẾT QUẢ", InStyle), WordFile.Paragraph(""), $"<w:p><w:pPr>{InStyle}</w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>")
                .WithStyles($"<w:style w:type=\"paragraph\" w:styleId=\"S1\"><w:name w:val=\"{style}\"/></w:style>");

            var text = DocumentText.Decode(file.ToBytes());

            Assert.Equal((expected, isLines), (text.Text, text.IsLines));
            Assert.Equal(2, text.PlaceOf(new Source { Line = 3 })?.Paragraph);
        }

        [Fact]
        public void Show_small_letters_formatted_as_capitals_as_capitals() =>
            Assert.Equal("BÁO CÁO\n", Read(WordFile.Paragraph("Báo cáo", run: "<w:caps/>")).Text);

        [Fact]
        public void Have_a_place_that_a_person_finds()
        {
            var text = Read(WordFile.Bold("I. KẾT QUẢ"), WordFile.Paragraph(""), WordFile.Paragraph("Có 28 xã."));

            var place = text.PlaceOf(new Source { Line = 3, Start = text.Text.IndexOf("28", StringComparison.Ordinal), End = text.Text.Length });

            Assert.Equal(new DocumentPlace { Heading = "I. KẾT QUẢ", Paragraph = 2 }, place);
        }

        [Fact]
        public void Are_placed_character_by_character_behind_their_numbering()
        {
            var text = DocumentText.Decode(WordFile.Of(Numbered("Tiếp công dân")).WithNumbering(Decimal).ToBytes());

            var placed = Assert.Single(text.Places);
            Assert.Equal("1. Tiếp công dân\n", text.Text);
            Assert.Equal("Tiếp công dân", text.Text[placed.Start..placed.End]);
            Assert.Equal(placed, text.FindPlaced(new Source { Line = 1, Start = 0, End = 1 }));
        }
    }

    public class Numbering
    {
        [Fact]
        public void Is_written_as_it_shows()
        {
            var text = DocumentText.Decode(WordFile.Of(Numbered("a"), Numbered("b", 1), Numbered("c", 1), Numbered("d"), Numbered("e", 1)).WithNumbering(Decimal).ToBytes());

            Assert.Equal(["1. a", "1.1. b", "1.2. c", "2. d", "2.1. e"], Lines(text));
        }

        [Fact]
        public void Begins_anew_where_its_use_says_so()
        {
            var text = DocumentText.Decode(WordFile.Of(Numbered("a"), Numbered("b"), Numbered("c", number: 2), Numbered("d", number: 2))
                .WithNumbering(Decimal + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>").ToBytes());

            Assert.Equal(["1. a", "2. b", "1. c", "2. d"], Lines(text));
        }

        [Theory]
        [InlineData("upperRoman", "%1.", "IV. x")]
        [InlineData("lowerLetter", "%1)", "d) x")]
        [InlineData("upperLetter", "%1.", "D. x")]
        [InlineData("decimalZero", "%1.", "04. x")]
        [InlineData("lowerRoman", "(%1)", "(iv) x")]
        public void Knows_the_formats(string format, string label, string expected)
        {
            var numbering = $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{label}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

            Assert.Equal(expected, Lines(DocumentText.Decode(WordFile.Of(Numbered("x")).WithNumbering(numbering).ToBytes()))[0]);
        }

        [Fact]
        public void Of_a_list_is_a_dash()
        {
            const string Bullets = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

            Assert.Equal("- Cấp xã: 28", Lines(DocumentText.Decode(WordFile.Of(Numbered("Cấp xã: 28")).WithNumbering(Bullets).ToBytes()))[0]);
        }

        [Fact]
        public void Comes_from_a_style_too()
        {
            var file = WordFile.Of(WordFile.Paragraph("Mở đầu", "<w:pStyle w:val=\"H\"/>"), WordFile.Paragraph("Kết quả", "<w:pStyle w:val=\"H\"/>"), WordFile.Paragraph("x", "<w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
                .WithNumbering(Decimal).WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");

            Assert.Equal(["1. Mở đầu", "2. Kết quả", "x"], Lines(DocumentText.Decode(file.ToBytes())));
        }
    }

    public class Headings
    {
        [Fact]
        public void Are_told_by_style_through_all_it_is_based_on()
        {
            var file = WordFile.Of(WordFile.Paragraph("Kết quả", "<w:pStyle w:val=\"C\"/>"))
                .WithStyles("<w:style w:styleId=\"C\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"C\"/></w:style>");

            Assert.Equal(2, Assert.IsType<DocumentParagraph>(Assert.Single(DocumentText.Decode(file.ToBytes()).Blocks)).HeadingLevel);
        }

        [Theory]
        [InlineData("<w:b/>", true)]
        [InlineData("<w:b w:val=\"0\"/>", false)]
        [InlineData("<w:u w:val=\"single\"/>", true)]
        [InlineData("<w:u w:val=\"none\"/>", false)]
        [InlineData("<w:i/>", false)]
        public void May_be_bold_or_underlined_all_over(string look, bool expected) =>
            Assert.Equal(expected, Assert.IsType<DocumentParagraph>(Assert.Single(Read(WordFile.Paragraph("Kết quả", run: look)).Blocks)).IsMarked);
    }

    public class Tables
    {
        [Fact]
        public void Are_lines_of_cells_between_tabs_with_a_blank_for_every_column_merged_away()
        {
            var text = Read(WordFile.Table(
                WordFile.Row(WordFile.Cell("Năm", WordFile.Down(true)), WordFile.Cell("Kiểm tra", WordFile.Across(2))),
                WordFile.Row(WordFile.Cell("", WordFile.Down(false)), WordFile.Cell("Đoàn"), WordFile.Cell("Cuộc")),
                WordFile.Cells("2019", "3", "12")));

            var table = Assert.IsType<DocumentTable>(Assert.Single(text.Blocks));
            Assert.Equal(["Năm\tKiểm tra\t", "\tĐoàn\tCuộc", "2019\t3\t12"], Lines(text));
            Assert.Equal([(1, 1, 2), (2, 2, 1)], table.Rows[0].Cells.Select(cell => (cell.Column, cell.ColumnSpan, cell.RowSpan)));
            Assert.Equal([2, 3], table.Rows[1].Cells.Select(cell => cell.Column));
        }

        [Fact]
        public void Have_places_by_row_and_column_of_the_grid()
        {
            var text = Read(WordFile.Table(WordFile.Row(WordFile.Cell("Tên", WordFile.Across(2)), WordFile.Cell("Số")), WordFile.Cells("a", "b", "5")));

            var at = text.Text.IndexOf('5', StringComparison.Ordinal);
            Assert.Equal(new DocumentPlace { Table = 1, Row = 2, Column = 3 }, text.PlaceOf(new Source { Line = 2, Start = at, End = at + 1 }));
        }

        [Fact]
        public void Hand_the_words_of_a_cell_over_with_its_paragraphs()
        {
            var text = Read(WordFile.Table(WordFile.Row(WordFile.CellOf(WordFile.Paragraph("-Cấp trưởng:") + WordFile.Paragraph("") + WordFile.Paragraph("-Cấp phó: 01")), WordFile.Cell("x"))));

            Assert.Equal("-Cấp trưởng: -Cấp phó: 01\tx\n", text.Text);
            Assert.Equal(4, text.Places.Count);
        }
    }

    private const string Decimal = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string Numbered(string text, int level = 0, int number = 1) =>
        WordFile.Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
}
