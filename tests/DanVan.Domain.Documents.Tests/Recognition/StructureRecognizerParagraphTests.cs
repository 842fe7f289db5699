using System.Text;
using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>Paragraphs of documents written here: joined over page breaks and wrapped lines, parted where a new one begins.</summary>
public class StructureRecognizerParagraphTests
{
    public class PageBreaks
    {
        [Theory]
        [InlineData("Công tác hòa giải đã triển khai thành", "công ở 08 xã.")]
        [InlineData("Đã nghe nhiều ý kiến của", "Nhân dân trong xã.")]
        [InlineData("Gồm các đơn vị: công an, quân sự,", "Tư pháp và địa chính.")]
        [InlineData("Thực hiện Quy định “Về đối thoại trực tiếp với", "Nhân dân” của huyện.")]
        [InlineData("Tỷ lệ hòa giải thành đạt", "98% số vụ.")]
        [InlineData("Số đơn đã giải quyết tăng", "15 đơn so với cùng kỳ.")]
        [InlineData("Toàn xã có nhiều tổ hòa giải (trong đó", "5 tổ kiểu mẫu) hoạt động tốt.")]
        [InlineData("Kết quả đạt", "), kể cả kỳ trước.")]
        public void Join_what_goes_on(string first, string second)
        {
            Assert.Equal([$": {first} {second}"], WrittenDocument.Of(first, "", second).Narrative());
            Assert.Equal([$": {first} {second}"], WrittenDocument.Of(first, "", "", "", second).Narrative());
        }

        [Theory]
        [InlineData("Đã tiếp 5 lượt.", "năm trước 3 lượt.")]
        [InlineData("Gồm có:", "cấp xã 5 đơn.")]
        [InlineData("Đoàn viên tham gia phong trào", "Hội viên cũng vậy.")]
        [InlineData("Kết quả cụ thể…", "đã nêu trên.")]
        [InlineData("Kết quả cụ thể", "- cấp xã 5 đơn")]
        [InlineData("Kết quả cụ thể", "a) cấp xã 5 đơn")]
        public void Leave_apart_what_begins_anew(string first, string second) => Assert.Equal(2, WrittenDocument.Of(first, "", second).Texts.Count);

        [Fact]
        public void Join_list_items_and_numbered_paragraphs_too()
        {
            var structure = WrittenDocument.Of("I. VIỆC", "", "- Một số việc còn chậm, thiếu thống", "", "nhất.", "", "1. Tăng cường đối thoại, lắng nghe nguyện", "", "vọng của dân.", "", "2. Việc khác.");

            Assert.Equal(["I: - Một số việc còn chậm, thiếu thống nhất.", "I.1: 1. Tăng cường đối thoại, lắng nghe nguyện vọng của dân.", "I.2: 2. Việc khác."], structure.Narrative());
            Assert.Equal(9, structure.Sections[1].LastLine);
        }

        [Fact]
        public void Never_join_a_paragraph_to_a_heading()
        {
            var structure = WrittenDocument.Of("Đã triển khai thực hiện", "", "## kết quả khác", "", "**1. Kết quả**", "", "của các xã đều tốt.");

            Assert.Equal(2, structure.Paragraphs.Count);
            Assert.Equal("Kết quả", Assert.Single(structure.Sections, section => section.Number == "1.").Heading);
        }

        [Fact]
        public void Keep_the_places_of_both_sides()
        {
            const string First = "Số vụ hòa giải thành đạt";
            var structure = WrittenDocument.Of(First, "", "98% số vụ.");
            var text = structure.Paragraphs[0].Text;

            var source = text.SourceOf(text.Text.IndexOf("98%", StringComparison.Ordinal), text.Text.IndexOf(" số vụ.", StringComparison.Ordinal));

            Assert.Equal((3, First.Length + 2, First.Length + 5), (source.Line, source.Start, source.End));
        }

