using System.Xml.Linq;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DanVan.Domain.Documents.Tests.Writing;

public class WorkbookAnnotatorTests
{
    private const string Comments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static readonly XNamespace Main = SmallWorkbook.Main;

    public class Annotate
    {
        [Fact]
        public void Puts_a_note_with_its_box_and_a_fill_at_the_cell()
        {
            var original = SmallWorkbook.Of();

            var annotated = Annotated(original, At("A2", Severity.Error));

            Assert.Contains("R-SUM-01", NotesOf(annotated)["A2"], StringComparison.Ordinal);
            Assert.Equal("solid", FillOf(annotated, "A2"));
            var box = ArchiveContent.Xml(annotated, "xl/drawings/vmlDrawing.vml").Descendants().Single(element => element.Name.LocalName == "ClientData");
            Assert.Equal(["1", "0"], box.Elements().Where(element => element.Name.LocalName is "Row" or "Column").Select(element => element.Value));
            Assert.Equal(Errors(original), Errors(annotated));
        }

        [Fact]
        public void Changes_nothing_else_in_the_sheet_and_no_other_part()
        {
            var original = SmallWorkbook.Of();

            var annotated = Annotated(original, At("A2", Severity.Error), At("B2", Severity.Warning));

            Assert.Equal(["[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"], ArchiveContent.Changed(original, annotated));
            var sheet = ArchiveContent.Xml(annotated, "xl/worksheets/sheet1.xml").Root!;
            sheet.Element(Main + "legacyDrawing")!.Remove();
            var before = ArchiveContent.Xml(original, "xl/worksheets/sheet1.xml").Root!;
            foreach (var cell in sheet.Descendants(Main + "c").Concat(before.Descendants(Main + "c")))
            {
                cell.SetAttributeValue("s", null);
            }

            Assert.True(XNode.DeepEquals(before, sheet), sheet.ToString());
        }

        [Fact]
        public void Fills_with_a_format_that_copies_the_one_in_use()
        {
            var annotated = Annotated(SmallWorkbook.Of(), At("B2", Severity.Warning));

            var formats = ArchiveContent.Xml(annotated, "xl/styles.xml").Descendants(Main + "cellXfs").Single().Elements().ToList();
            var filled = formats[int.Parse((string)CellOf(annotated, "B2").Attribute("s")!, System.Globalization.CultureInfo.InvariantCulture)];
            Assert.Equal(3, formats.Count);
            Assert.Equal("10", (string?)filled.Attribute("numFmtId"));
            Assert.Equal("1", (string?)filled.Attribute("fontId"));
            Assert.Equal("0", (string?)filled.Element(Main + "protection")!.Attribute("locked"));
            Assert.Equal("0", (string?)formats[1].Attribute("fillId"));
        }

        [Theory]
        [InlineData("A3", 3)]
        [InlineData("C2", 2)]
        [InlineData("D9", 9)]
        public void Makes_the_cell_in_its_place_where_the_sheet_has_none(string cell, int row)
        {
            var original = SmallWorkbook.Of();

            var annotated = Annotated(original, At(cell, Severity.Note));

            Assert.Equal(row.ToString(System.Globalization.CultureInfo.InvariantCulture), (string?)CellOf(annotated, cell).Parent!.Attribute("r"));
            var rows = ArchiveContent.Xml(annotated, "xl/worksheets/sheet1.xml").Descendants(Main + "row").Select(one => (int)one.Attribute("r")!).ToList();
            Assert.Equal(rows.Order(), rows);
            Assert.Equal(Errors(original), Errors(annotated));
        }

        [Fact]
        public void Notes_the_cell_that_shows_where_cells_are_merged() =>
            Assert.Equal(["A5"], NotesOf(Annotated(SmallWorkbook.Of(), At("B6", Severity.Error))).Keys);

        [Fact]
        public void Writes_several_findings_of_a_cell_into_one_note_and_fills_by_the_gravest()
        {
            var annotated = Annotated(SmallWorkbook.Of(), At("A2", Severity.Note), At("A2", Severity.Error, "R-DUP-01"));
            var grave = Annotated(SmallWorkbook.Of(), At("A2", Severity.Error));

            var note = Assert.Single(NotesOf(annotated)).Value;
            Assert.Contains("R-SUM-01", note, StringComparison.Ordinal);
            Assert.Contains("R-DUP-01", note, StringComparison.Ordinal);
            Assert.Equal(ColourOf(grave, "A2"), ColourOf(annotated, "A2"));
        }

