using System.Xml.Linq;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Tests.Reading;
using DanVan.Domain.Documents.Writing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DanVan.Domain.Documents.Tests.Writing;

public class WordAnnotatorTests
{
    private const string Sum = "Toàn huyện tiếp 120 lượt công dân (cấp huyện tiếp 45 lượt; cấp xã tiếp 57 lượt).";
    private const string Rate = "Tiếp nhận 40 đơn; đã giải quyết 30/40 đơn, đạt 57%.";

    private static WordFile Plain => WordFile.Of(WordFile.Bold("I. KẾT QUẢ"), WordFile.Paragraph(Sum), WordFile.Paragraph(Rate));

    public class Annotate
    {
        [Fact]
        public void Puts_a_comment_exactly_around_the_figure()
        {
            var annotated = AnnotatedWord.Of(Plain.ToBytes());

            Assert.Equal(annotated.Document.Findings.Count, annotated.Ours.Count);
            Assert.Equal("120 lượt", annotated.WordsOf("R-SUM-01").TrimEnd());
            Assert.Equal("57%", annotated.WordsOf("R-RATE-01"));
        }

        [Fact]
        public void Says_code_words_corrections_and_the_other_places()
        {
            var comment = AnnotatedWord.Of(Plain.ToBytes()).Ours.First(one => one.Value.Contains("R-SUM-01", StringComparison.Ordinal)).Value;

            Assert.Contains("45 + 57 = 102", comment, StringComparison.Ordinal);
            Assert.Contains("57 thành 75", comment, StringComparison.Ordinal);
            Assert.Contains("đoạn", comment, StringComparison.Ordinal);
        }

        [Theory]
        [MemberData(nameof(Documents))]
        public void Changes_nothing_but_what_the_comments_need(string name, string body)
        {
            var original = WordFile.Of(WordFile.Bold("I. KẾT QUẢ"), body).ToBytes();

            var annotated = AnnotatedWord.Of(original);

            Assert.NotEmpty(annotated.Ours);
            var before = AnnotatedWord.Joined(ArchiveContent.Xml(original, "word/document.xml").Root!);
            Assert.True(XNode.DeepEquals(before, annotated.Stripped()), $"{name}\n{before}\n{annotated.Stripped()}");
            Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"], ArchiveContent.Changed(original, annotated.Bytes));
            Assert.Equal(CheckedDocument.Of(original).Text.Text, DocumentText.Decode(annotated.Bytes).Text);
            Assert.Equal(Errors(original), Errors(annotated.Bytes));
        }

        public static TheoryData<string, string> Documents()
        {
            var figure = Sum.IndexOf("120", StringComparison.Ordinal);
            string Before() => WordFile.Run(Sum[..figure]);
            string After() => WordFile.Run(Sum[(figure + 8)..]);
            return new TheoryData<string, string>
            {
                { "one run", WordFile.Paragraph(Sum, run: "<w:i/><w:sz w:val=\"26\"/>") },
                { "figure over three runs", $"<w:p>{Before()}{WordFile.Run("1", "<w:b/>")}{WordFile.Run("2", "<w:i/>")}{WordFile.Run("0 lượt", "<w:b/>")}{After()}</w:p>" },
                { "tabs and breaks in the run", $"<w:p><w:r><w:t>Toàn huyện tiếp</w:t><w:tab/><w:t xml:space=\"preserve\">120 lượt công dân (cấp huyện tiếp</w:t><w:br/><w:t>45 lượt; cấp xã tiếp 57 lượt).</w:t></w:r></w:p>" },
                { "hyperlink", $"<w:p>{Before()}<w:hyperlink w:anchor=\"x\">{WordFile.Run("120 lượt", "<w:u w:val=\"single\"/>")}</w:hyperlink>{After()}</w:p>" },
                { "tracked change", $"<w:p>{Before()}<w:del w:id=\"7\" w:author=\"A\"><w:r><w:delText>119</w:delText></w:r></w:del><w:ins w:id=\"8\" w:author=\"A\">{WordFile.Run("120 lượt")}</w:ins>{After()}</w:p>" },
                { "field", $"<w:p>{Before()}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=60+60</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{WordFile.Run("120 lượt")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{After()}</w:p>" },
                { "simple field", $"<w:p>{Before()}<w:fldSimple w:instr=\"=60+60\">{WordFile.Run("120 lượt")}</w:fldSimple>{After()}</w:p>" },
                { "content control", $"<w:p>{Before()}<w:sdt><w:sdtPr><w:alias w:val=\"Tổng\"/></w:sdtPr><w:sdtContent>{WordFile.Run("120 lượt")}</w:sdtContent></w:sdt>{After()}</w:p>" },
                { "plain text control", $"<w:p>{Before()}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{WordFile.Run("120 lượt")}</w:sdtContent></w:sdt>{After()}</w:p>" },
                { "paragraph in a control", $"<w:sdt><w:sdtPr/><w:sdtContent>{WordFile.Paragraph(Sum)}</w:sdtContent></w:sdt>" },
                { "table cell", WordFile.Table(WordFile.Cells("Nội dung", "Kết quả"), WordFile.Cells("Tiếp công dân", Sum)) + WordFile.Paragraph("Hết.") },
                { "bookmark within", $"<w:p><w:bookmarkStart w:id=\"3\" w:name=\"b\"/>{WordFile.Run(Sum[..(figure + 1)])}<w:bookmarkEnd w:id=\"3\"/>{WordFile.Run(Sum[(figure + 1)..])}</w:p>" },
            };
        }

