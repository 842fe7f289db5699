using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class OutlineMarkerReaderTests
{
    public class Read
    {
        [Theory]
        [InlineData("Phần thứ nhất", "Part", 1, "Phần thứ nhất", "")]
        [InlineData("PHẦN THỨ HAI: NHIỆM VỤ", "Part", 2, "PHẦN THỨ HAI", "NHIỆM VỤ")]
        [InlineData("Phần II. Kết quả", "Part", 2, "Phần II", "Kết quả")]
        [InlineData("Chương IV", "Chapter", 4, "Chương IV", "")]
        [InlineData("Mục 3 - Kinh phí", "Division", 3, "Mục 3", "Kinh phí")]
        [InlineData("Điều 12. Hiệu lực", "Article", 12, "Điều 12", "Hiệu lực")]
        [InlineData("A. ĐẶC ĐIỂM", "UpperLetter", 'a', "A.", "ĐẶC ĐIỂM")]
        [InlineData("IV. KẾT QUẢ", "Roman", 4, "IV.", "KẾT QUẢ")]
        [InlineData("I/ Tình hình", "Roman", 1, "I/", "Tình hình")]
        [InlineData("II - KẾT QUẢ", "Roman", 2, "II -", "KẾT QUẢ")]
        [InlineData("3. Kết quả", "Arabic", 3, "3.", "Kết quả")]
        [InlineData("3.Kết quả", "Arabic", 3, "3.", "Kết quả")]
        [InlineData("2) Kết quả", "Arabic", 2, "2)", "Kết quả")]
        [InlineData("1.2. Tồn tại", "Arabic", 2, "1.2.", "Tồn tại")]
        [InlineData("1.3 Nguyên nhân", "Arabic", 3, "1.3", "Nguyên nhân")]
        [InlineData("đ) Công tác khác", "LowerLetter", 'đ', "đ)", "Công tác khác")]
        [InlineData("(3) Cụm dân cư", "Parenthesised", 3, "(3)", "Cụm dân cư")]
        [InlineData("Một là, đổi mới", "Ordinal", 1, "Một là,", "đổi mới")]
        [InlineData("Hai là: đổi mới", "Ordinal", 2, "Hai là:", "đổi mới")]
        [InlineData("Thứ tư, đổi mới", "Ordinal", 4, "Thứ tư,", "đổi mới")]
        [InlineData("- Lưu: VT.", "Dash", 0, "-", "Lưu: VT.")]
        [InlineData("-Lưu: VT.", "Dash", 0, "-", "Lưu: VT.")]
        [InlineData("+ Cấp xã", "Plus", 0, "+", "Cấp xã")]
        public void Tells_numbering_from_what_it_numbers(string text, string kind, int value, string number, string rest)
        {
            var marker = OutlineMarkerReader.Read(text)!;

            Assert.Equal((kind, value, number, rest), (marker.Kind.ToString(), marker.Value, marker.Number, text[marker.Length..]));
        }

        [Theory]
        [InlineData("")]
        [InlineData("18 công chức được tinh giản")]
        [InlineData("2019. Trong đó")]
        [InlineData("1.500 ha đất")]
        [InlineData("98,5% số đơn")]
        [InlineData("26/26 xã")]
        [InlineData("01/7/2020 là ngày")]
        [InlineData("1.5 triệu đồng")]
        [InlineData("-5 độ")]
        [InlineData("Phần mềm quản lý văn bản")]
        [InlineData("Phần thứ nhất của báo cáo nêu rõ")]
        [InlineData("Mục tiêu chung")]
        [InlineData("Điều kiện kinh doanh")]
        [InlineData("Một số kết quả")]
        [InlineData("Thứ hai đầu tuần")]
        [InlineData("IIII. Sai số la mã")]
        [InlineData("B.Minh phát biểu")]
        [InlineData("(BĐT) - Thanh tra")]
        [InlineData("UBND. Trong năm")]
        public void Finds_none_in_words_and_figures(string text) => Assert.Null(OutlineMarkerReader.Read(text));
    }
}
