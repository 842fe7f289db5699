using System.Globalization;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Tests.Wording;

public class NumberWordsTests
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    public class Spell
    {
        [Theory]
        [InlineData(0, "không")]
        [InlineData(2, "hai")]
        [InlineData(15, "mười lăm")]
        [InlineData(21, "hai mươi mốt")]
        [InlineData(105, "một trăm linh năm")]
        [InlineData(1000, "một nghìn")]
        [InlineData(1005, "một nghìn không trăm linh năm")]
        [InlineData(1015, "một nghìn không trăm mười lăm")]
        [InlineData(1050, "một nghìn không trăm năm mươi")]
        [InlineData(12345, "mười hai nghìn ba trăm bốn mươi lăm")]
        [InlineData(1000005, "một triệu không trăm linh năm")]
        [InlineData(1005000, "một triệu không trăm linh năm nghìn")]
        [InlineData(1211742, "một triệu hai trăm mười một nghìn bảy trăm bốn mươi hai")]
        [InlineData(1000000000, "một tỷ")]
        [InlineData(5000000012, "năm tỷ không trăm mười hai")]
        [InlineData(1005000000000, "một nghìn không trăm linh năm tỷ")]
        public void Names_the_empty_hundreds_in_Vietnamese(long number, string words) => Assert.Equal(words, NumberWords.Spell(number, s_vietnamese));

        [Theory]
        [InlineData(-5, "âm năm")]
        [InlineData(-1005, "âm một nghìn không trăm linh năm")]
        public void Spells_negative_numbers_in_Vietnamese(long number, string words) => Assert.Equal(words, NumberWords.Spell(number, s_vietnamese));

        [Theory]
        [InlineData(0, "zero")]
        [InlineData(2, "two")]
        [InlineData(-5, "minus five")]
        [InlineData(1005, "one thousand and five")]
        public void Spells_English(long number, string words) => Assert.Equal(words, NumberWords.Spell(number, s_english));

        [Fact]
        public void Follows_the_culture_given_and_not_the_ambient_one()
        {
            var before = CultureInfo.CurrentUICulture;
            try
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

                Assert.Equal(("hai", "two"), (NumberWords.Spell(2, s_vietnamese), NumberWords.Spell(2, CultureInfo.InvariantCulture)));
            }
            finally
            {
                CultureInfo.CurrentUICulture = before;
            }
        }

        [Theory]
        [InlineData(999_999_999_999_999_999)]
        [InlineData(-999_999_999_999_999_999)]
        public void Spells_eighteen_digits(long number) => Assert.EndsWith("chín trăm chín mươi chín", NumberWords.Spell(number, s_vietnamese), StringComparison.Ordinal);

        [Theory]
        [InlineData(1_000_000_000_000_000_000)]
        [InlineData(long.MinValue)]
        public void Refuses_more(long number) => Assert.Throws<ArgumentOutOfRangeException>(() => NumberWords.Spell(number, s_english));
    }
}
