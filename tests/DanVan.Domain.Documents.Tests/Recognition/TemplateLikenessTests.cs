using DanVan.Domain.Documents.Recognition;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class TemplateLikenessTests
{
    private static int Compare(string a, string b, params string[] family)
    {
        var words = new TemplateWords();
        var likeness = new TemplateLikeness([.. family.Select(label => words.Add(TemplateLabel.Of(label)))]);
        var printed = words.Add(TemplateLabel.Of(b));
        return likeness.Of(words.Number(TemplateLabel.Of(a)), printed);
    }

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

        [Fact]
        public void Is_twice_what_is_common_over_the_weight_of_both() =>
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Labels.ListOf(6).ToArbitrary(), Labels.Two().ToArbitrary(), (family, two) =>
                Compare(two.Item1, two.Item2, [.. family]) == ByCounting(two.Item1, two.Item2, family)));

        [Fact]
        public void Is_the_same_where_a_template_has_more_words_than_the_family() =>
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Labels.ListOf(6).ToArbitrary(), Labels.ListOf(6).ToArbitrary(), Labels.Two().ToArbitrary(), (others, family, two) =>
            {
                var words = new TemplateWords();
                var before = others.Select(label => words.Add(TemplateLabel.Of(label))).Count();
                var likeness = new TemplateLikeness([.. family.Select(label => words.Add(TemplateLabel.Of(label)))]);

                var printed = words.Add(TemplateLabel.Of(two.Item2));
                var found = likeness.Of(words.Number(TemplateLabel.Of(two.Item1)), printed);

                return before == others.Count && found == ByCounting(two.Item1, two.Item2, family);
            }));

        // Few words that stand often, and many that hardly ever meet.
        private static Gen<string> Labels =>
            from many in Gen.Choose(0, 3)
            from size in Gen.Choose(0, 9)
            from words in Gen.Choose(0, many == 0 ? 150 : 7).Select(number => $"w{number}").ListOf(size)
            select string.Join(' ', words);

        private static int ByCounting(string a, string b, IEnumerable<string> family)
        {
            var (first, second) = (a.Split(' ', StringSplitOptions.RemoveEmptyEntries), b.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var (common, all) = (0L, 0L);
            foreach (var word in first.Union(second))
            {
                var carriers = Math.Clamp(family.Count(label => label.Split(' ').Contains(word)), 1, 12);
                common += Math.Min(first.Count(word.Equals), second.Count(word.Equals)) * (27720 / carriers);
                all += (first.Count(word.Equals) + second.Count(word.Equals)) * (27720 / carriers);
            }

            return all == 0 ? 0 : (int)(2000 * common / all);
        }
    }
}
