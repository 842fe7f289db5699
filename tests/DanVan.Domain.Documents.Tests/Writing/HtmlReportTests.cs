using System.Xml;
using System.Xml.Linq;
using DanVan.Domain.Documents.Writing;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Tests.Writing;

public class HtmlReportTests
{
    private const string Wrong = """
        UBND HUYỆN YÊN LẠC

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        Độc lập - Tự do - Hạnh phúc

        Số: 12/BC-UBND

        **BÁO CÁO**

        **Kết quả tiếp công dân năm 2020**

        I. KẾT QUẢ

        1. Trong năm, toàn huyện tiếp 120 lượt công dân (cấp huyện tiếp 45 lượt; cấp xã tiếp 57 lượt).

        2. Tiếp nhận 40 đơn; đã giải quyết 30/40 đơn, đạt 57%.

        II. KHÁC

        - Một việc.

        - Hai việc.

        """;

    private static readonly string Table = """
        Số: 1/BC-UBND

        **BÁO CÁO**

        **Kết quả**

        I. SỐ LIỆU

        | Đơn vị | Tiếp nhận | | Ghi chú |
        |---|---|---|---|
        | | Đơn | Vụ | |
        | (1) | (2) | (3) | (4) |
        | Xã A | 12 | 7 | |
        | Xã B | 5 | 3 | |

        """;

    public class Write
    {
        [Fact]
        public void Holds_every_word_of_the_document_in_order()
        {
            var document = CheckedDocument.Of(Wrong);

            var main = Page(document).Descendants("main").Single();
            main.Descendants().Where(element => element.Name == "aside" || (string?)element.Attribute("class") is { } style && style.StartsWith("ref", StringComparison.Ordinal)).ToList().ForEach(element => element.Remove());
            var words = string.Concat(main.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

            var body = Wrong[Wrong.IndexOf("I. KẾT", StringComparison.Ordinal)..];
            Assert.Contains(string.Concat(body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), words, StringComparison.Ordinal);
        }

        [Fact]
        public void Tells_each_finding_once_with_its_code_and_words()
        {
            var document = CheckedDocument.Of(Wrong);

            var cards = Page(document).Descendants("article").Select(card => card.Value).ToList();

            Assert.NotEmpty(document.Findings);
            Assert.Equal(document.Findings.Count, cards.Count);
            Assert.All(document.Findings, finding => Assert.Contains(cards, card =>
                card.Contains(finding.Code, StringComparison.Ordinal) && card.Contains(FindingText.For(finding, CheckedDocument.Vietnamese), StringComparison.Ordinal)));
        }

        [Fact]
        public void Marks_the_figure_and_links_it_to_its_finding_and_back()
        {
            var page = Page(CheckedDocument.Of(Wrong));

            var mark = page.Descendants("mark").First(element => element.Value.Contains("57%", StringComparison.Ordinal) && element.Ancestors("main").Any());
            var link = mark.ElementsAfterSelf("a").First();
            var card = page.Descendants("article").Single(element => "#" + (string?)element.Attribute("id") == (string?)link.Attribute("href"));

            Assert.Contains("R-RATE-01", card.Value, StringComparison.Ordinal);
            var back = card.Descendants("a").Select(element => (string?)element.Attribute("href")).ToList();
            Assert.Contains(mark.ElementsBeforeSelf("span").Select(element => "#" + (string?)element.Attribute("id")), back.Contains);
        }

        [Theory]
        [InlineData(Wrong)]
        [InlineData("x")]
        public void Has_links_that_lead_somewhere_and_names_that_are_unique(string text)
        {
            var page = Page(CheckedDocument.Of(text));

            var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            var links = page.Descendants("a").Select(element => (string)element.Attribute("href")!).ToList();

            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(links, link => Assert.True(link[0] == '#' && ids.Contains(link[1..]), link));
        }

        [Fact]
        public void Needs_no_script_and_no_other_file()
        {
            var page = Page(CheckedDocument.Of(Wrong));

            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "base");
            Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        }