        [Fact]
        public void Keeps_a_note_that_was_there_and_writes_below_it()
        {
            var comments = $"<comments xmlns=\"{Main}\"><authors><author>Lan</author></authors><commentList><comment ref=\"A2\" authorId=\"0\"><text><t>Xem lại</t></text></comment></commentList></comments>";
            var drawing = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"_x0000_s1025\"/></xml>";
            var original = SmallWorkbook.Of(
                SmallWorkbook.Data + "<legacyDrawing r:id=\"p1\"/>",
                SmallWorkbook.Styles,
                ("xl/comments1.xml", Comments, "comments", comments),
                ("xl/drawings/vmlDrawing1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing", "vmlDrawing", drawing));

            var annotated = Annotated(original, At("A2", Severity.Error), At("B2", Severity.Error));

            var notes = NotesOf(annotated, "xl/comments1.xml");
            Assert.StartsWith("Xem lại\n\n", notes["A2"], StringComparison.Ordinal);
            Assert.Contains("R-SUM-01", notes["A2"], StringComparison.Ordinal);
            Assert.Contains("R-SUM-01", notes["B2"], StringComparison.Ordinal);
            Assert.Equal(2, ArchiveContent.Xml(annotated, "xl/drawings/vmlDrawing1.vml").Root!.Elements().Count());
            Assert.Single(ArchiveContent.Xml(annotated, "xl/worksheets/sheet1.xml").Descendants(Main + "legacyDrawing"));
        }

        [Fact]
        public void Gives_a_workbook_without_formats_what_it_needs()
        {
            var original = SmallWorkbook.Of("<sheetData><row><c><v>1</v></c></row></sheetData>", styles: null);

            var annotated = Annotated(original, At("A1", Severity.Error));

            Assert.Equal("solid", FillOf(annotated, cell: null));
            Assert.Equal(Errors(original), Errors(annotated));
        }

        [Fact]
        public void Notes_a_finding_of_no_cell_at_the_first_cell_and_fills_none()
        {
            var annotated = Annotated(SmallWorkbook.Of(), Nowhere);

            Assert.Equal(["A1"], NotesOf(annotated).Keys);
            Assert.Null(CellOf(annotated, "A1").Attribute("s"));
        }

        [Fact]
        public void Is_the_same_file_every_time_and_as_it_was_without_findings()
        {
            var original = SmallWorkbook.Of();

            Assert.Equal(Annotated(original, At("A2", Severity.Error)), Annotated(original, At("A2", Severity.Error)));
            Assert.Empty(ArchiveContent.Changed(original, Annotated(original)));
        }

        [Fact]
        public void Refuses_a_text_that_was_not_read_from_a_workbook() => Assert.Throws<ArgumentException>(() =>
            WorkbookAnnotator.Annotate(SmallWorkbook.Of(), DocumentText.FromText("x"), [], CheckedDocument.Vietnamese));

        // The flat text has a line for each cell of the sheet that a finding is about.
        private static byte[] Annotated(byte[] original, params Located[] findings)
        {
            var places = findings.Select((one, index) => new PlacedText(index * 4, (index * 4) + 3, index + 1, 0, new DocumentPlace { Part = DocumentPart.Sheet, Sheet = "Biểu 1", Cell = one.Cell })).ToList();
            var text = DocumentText.OfOffice(DocumentKind.Excel, string.Concat(findings.Select(_ => "123\n")) + "x", [], places, []);
            var placed = findings.Select((one, index) => one.Finding.Sources.Count == 0 ? one.Finding : one.Finding with { Sources = [new Source { Line = index + 1, Start = index * 4, End = (index * 4) + 3 }] });
            return WorkbookAnnotator.Annotate(original, text, [.. placed], CheckedDocument.Vietnamese);
        }

        private static Located Nowhere => new("A2", At("A2", Severity.Error).Finding with { Sources = [] });

        private static Located At(string cell, Severity severity, string code = "R-SUM-01") => new(cell, new Finding
        {
            Code = code,
            Kind = CheckKind.Sum,
            Verdict = Verdict.Impossible,
            Severity = severity,
            Reason = "sum-differs",
            Sources = [new Source { Line = 1 }],
        });

        private static Dictionary<string, string> NotesOf(byte[] file, string part = "xl/comments.xml") =>
            ArchiveContent.Xml(file, part).Descendants(Main + "comment").ToDictionary(note => (string)note.Attribute("ref")!, note => note.Value);

        private static XElement CellOf(byte[] file, string cell) =>
            ArchiveContent.Xml(file, "xl/worksheets/sheet1.xml").Descendants(Main + "c").Single(one => (string?)one.Attribute("r") == cell);

        private static string? FillOf(byte[] file, string? cell) => (string?)PatternOf(file, cell).Attribute("patternType");

        private static string? ColourOf(byte[] file, string cell) => (string?)PatternOf(file, cell).Elements().First().Attribute("rgb");

        private static XElement PatternOf(byte[] file, string? cell)
        {
            var format = (int)(cell is null ? ArchiveContent.Xml(file, "xl/worksheets/sheet1.xml").Descendants(Main + "c").First() : CellOf(file, cell)).Attribute("s")!;
            var styles = ArchiveContent.Xml(file, "xl/styles.xml").Root!;
            var fill = (int)styles.Element(Main + "cellXfs")!.Elements().ElementAt(format).Attribute("fillId")!;
            return styles.Element(Main + "fills")!.Elements().ElementAt(fill).Elements().Single();
        }

        private sealed record Located(string Cell, Finding Finding);

        private static IReadOnlyList<string> Errors(byte[] file)
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
            return [.. new OpenXmlValidator().Validate(document).Select(error => error.Description).Order(StringComparer.Ordinal)];
        }
    }
}