        [Fact]
        public void Give_page_numbers_back_as_unplaced()
        {
            var structure = WrittenDocument.Of("Công tác hòa giải đã triển khai thành", "", "2", "", "công ở 08 xã.", "", "- 3 -", "", "Hết.");

            Assert.Equal([": Công tác hòa giải đã triển khai thành công ở 08 xã.", ": Hết."], structure.Narrative());
            Assert.Equal(["2 page-number 3", "- 3 - page-number 7"], structure.Unplaced.Select(unplaced => $"{unplaced.Text} {unplaced.Reason} {unplaced.Source.Line}"));
        }
    }

    public class Lines
    {
        [Fact]
        public void Without_empty_ones_between_are_paragraphs_of_their_own()
        {
            var structure = WrittenDocument.Of("Quý I đã tiếp 5 lượt.", "Quý II đã tiếp 9 lượt.", "Cả hai quý đều tăng.");

            Assert.Equal(3, structure.Paragraphs.Count);
        }

        [Fact]
        public void Wrapped_at_a_width_are_joined()
        {
            var structure = WrittenDocument.Of(
                "Trong sáu tháng đầu năm, toàn xã đã tiếp 15 lượt công dân, tăng 3 lượt so",
                "với cùng kỳ năm trước; nhận 9 đơn, trong đó có 4 đơn đúng thẩm quyền. Ban",
                "Tiếp công dân xã đã giải quyết xong 3 đơn, còn 1 đơn đang xem xét theo quy",
                "định của Luật Tiếp công dân. Các thôn đã hòa giải thành 7 vụ việc trên 8.",
                "Kinh phí hoạt động của các tổ hòa giải được bảo đảm đầy đủ và chi đúng mục",
                "đích đã được duyệt.",
                "Năm sau tiếp tục thực hiện.");

            Assert.Equal(2, structure.Paragraphs.Count);
            Assert.Contains("Ban Tiếp công dân xã", structure.Paragraphs[0].Text.Text, StringComparison.Ordinal);
            Assert.Equal("Năm sau tiếp tục thực hiện.", structure.Paragraphs[1].Text.Text);
        }
    }

    public class Encodings
    {
        private const string Written = "I. KẾT QUẢ\n\nĐã tiếp **8.943 lượt** công dân tại\n\ntrụ sở.\n\n- Lưu ý: giữ nguyên đơn.\n\nNăm\tSố vụ\n2019\t…\n";

        public static readonly TheoryData<string, string> Variants = new()
        {
            { "CRLF", Written.Replace("\n", "\r\n", StringComparison.Ordinal) },
            { "CR", Written.Replace('\n', '\r') },
            { "NFD", Written.Normalize(NormalizationForm.FormD) },
            { "Icelandic Ð", Written.Replace('Đ', 'Ð') },
            { "no-break spaces", Written.Replace(' ', '\u00A0') },
            { "escapes", Written.Replace("- L", "\\- L", StringComparison.Ordinal).Replace("I. ", "I\\. ", StringComparison.Ordinal) },
            { "quotation", "> " + Written.Replace("\n", "\n> ", StringComparison.Ordinal).Replace("> Năm", "Năm", StringComparison.Ordinal).Replace("> 2019", "2019", StringComparison.Ordinal) },
        };

        [Theory]
        [MemberData(nameof(Variants))]
        public void And_line_ends_make_no_difference(string name, string text)
        {
            var expected = StructureRecognizer.Recognize(DocumentText.FromText(Written));

            var structure = StructureRecognizer.Recognize(DocumentText.FromText(text));

            Assert.True(structure.Texts.Select(Shape).SequenceEqual(expected.Texts.Select(Shape)), name);
            Assert.Equal(expected.Sections, structure.Sections);

            static string Shape(StructuredText text) =>
                $"{text.Role} {text.Marker} {text.Text.Text} {text.Text.SourceOf(0, 0) with { Start = 0, End = 0 }}";
        }
    }
}
