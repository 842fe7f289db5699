using System.Text;
using DanVan.Domain.Periods;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Periods;

public class VietnameseTextTests
{
    public class Fold
    {
        [Theory]
        [InlineData("HOÁ", "hóa")]
        [InlineData("Thuỷ", "thủy")]
        [InlineData("hoè", "hòe")]
        [InlineData("QÐ", "qđ")]
        [InlineData("a\u00A0b", "a b")]
        public void Makes_two_spellings_one(string first, string second) => Assert.Equal(VietnameseText.Fold(second), VietnameseText.Fold(first));

        [Theory]
        [InlineData("hoàn", "hoàn")]
        [InlineData("của", "của")]
        [InlineData("quý", "quý")]
        [InlineData("toán", "toán")]
        public void Leaves_other_syllables_alone(string text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

        [Fact]
        public void Keeps_the_length() => Prop.ForAll<NonNull<string>>(text => VietnameseText.Fold(text.Get).Length == text.Get.Length
            && VietnameseText.WithoutMarks(VietnameseText.Fold(text.Get)).Length == text.Get.Length).QuickCheckThrowOnFailure();
    }

    public class ToComparable
    {
        [Fact]
        public void Composes_and_joins_spaces() =>
            Assert.Equal("ban bí thư", VietnameseText.ToComparable("  Ban\n Bí  thư ".Normalize(NormalizationForm.FormD)));

        [Fact]
        public void Accepts_half_surrogates() => Assert.Equal("a\uFFFD", VietnameseText.ToComparable("a\uD800"));
    }
}
