using DanVan.Domain.Documents.Recognition;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class TemplateLikenessTests
{
    private static int Compare(string a, string b, params string[] family) => new TemplateLikeness(family.Select(TemplateLabel.Of)).Of(TemplateLabel.Of(a), TemplateLabel.Of(b));

    public class Of
    {
        [Theory]
        [InlineData("Số cuộc kiểm tra", "Số cuộc kiểm tra")]
        [InlineData("Số cuộc KT", "Số cuộc kiểm tra")]
        [InlineData("SO CUOC KIEM TRA", "Số cuộc kiểm tra")]
        [InlineData("Tòa hủy QĐ", "Toà huỷ quyết định")]
        [InlineData("kiểm tra: số cuộc", "Số cuộc kiểm tra")]
        public void Is_full_for_the_same_words(string a, string b) => Assert.Equal(1000, Compare(a, b));

        [Fact]
        public void Is_two_thirds_for_two_words_of_a_pair_and_of_four() => Assert.Equal(666, Compare("kiểm tra", "số cuộc kiểm tra"));

        [Fact]
        public void Is_nothing_for_other_words_and_for_no_words()
        {
            Assert.Equal(0, Compare("Diện tích", "Số cuộc"));
            Assert.Equal(0, Compare("", ""));
        }

        [Fact]
        public void Counts_little_what_every_label_of_the_family_carries()
        {
            // "đơn" is carried by both labels and weighs a half: 2 * 1 common over (1 + 1/2) + 1 = 800.
            Assert.Equal(800, Compare("nhận", "đơn nhận", "đơn nhận", "đơn tồn"));
        }
    }
}
