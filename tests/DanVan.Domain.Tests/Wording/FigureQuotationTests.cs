using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Wording;

public class FigureQuotationTests
{
    public class Of
    {
        [Theory]
        [InlineData("8.943 lượt", "8.943")]
        [InlineData("21,59%", "21,59%")]
        [InlineData("98 %", "98 %")]
        [InlineData("gần 300 lượt đồng chí", "gần 300")]
        [InlineData("từ 80%", "từ 80%")]
        [InlineData("1,5 nghìn tỷ đồng", "1,5 nghìn tỷ")]
        [InlineData("1.500ha", "1.500")]
        [InlineData("05", "05")]
        [InlineData("-5", "-5")]
        public void Leaves_the_unit_of_count_out(string text, string quotation) =>
            Assert.Equal(quotation, FigureQuotation.Of(new StatedFigure { Text = text, Source = default, Value = Figure.Parse(text, null) }));

        [Theory]
        [InlineData("26/112 xã", "26/112")]
        [InlineData("26 / 26 xã", "26 / 26")]
        [InlineData("5 trên tổng số 6 vụ", "5 trên tổng số 6")]
        public void Quotes_both_numbers_of_a_pair(string text, string quotation) =>
            Assert.Equal(quotation, FigureQuotation.Of(new StatedFigure { Text = text, Source = default, Numerator = Figure.Count(1), Denominator = Figure.Count(2) }));

        [Fact]
        public void Quotes_words_as_they_are() => Assert.Equal("Không", FigureQuotation.Of(new StatedFigure { Text = "Không", Source = default, Value = Figure.Count(0) }));
    }
}
