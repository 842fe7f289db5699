using DanVan.Domain.Validation.Repairs;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class DigitDistanceTests
{
    public class Between
    {
        [Theory]
        [InlineData("1340", "1340", 0)]
        [InlineData("1340", "1430", 1)]
        [InlineData("1340", "13040", 1)]
        [InlineData("1340", "130", 1)]
        [InlineData("-10", "10", 1)]
        [InlineData("-1", "10", 2)]
        [InlineData("1340", "14300", 2)]
        [InlineData("12", "2", 1)]
        [InlineData("", "123", 3)]
        [InlineData("ca", "abc", 3)]
        public void Counts_slips_and_touches_no_character_twice(string typed, string meant, int distance) =>
            Assert.Equal(distance, DigitDistance.Between(typed, meant));

        [Fact]
        public void Is_one_for_every_text_made_by_one_edit_and_no_other_of_its_length() =>
            Prop.ForAll(Gen.Choose(0, 9999).Two().ToArbitrary(), pair =>
            {
                var (a, b) = ($"{pair.Item1}", $"{pair.Item2}");
                return (DigitDistance.Between(a, b) == 1) == (a != b && Edits(a).Contains(b));
            }).QuickCheckThrowOnFailure();

        // Written out edit by edit, without the table.
        private static IEnumerable<string> Edits(string text)
        {
            for (var i = 0; i <= text.Length; i++)
            {
                for (var digit = '0'; digit <= '9'; digit++)
                {
                    yield return text.Insert(i, $"{digit}");
                    if (i < text.Length)
                    {
                        yield return text.Remove(i, 1).Insert(i, $"{digit}");
                    }
                }

                if (i < text.Length)
                {
                    yield return text.Remove(i, 1);
                }

                if (i + 1 < text.Length)
                {
                    yield return text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
                }
            }
        }
    }
}
