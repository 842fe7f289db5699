using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class FigureScannerTests
{
    private static IReadOnlyList<FoundFigure> Scan(string text, TextRole role = TextRole.Paragraph) => FigureScanner.Scan(MappedText.FromPlain(text), role, []);

    private static string Show(FoundFigure found)
    {
        var figure = found.Figure;
        var head = figure.Value ?? figure.Numerator!.Value;
        var number = figure.IsPair ? $"{head.ScaledValue} of {figure.Denominator!.Value.ScaledValue}" : head.ScaledValue.ToString();
        return $"{number} {head.Unit ?? "-"}{(head.Qualifier == Qualifier.Exact ? "" : $" {head.Qualifier}")}{(found.InRange ? " range" : "")}";
    }

    private static string ShowAll(string text, TextRole role = TextRole.Paragraph) => string.Join(" | ", Scan(text, role).Select(Show));

    public class Scan_of_prose
    {
        [Theory]
        [InlineData("đã tiếp 1.204 lượt công dân", "1204 lượt")]
        [InlineData("hòa giải 12.896 vụ việc, đạt 73,5%", "12896 vụ việc | 147/2 %")]
        [InlineData("542 lượt/ 554 vụ việc với 637 người", "542 lượt | 554 vụ việc | 637 người")]
        [InlineData("trồng mới 2.300ha rừng", "2300 ha")]
        [InlineData("02 Đ/c phó chủ tịch", "2 Đ/c")]
        [InlineData("giảm 7 thôn, tổ dân phố; giảm 3 trường học", "7 thôn, tổ dân phố | 3 trường học")]
        [InlineData("có 85 hoà giải viên", "85 hoà giải viên")]
        [InlineData("1,982 triệu lượt công dân", "1982000 lượt")]
        [InlineData("tổng kinh phí 332,01 tỷ đồng", "332010000000 đồng")]
        [InlineData("thu 15 nghìn tỷ đồng", "15000000000000 đồng")]
        [InlineData("bình quân đạt 17 tiêu chí/xã", "17 tiêu chí/xã")]
        [InlineData("đạt 13,2 % kế hoạch", "66/5 %")]
        [InlineData("đạt 75 phần trăm", "75 %")]
        [InlineData("với 15 chiến sĩ tham gia", "15 chiến sĩ")]
        [InlineData("có 303 lượt/344 người với 325 vụ việc", "303 lượt | 344 người | 325 vụ việc")]
        [InlineData("(KN 76, TC 143 và kiến nghị 448 đơn)", "76 - | 143 - | 448 đơn")]
        [InlineData("Trong số 376 đơn, có 277 đơn", "376 đơn | 277 đơn")]
        [InlineData("trong đó 39 cấp huyện", "39 -")]
        [InlineData("nhận 1,234,567 lượt truy cập", "1234567 lượt")]
        [InlineData("nhận 1,234.5 ha", "2469/2 ha")]
        [InlineData("các tổ hòa giải thành 392 của cả huyện", "392 -")]
        public void Reads_value_and_unit(string text, string expected) => Assert.Equal(expected, ShowAll(text));

        [Theory]
        [InlineData("gần 300 lượt", "300 lượt Under")]
        [InlineData("dưới 5%", "5 % Under")]
        [InlineData("trên 1000 căn nhà", "1000 căn nhà Over")]
        [InlineData("hơn 2.000 hộ", "2000 hộ Over")]
        [InlineData("đạt từ 80%", "80 % AtLeast")]
        [InlineData("ít nhất 3 xã", "3 xã AtLeast")]
        [InlineData("tối thiểu 90%", "90 % AtLeast")]
        [InlineData("không dưới 90%", "90 % AtLeast")]
        [InlineData("đạt 90% trở lên", "90 % AtLeast")]
        [InlineData("5 đồng chí trở lên", "5 đồng chí AtLeast")]
        [InlineData("không quá 12 người", "12 người AtMost")]
        [InlineData("tối đa 3 đợt", "3 đợt AtMost")]
        [InlineData("khoảng 1.311,4 ha", "6557/5 ha About")]
        [InlineData("xấp xỉ 40%", "40 % About")]
        [InlineData("cao hơn 3% so với kế hoạch", "3 %")]
        [InlineData("sớm hơn 02 năm so với lộ trình", "2 năm")]
        [InlineData("tăng từ 75% lên 80%", "75 % | 80 %")]
        public void Reads_the_qualifier(string text, string expected) => Assert.Equal(expected, ShowAll(text));

        [Theory]
        [InlineData("từ 5 đến 10 hộ", "5 hộ AtLeast range | 10 hộ AtMost range")]
        [InlineData("giảm 10-15%", "10 % AtLeast range | 15 % AtMost range")]
        public void Reads_both_ends_of_a_range(string text, string expected) => Assert.Equal(expected, ShowAll(text));

        [Theory]
        [InlineData("hiện có 20/20 xã đạt chuẩn", "20 of 20 xã")]
        [InlineData("trên 28/28 xã, thị trấn", "28 of 28 xã, thị trấn")]
        [InlineData("giảm 1.300/1.290 cán bộ", "1300 of 1290 cán bộ")]
        [InlineData("giải quyết 5/12 đơn", "5 of 12 đơn")]
        [InlineData("đạt 10/12", "10 of 12 -")]
        public void Reads_a_pair_as_one_figure(string text, string expected) => Assert.Equal(expected, ShowAll(text));

        [Theory]
        [InlineData("Tổ công tác (Tổ 1234) hướng dẫn")]
        [InlineData("làm việc cả ngày thứ 7 hàng tuần")]
        [InlineData("dịch vụ công mức độ 3, 4 và 5")]
        [InlineData("tiêu chuẩn TCVN ISO 9001:2015 vào hoạt động")]
        [InlineData("xây dựng “Gia đình 5 không, 3 sạch”")]
        [InlineData("phong trào 5 không 3 sạch")]
        [InlineData("phong trào “4 đồng hành”, “5 xung kích”")]
        [InlineData("nhiệm kỳ 2016-2021, giai đoạn 2011 - 2020")]
        [InlineData("ngày 29/7/2020, ngày 29 tháng 7 năm 2020, 29.7.2020, tháng 6/2020, quý I/2025, dịp 27/7")]
        [InlineData("Sau 4 năm, trong 05 qua, 6 tháng đầu năm, 30 ngày")]
        [InlineData("theo Điều 5, khoản 2 Điều 7, Nghị quyết Trung ương 4, khóa 12")]
        [InlineData("Quyết định số 217-QĐ/TW, 34/2007/PL-UBTVQH11, Nghị định 04/2015/NĐ-CP")]
        [InlineData("điện thoại 0211.3839.123 hoặc 0912345678")]
        [InlineData("1. Tăng cường công tác")]
        [InlineData("1.3 Nguyên nhân")]
        [InlineData("(1) Cụm công nghiệp; (2) Khu tái định cư")]
        [InlineData("lúc 19:16, 7h30, GMT+7")]
        [InlineData("Cụm công nghiệp Phú Thịnh 4, UBND Q.1 và P.12")]
        [InlineData("cuộc cách mạng công nghiệp 4.0")]
        [InlineData("Công ty Thương mại 186 Yên Bái, quy hoạch chi tiết 1/500")]
        [InlineData("theo Nghị định 147/2013 về xử phạt, xổ số Mega 6/45")]
        [InlineData("đêm 14/3 đổ bộ; chiếm 1/4 dân số; Chi nhánh Q. 2 và P. 6")]
        [InlineData("xây dựng nông thôn mới 2020")]
        [InlineData("đường 4E, biểu số 01b, nút giao IC18, UBTVQH14")]
        [InlineData("Tổ công tác 1719 của huyện tiếp tục nắm tình hình")]
        [InlineData("đội cơ động 407 đã xuống thôn")]
        [InlineData("Đường dây nóng 1022 nối với xã")]
        [InlineData("chỉ số cải cách xếp thứ 14/63 tỉnh, thành phố")]
        public void Takes_no_name_date_or_label(string text) => Assert.Equal("", ShowAll(text));

        [Fact]
        public void Leaves_out_the_ranges_it_is_told() =>
            Assert.Equal("12 xã", string.Join(" | ", FigureScanner.Scan(MappedText.FromPlain("có 5 hộ và 12 xã"), TextRole.Paragraph, [(3, 7)]).Select(Show)));

        [Theory]
        [InlineData(TextRole.HeaderCell)]
        [InlineData(TextRole.TableTitle)]
        [InlineData(TextRole.Frame)]
        public void Finds_none_in_headers_titles_and_frame(TextRole role) => Assert.Empty(Scan("có 25 xã", role));

        [Fact]
        public void Gives_places_text_and_noun()
        {
            var found = Assert.Single(FigureScanner.Scan(MappedText.FromPlain("đã tiếp gần 300 lượt công dân.", 100, 7), TextRole.Paragraph, []));

            Assert.Equal((8, 20, 12, 15), (found.Start, found.End, found.NumberStart, found.NumberEnd));
            Assert.Equal("gần 300 lượt", found.Figure.Text);
            Assert.Equal("công dân", found.Figure.Noun);
            Assert.Equal((7, 108, 120), (found.Figure.Source.Line, found.Figure.Source.Start, found.Figure.Source.End));
        }
    }

    public class Scan_of_cells
    {
        [Theory]
        [InlineData("44 (39 cấp huyện; 05 cấp xã)", "44 - | 39 - | 5 -")]
        [InlineData("44 (cấp xã: 05; cấp huyện: 39)", "44 - | 5 - | 39 -")]
        [InlineData("5 (83%)", "5 - | 83 %")]
        [InlineData("01(17%)", "1 - | 17 %")]
        [InlineData("-Cấp trưởng: - Cấp phó: 01 Đ/c -Khác", "1 Đ/c")]
        [InlineData("361/368", "361 of 368 -")]
        [InlineData("2670", "2670 -")]
        [InlineData("2062", "2062 -")]
        [InlineData("0", "0 -")]
        [InlineData("00", "0 -")]
        [InlineData("-12,5", "-25/2 -")]
        [InlineData("- 12", "12 -")]
        [InlineData("“năm dân vận khéo” 2020 ...; 28 kế hoạch", "28 kế hoạch")]
        public void Reads_bare_numbers(string text, string expected) => Assert.Equal(expected, ShowAll(text, TextRole.Cell));

        [Fact]
        public void Takes_no_year_in_the_first_column()
        {
            var label = MappedText.FromPlain("2016").WithContext(new() { Table = "3", Row = 1, Column = 1 });

            Assert.Empty(FigureScanner.Scan(label, TextRole.Cell, []));
        }

        [Fact]
        public void Gives_the_other_reading_of_one_comma_before_three_digits()
        {
            var found = Assert.Single(Scan("1,234", TextRole.Cell));

            Assert.Equal(Fraction.Of(1234, 1000), found.Figure.Value!.Value.Value);
            Assert.Equal(1234, found.GroupedReading);
        }
    }

    public class Unread_numbers
    {
        [Theory]
        [InlineData("có 1.2.3,4,5 hộ", "1.2.3,4,5", UnreadReason.MixedSeparators)]
        [InlineData("đạt 12.34 ha", "12.34", UnreadReason.MixedSeparators)]
        [InlineData("có 1,500 hộ", "1,500", UnreadReason.CommaInCount)]
        [InlineData("có 12 896 vụ", "12 896", UnreadReason.SpacedDigits)]
        [InlineData("có 14/15/16 xã", "14/15/16", UnreadReason.SeveralSlashes)]
        public void Are_returned_with_their_reason(string text, string number, UnreadReason reason)
        {
            var found = FigureScanner.Scan(MappedText.FromPlain(text), TextRole.Paragraph, [], out var unread);

            Assert.Empty(found);
            var only = Assert.Single(unread);
            Assert.Equal((number, reason), (only.Text, only.Reason));
        }
    }

    public class Any_text
    {
        private static readonly string[] Pieces =
        [
            "1", "05", "12.345", "1,5", "2020", "1.2.3", "%", "/", "-", ".", ",", "(", ")", " ", "\n", "“", "”", "\"", "lượt", "vụ việc", "từ", "đến", "trên", "năm", "tháng", "số", "Tổ",
            "xã", "thị trấn", "triệu", "ha", "Đ/c", "QĐ", "ngày", "và", "trong đó", "́", "Ð", "hoà", ":", "=", "+", "999999999999999999999999999999999999999999",
        ];

        [Fact]
        public void Gives_places_inside_the_text_that_do_not_overlap()
        {
            var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

            Check.QuickThrowOnFailure(Prop.ForAll(texts, text => Holds(text, TextRole.Paragraph) && Holds(text, TextRole.Cell)));
            Check.QuickThrowOnFailure(Prop.ForAll<string>(text => text is null || Holds(text, TextRole.Paragraph)));
        }

        [Theory]
        [InlineData("1.")]
        [InlineData("1,2.")]
        [InlineData("12/")]
        [InlineData("12 ")]
        [InlineData("(“1 ")]
        [InlineData("mức độ 3, ")]
        [InlineData("từ 5 đến ")]
        public void Of_a_megabyte_is_read_in_linear_time(string piece)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            var clock = System.Diagnostics.Stopwatch.StartNew();

            Holds(text, TextRole.Paragraph);

            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), clock.Elapsed.ToString());
        }

        private static bool Holds(string text, TextRole role)
        {
            var found = FigureScanner.Scan(MappedText.FromPlain(text), role, [], out var unread);
            var glued = unread.Where(u => u.Reason == UnreadReason.GluedMinus).ToList();
            var places = found.Select(f => (f.NumberStart, f.NumberEnd)).Concat(unread.Except(glued).Select(u => (u.Start, u.End))).Order().ToList();
            return glued.TrueForAll(u => found.Count(f => f.NumberStart == u.Start + 1 && f.NumberEnd <= u.End) == 1)
                && glued.DistinctBy(u => u.Start).Count() == glued.Count
                && places.All(place => place.Item1 < place.Item2 && place.Item1 >= 0 && place.Item2 <= text.Length)
                && places.Zip(places.Skip(1)).All(two => two.First.Item2 <= two.Second.Item1)
                && found.All(f => f.Start <= f.NumberStart && f.NumberEnd <= f.End && f.End <= text.Length && f.Figure.Text == text[f.Start..f.End]);
        }
    }
}
