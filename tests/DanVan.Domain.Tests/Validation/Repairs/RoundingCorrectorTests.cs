using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Tests.Validation.Repairs;

public class RoundingCorrectorTests
{
    public class Find
    {
        [Fact]
        public void Gives_every_smallest_set_of_figures_to_move()
        {
            // 10 = 4 + 5: any one of the three by one.
            var found = RoundingCorrector.Find(RecordSystem.Of([10, 4, 5], [[0, 1, 2]]), 2);

            Assert.Equal(CorrectionStatus.Corrected, found.Status);
            Assert.Equal([new FigureCorrection(0, 9), new FigureCorrection(1, 5), new FigureCorrection(2, 6)], found.Alternatives.Select(Assert.Single));
        }

        [Fact]
        public void Agrees_with_trying_everything()
        {
            int[][] sums = [[2, 0, 1], [4, 2, 3]];
            var random = new Random(5);
            for (var round = 0; round < 60; round++)
            {
                long?[] values = [.. Enumerable.Range(0, 5).Select(_ => (long?)random.Next(2, 6))];
                values[2] = values[0] + values[1] + random.Next(-2, 3);
                values[4] = values[2] + values[3] + random.Next(-2, 3);

                var found = RoundingCorrector.Find(RecordSystem.Of(values, sums), 2).Alternatives;

                Assert.Equal(ByTrying([.. values.Select(value => value!.Value)], sums), found.Select(changes => string.Join(' ', changes.Select(change => $"{change.Variable}:{change.Value}"))).Order());
            }
        }

        [Fact]
        public void Breaks_no_domain() =>
            Assert.DoesNotContain(RoundingCorrector.Find(RecordSystem.Of([0, 0, 1], [[0, 1, 2]]), 2).Alternatives, changes => changes.Any(change => change.Value < 0));

        [Fact]
        public void Leaves_alone_what_is_too_far_apart() =>
            Assert.Equal(CorrectionStatus.Invalid, RoundingCorrector.Find(RecordSystem.Of([20, 4, 5], [[0, 1, 2]]), 2).Status);

        // Every move of every figure by up to two.
        private static IEnumerable<string> ByTrying(long[] values, int[][] sums)
        {
            var found = new List<(int Count, string Text)>();
            for (var code = 0; code < 3125; code++)
            {
                var moves = Enumerable.Range(0, 5).Select(i => (code / (int)Math.Pow(5, i) % 5) - 2).ToArray();
                long[] moved = [.. values.Select((value, i) => value + moves[i])];
                if (RecordSystem.Holds(moved, sums) && moved.Min() >= 0)
                {
                    found.Add((moves.Count(move => move != 0), string.Join(' ', Enumerable.Range(0, 5).Where(i => moves[i] != 0).Select(i => $"{i}:{moved[i]}"))));
                }
            }

            var fewest = found.Count == 0 ? 0 : found.Min(one => one.Count);
            return found.Where(one => one.Count == fewest && fewest > 0).Select(one => one.Text).Order();
        }
    }
}
