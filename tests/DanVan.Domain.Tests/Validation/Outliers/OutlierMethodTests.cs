using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Tests.Validation.Outliers;

/// <summary>What every method must bear.</summary>
public class OutlierMethodTests
{
    public static TheoryData<IOutlierMethod> Methods { get; } =
    [
        new ModifiedZScore(), new ModifiedZScore { LeaveOneOut = true }, new ZScore(), new ZScore { LeaveOneOut = true },
        new QuartileDistance(), new QuartileDistance { LeaveOneOut = true }, new FixedBounds { Bounds = Interval.Closed(0, 100) },
    ];

    public class Check
    {
        [Theory]
        [MemberData(nameof(Methods), MemberType = typeof(OutlierMethodTests))]
        public void Gives_one_score_for_each_value(IOutlierMethod method)
        {
            foreach (var values in new[] { "1", "5 5 5 5 5 5 5", "1 ? 2 ? 3 4 5 6 900" })
            {
                var given = OutlierValues.Of(values);

                Assert.Equal(given, method.Check(given).Scores.Select(score => score.Value));
            }

            Assert.Empty(method.Check([]).Scores);
        }

        [Theory]
        [MemberData(nameof(Methods), MemberType = typeof(OutlierMethodTests))]
        public void Refuses_no_list_at_all(IOutlierMethod method) => Assert.Throws<ArgumentNullException>(() => method.Check(null!));

        [Theory]
        [MemberData(nameof(Methods), MemberType = typeof(OutlierMethodTests))]
        public void Ends_soon_for_very_many_values(IOutlierMethod method)
        {
            // Fifty thousand, of which one is far; a method that looks at every pair would take minutes.
            Fraction?[] values = [.. Enumerable.Range(0, 50_000).Select(i => (Fraction?)Fraction.Of((i * 7919L) % 10_007, 100)), 1_000_000];

            var result = method.Check(values);

            Assert.True(result.Scores[^1].IsOutlier);
        }

        [Theory]
        [MemberData(nameof(Methods), MemberType = typeof(OutlierMethodTests))]
        public void Ends_soon_for_very_long_numbers(IOutlierMethod method)
        {
            var longest = Fraction.PowerOfTen(20_000) + Fraction.PowerOfTen(-20_000);
            Fraction?[] values = [.. Enumerable.Range(1, 100).Select(i => (Fraction?)(longest + i)), .. Enumerable.Range(1, 12).Select(i => (Fraction?)i)];

            var result = method.Check(values);

            Assert.Equal(method is FixedBounds ? OutlierReason.None : OutlierReason.TooLong, result.Scores[0].Reason);
            Assert.Equal(OutlierVerdict.Inside, result.Scores[^1].Verdict);
        }

        [Theory]
        [MemberData(nameof(Methods), MemberType = typeof(OutlierMethodTests))]
        public void Ends_soon_for_fractions_that_share_no_denominator(IOutlierMethod method)
        {
            Fraction?[] values = [.. Enumerable.Range(0, 5_000).Select(i => (Fraction?)Fraction.Of(1 + i, 1_000_003 + (2L * i)))];

            var scores = method.Check(values).Scores;

            Assert.All(scores, score => Assert.Equal(method is ZScore ? OutlierReason.TooLong : OutlierReason.None, score.Reason));
        }
    }
}
