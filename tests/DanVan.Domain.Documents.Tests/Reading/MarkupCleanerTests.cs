using System.Text;
using DanVan.Domain.Documents.Reading;

namespace DanVan.Domain.Documents.Tests.Reading;

public class MarkupCleanerTests
{
    private static MappedText Clean(string text) => new MarkupCleaner(text).Clean(0, text.Length, line: 1);

    public class Text
    {
        [Theory]
        [InlineData("**Kết quả** đạt *98%*", "Kết quả đạt 98%")]
        [InlineData("***Nơi nhận:***", "Nơi nhận:")]
        [InlineData("__Kết quả__ và _Tổ 3626_", "Kết quả và Tổ 3626")]
        [InlineData("đơn (*cấp huyện 833 đơn, cấp xã 2.726 đơn*).", "đơn (cấp huyện 833 đơn, cấp xã 2.726 đơn).")]
        [InlineData("về “*Đối thoại*”, UBND", "về “Đối thoại”, UBND")]
        [InlineData("*“trọng dân”*, *“nghe dân nói”*", "“trọng dân”, “nghe dân nói”")]
        [InlineData("**quên đóng", "quên đóng")]
        public void Has_no_emphasis(string written, string clean) => Assert.Equal(clean, Clean(written).Text);

        [Theory]
        [InlineData("5*3 ha")]
        [InlineData("Ghi chú (*) xem sau, (*) như trên")]
        [InlineData("tệp so_lieu_2020")]
        [InlineData("Họ tên: ________")]
        [InlineData("a < b & c > d")]
        [InlineData("dưới <5% và >3%")]
        [InlineData("C:\\bao cao")]
        [InlineData("v.v... / 2.979 - 5.964 #1")]
        public void Keeps_what_only_looks_like_markup(string text) => Assert.Equal(text, Clean(text).Text);

        [Theory]
        [InlineData("<b>Cộng</b>", "Cộng")]
        [InlineData("dòng một<br>dòng hai<BR/>ba", "dòng một dòng hai ba")]
        [InlineData("<span style=\"color:red\">đỏ</span>", "đỏ")]
        [InlineData("trước <!-- trang 3 --> sau", "trước sau")]
        [InlineData("A&nbsp;&amp;&nbsp;B &lt;5", "A & B <5")]
        [InlineData("1\\. Tăng cường \\*không nghiêng\\*", "1. Tăng cường *không nghiêng*")]
        [InlineData("xuống dòng\\", "xuống dòng")]
        public void Has_no_tags_entities_and_escapes(string written, string clean) => Assert.Equal(clean, Clean(written).Text);

        [Theory]
        [InlineData("  hai   khoảng\u00A0trắng\u2003 ", "hai khoảng trắng")]
        [InlineData("a ** b", "a ** b")]
        [InlineData("*Một là* , b", "Một là , b")]
        [InlineData("mềm\u00ADmại\u200B", "mềmmại")]
        public void Has_single_spaces_and_no_invisible_characters(string written, string clean) => Assert.Equal(clean, Clean(written).Text);

        [Fact]
        public void Is_composed()
        {
            const string Words = "Đã tiếp 8.943 lượt công dân ở huyện Vĩnh Tường; ế ộ ữ Ặ";

            Assert.Equal(Words, Clean(Words.Normalize(NormalizationForm.FormD)).Text);

            // The dot below typed after the circumflex, and before it.
            Assert.Equal("ệ ệ", Clean("ê\u0323 e\u0323\u0302").Text);
        }

        [Fact]
        public void Has_the_vietnamese_letter_for_its_icelandic_double() => Assert.Equal("Đồng Đ đ", Clean("Ðồng Ɖ ð").Text);

        [Fact]
        public void Bears_a_mark_without_a_letter_and_hundreds_on_one()
        {
            Assert.Equal("\u0301a", Clean("\u0301a").Text);
            Assert.StartsWith("á", Clean("a" + new string('\u0301', 5000)).Text, StringComparison.Ordinal);
        }
    }

    public class SourceOf
    {
        [Fact]
        public void Points_at_the_written_words_behind_markup()
        {
            const string Written = "đạt **98,5%** số đơn";
            var clean = Clean(Written);
            var at = clean.Text.IndexOf("98,5%", StringComparison.Ordinal);

            var source = clean.SourceOf(at, at + 5);

            Assert.Equal("98,5%", Written[source.Start..source.End]);
        }

        [Fact]
        public void Covers_every_decomposed_letter_of_the_words()
        {
            var written = "x lượt ế y".Normalize(NormalizationForm.FormD);
            var clean = Clean(written);
            var at = clean.Text.IndexOf("lượt ế", StringComparison.Ordinal);

            var source = clean.SourceOf(at, at + 6);

            Assert.Equal("lượt ế", written[source.Start..source.End].Normalize(NormalizationForm.FormC));
        }

        [Fact]
        public void Covers_all_the_white_space_that_one_space_stands_for()
        {
            var source = Clean("a \u00A0  b").SourceOf(1, 2);

            Assert.Equal((1, 5), (source.Start, source.End));
        }
    }

    public class AllEmphasised
    {
        [Theory]
        [InlineData("**1. Kết quả cải cách hành chính**", true)]
        [InlineData("*4.1.* *Cải cách*:", true)]
        [InlineData("*Một là*, Cấp ủy", false)]
        [InlineData("không", false)]
        [InlineData("**", false)]
        public void Is_true_where_every_letter_and_digit_is(string written, bool expected)
        {
            var cleaner = new MarkupCleaner(written);

            cleaner.Clean(0, written.Length, line: 1);

            Assert.Equal(expected, cleaner.AllEmphasised);
        }
    }
}
