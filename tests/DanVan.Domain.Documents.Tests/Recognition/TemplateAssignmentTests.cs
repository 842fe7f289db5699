using DanVan.Domain.Documents.Recognition;
using FsCheck;
using FsCheck.Fluent;

namespace DanVan.Domain.Documents.Tests.Recognition;

public class TemplateAssignmentTests
{
    public class Best
    {
        [Fact]
        public void Gives_up_a_good_pair_for_a_better_whole() => Assert.Equal([1, 0], TemplateAssignment.Best(new[,] { { 90, 80 }, { 85, 10 } }));

        [Fact]
        public void Leaves_rows_over_where_columns_are_few() => Assert.Equal([-1, 0, -1], TemplateAssignment.Best(new[,] { { 1 }, { 3 }, { 2 } }));

        [Fact]
        public void Has_nothing_to_pair_in_an_empty_table() => Assert.Empty(TemplateAssignment.Best(new int[0, 3]));

        [Fact]
        public void Is_as_good_as_trying_every_pairing() => Prop.ForAll(
            Gen.Choose(0, 1000).ArrayOf(25).ToArbitrary(),
            Gen.Choose(1, 5).Two().ToArbitrary(),
            (values, size) =>
            {
                var scores = new int[size.Item1, size.Item2];
                for (var i = 0; i < size.Item1; i++)
                {
                    for (var j = 0; j < size.Item2; j++)
                    {
                        scores[i, j] = values[(5 * i) + j];
                    }
                }

                var chosen = TemplateAssignment.Best(scores);

                var used = chosen.Where(column => column >= 0).ToList();
                return used.Count == Math.Min(size.Item1, size.Item2) && used.Distinct().Count() == used.Count &&
                    chosen.Select((column, row) => column < 0 ? 0 : scores[row, column]).Sum() == Exhaustive(scores, 0, 0);
            }).QuickCheckThrowOnFailure();

        private static int Exhaustive(int[,] scores, int row, int used)
        {
            if (row == scores.GetLength(0))
            {
                return 0;
            }

            var best = Exhaustive(scores, row + 1, used);
            for (var column = 0; column < scores.GetLength(1); column++)
            {
                if ((used & (1 << column)) == 0)
                {
                    best = Math.Max(best, scores[row, column] + Exhaustive(scores, row + 1, used | (1 << column)));
                }
            }

            return best;
        }
    }
}