        [Fact]
        public void Puts_several_findings_at_one_figure_inside_each_other()
        {
            var document = CheckedDocument.Of(Plain.ToBytes());
            var sum = document.Findings.First(finding => finding.Code == "R-SUM-01");

            var annotated = WordAnnotator.Annotate(document.Original, document.Text, [sum, sum with { Code = "R-SUM-02" }, sum with { Code = "R-DUP-01" }], CheckedDocument.Vietnamese);

            var marks = ArchiveContent.Xml(annotated, "word/document.xml").Descendants()
                .Where(element => element.Name.LocalName is "commentRangeStart" or "commentRangeEnd")
                .Select(element => $"{(element.Name.LocalName == "commentRangeStart" ? "[" : "]")}{(string?)element.Attribute(element.Name.Namespace + "id")}");
            Assert.Equal(["[0", "[1", "[2", "]2", "]1", "]0"], marks);
            Assert.Equal(Errors(document.Original), Errors(annotated));
        }

        [Fact]
        public void Keeps_a_link_whose_address_is_none()
        {
            var original = WordFile.Of(WordFile.Paragraph(Sum)).WithLink("l", "mailto:a b@@%%%").ToBytes();

            var annotated = AnnotatedWord.Of(original);

            Assert.NotEmpty(annotated.Ours);
            Assert.Contains("mailto:a b@@%%%", ArchiveContent.Xml(annotated.Bytes, "word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
        }

        [Fact]
        public void Keeps_comments_that_were_there_and_counts_on()
        {
            const string Comment = "<w:comment w:id=\"4\" w:author=\"Lan\" w:initials=\"L\"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>";
            var original = WordFile.Of(
                    WordFile.Bold("I. KẾT QUẢ"),
                    $"<w:p><w:commentRangeStart w:id=\"4\"/>{WordFile.Run(Sum)}<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
                .With("comments", $"<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{Comment}</w:comments>")
                .ToBytes();

            var annotated = AnnotatedWord.Of(original);

            Assert.Equal("Xem lại", annotated.Comments[0].Value);
            Assert.Equal("4", (string?)annotated.Comments[0].Attributes().First(attribute => attribute.Name.LocalName == "id"));
            Assert.Equal("5", (string?)annotated.Ours[0].Attributes().First(attribute => attribute.Name.LocalName == "id"));
            Assert.Equal("120 lượt", annotated.WordsOf("R-SUM-01").TrimEnd());
            Assert.True(XNode.DeepEquals(AnnotatedWord.Joined(ArchiveContent.Xml(original, "word/document.xml").Root!), annotated.Stripped()));
            Assert.Equal(["word/comments.xml", "word/document.xml"], ArchiveContent.Changed(original, annotated.Bytes));
        }

        [Fact]
        public void Puts_the_comment_of_a_footnote_at_its_reference()
        {
            var original = WordFile.Of(WordFile.Bold("I. KẾT QUẢ"), $"<w:p>{WordFile.Run("Xem chú thích")}<w:r><w:footnoteReference w:id=\"2\"/></w:r>{WordFile.Run(".")}</w:p>")
                .WithFootnotes($"<w:footnote w:id=\"2\">{WordFile.Paragraph(Sum)}</w:footnote>")
                .ToBytes();

            var annotated = AnnotatedWord.Of(original);

            var start = annotated.Main.Descendants().First(element => element.Name.LocalName == "commentRangeStart");
            Assert.Equal("footnoteReference", ((XElement)start.NextNode!).Elements().Single().Name.LocalName);
            Assert.DoesNotContain("word/footnotes.xml", ArchiveContent.Changed(original, annotated.Bytes));
            Assert.Equal(Errors(original), Errors(annotated.Bytes));
        }

        [Fact]
        public void Puts_the_comment_of_a_text_box_at_its_anchor()
        {
            var original = WordFile.Of(
                WordFile.Bold("I. KẾT QUẢ"),
                $"<w:p>{WordFile.Run("Ngoài hộp.")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{WordFile.Paragraph(Sum)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>").ToBytes();

            var annotated = AnnotatedWord.Of(original);

            Assert.NotEmpty(annotated.Ours);
            Assert.DoesNotContain(annotated.Main.Descendants().Where(element => element.Name.LocalName == "txbxContent").Descendants(), element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
            Assert.Contains("pict", ((XElement)annotated.Main.Descendants().First(element => element.Name.LocalName == "commentRangeStart").NextNode!).Elements().Select(element => element.Name.LocalName));
        }

        [Fact]
        public void Is_the_same_file_every_time_and_as_it_was_without_findings()
        {
            var document = CheckedDocument.Of(Plain.ToBytes());
            byte[] Annotated() => WordAnnotator.Annotate(document.Original, document.Text, document.Findings, CheckedDocument.English);

            Assert.Equal(Annotated(), Annotated());
            Assert.Empty(ArchiveContent.Changed(document.Original, WordAnnotator.Annotate(document.Original, document.Text, [], CheckedDocument.English)));
        }

        [Fact]
        public void Refuses_a_text_that_was_not_read_from_Word() => Assert.Throws<ArgumentException>(() =>
            WordAnnotator.Annotate(Plain.ToBytes(), DocumentText.FromText("x"), [], CheckedDocument.Vietnamese));

        private static IReadOnlyList<string> Errors(byte[] file)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return [.. new OpenXmlValidator().Validate(document).Select(error => error.Description).Order(StringComparer.Ordinal)];
        }
    }
}