        [Fact]
        public void Shows_hostile_words_as_words()
        {
            const string Hostile = "1. Tiếp 120 lượt \"<script>alert('x')</script>\" & <img src=x onerror=y> (huyện 45 lượt; xã 57 lượt)\u202Eabc\u2066. </main></body><b>\n\n</main></body><style>*{display:none}</style>\n";

            var page = Page(CheckedDocument.Of(Hostile));

            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img");
            Assert.Single(page.Descendants("style"));
            Assert.Single(page.Descendants("main"));
            Assert.Contains("alert('x')", page.Descendants("main").Single().Value, StringComparison.Ordinal);
            Assert.Contains("abc[U+2066]", page.Descendants("main").Single().Value, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', page.ToString());
        }

        [Fact]
        public void Merges_the_header_cells_of_a_table_as_on_paper()
        {
            var table = Page(CheckedDocument.Of(Table)).Descendants("main").Single().Descendants("table").Single();

            var header = table.Descendants("th").Where(cell => (string?)cell.Attribute("scope") != "row")
                .Select(cell => (cell.Value, (string?)cell.Attribute("scope"), (string?)cell.Attribute("colspan"), (string?)cell.Attribute("rowspan"))).ToList();
            var rows = table.Element("tbody")!.Elements("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).ToList();

            Assert.Equal([("Đơn vị", "col", null, "2"), ("Tiếp nhận", "colgroup", "2", null), ("Ghi chú", "col", null, "2"), ("Đơn", "col", null, null), ("Vụ", "col", null, null)], header);
            Assert.Equal(["Xã A|12|7|", "Xã B|5|3|"], rows);
            Assert.Equal("(1)(2)(3)(4)", string.Concat(table.Descendants("tr").Single(row => (string?)row.Attribute("class") == "column-numbers").Elements().Select(cell => cell.Value)));
        }

        [Fact]
        public void Draws_a_sum_whose_gap_can_be_seen_with_its_exact_numbers()
        {
            var picture = Page(CheckedDocument.Of(Wrong)).Descendants("svg").Select(svg => svg.Value).First(words => words.Contains("45 + 57", StringComparison.Ordinal));

            Assert.Contains("45 + 57 = 102", picture, StringComparison.Ordinal);
            Assert.Contains("120", picture, StringComparison.Ordinal);
            Assert.Contains("18", picture, StringComparison.Ordinal);
        }

        [Fact]
        public void Draws_no_sum_whose_gap_nobody_can_see()
        {
            var document = CheckedDocument.Of("1. Toàn huyện tiếp 8.934 lượt công dân (cấp huyện tiếp 2.979 lượt; cấp xã tiếp 5.964 lượt).\n");

            var page = Page(document);

            Assert.Contains(document.Findings, finding => finding.Code == "R-SUM-01");
            Assert.Empty(page.Descendants("svg"));
            Assert.Contains(page.Descendants("ol"), list => list.Value.Contains("8.943", StringComparison.Ordinal));
        }

        [Fact]
        public void Says_that_a_clean_report_can_be_accepted()
        {
            var page = Page(CheckedDocument.Of(Wrong.Replace("57 lượt", "75 lượt", StringComparison.Ordinal).Replace("57%", "75%", StringComparison.Ordinal)));

            Assert.Single(page.Descendants("p"), verdict => (string?)verdict.Attribute("class") == "verdict good");
            Assert.Empty(page.Descendants("article"));
        }

        [Fact]
        public void Is_in_the_language_of_the_culture_and_leaves_the_document_in_Vietnamese()
        {
            var document = CheckedDocument.Of(Wrong);

            var english = Page(document, english: true);

            Assert.Equal("en", (string?)english.Root!.Attribute("lang"));
            Assert.Equal("vi", (string?)english.Descendants("main").Single().Attribute("lang"));
            Assert.Contains("Findings", english.Descendants("h2").Select(heading => heading.Value));
            Assert.Equal("vi", (string?)Page(document).Root!.Attribute("lang"));
        }

        [Fact]
        public void Is_the_same_text_every_time() =>
            Assert.Equal(Html(CheckedDocument.Of(Wrong), english: false), Html(CheckedDocument.Of(Wrong), english: false));

        [SharedFact]
        public void Tells_every_finding_of_the_real_report()
        {
            var document = CheckedDocument.Of(File.ReadAllBytes(SharedFiles.Path("seed", "407-BC-UBND.txt")));

            var page = Page(document);

            Assert.Equal(document.Findings.Count, page.Descendants("article").Count());
            Assert.Equal(document.Report.Report.Tables.Count, page.Descendants("main").Single().Descendants("table").Count());
            var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
            Assert.All(page.Descendants("a"), link => Assert.Contains(((string)link.Attribute("href")!)[1..], ids));
        }

        private static string Html(CheckedDocument document, bool english) =>
            HtmlReport.Write(document.Text, document.Report, document.Template, english ? CheckedDocument.English : CheckedDocument.Vietnamese);

        private static XDocument Page(CheckedDocument document, bool english = false)
        {
            using var reader = XmlReader.Create(new StringReader(Html(document, english)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            return XDocument.Load(reader);
        }
    }
}
