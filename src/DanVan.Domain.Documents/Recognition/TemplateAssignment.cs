namespace DanVan.Domain.Documents.Recognition;

/// <summary>Pairs rows with columns so that the sum of their scores is largest; each is used once at most (the Hungarian method).</summary>
internal static class TemplateAssignment
{
    /// <summary>The column of each row, or -1 for a row without one. Among equal sums the choice is always the same.</summary>
    /// <param name="scores">What each pair is worth, zero or more, by row and column.</param>
    public static int[] Best(int[,] scores)
    {
        var (rows, columns) = (scores.GetLength(0), scores.GetLength(1));
        var size = Math.Max(rows, columns);
        var rowPotential = new long[size + 1];
        var columnPotential = new long[size + 1];
        var rowOf = new int[size + 1];
        var cameFrom = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            Augment(row);
        }

        var result = new int[rows];
        Array.Fill(result, -1);
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] <= rows)
            {
                result[rowOf[column] - 1] = column - 1;
            }
        }

        return result;

        long Cost(int row, int column) => row <= rows && column <= columns ? -scores[row - 1, column - 1] : 0;

        void Augment(int row)
        {
            var slack = new long[size + 1];
            var used = new bool[size + 1];
            Array.Fill(slack, long.MaxValue);
            rowOf[0] = row;
            var at = 0;
            while (rowOf[at] != 0)
            {
                used[at] = true;
                var (current, next, delta) = (rowOf[at], 0, long.MaxValue);
                for (var column = 1; column <= size; column++)
                {
                    if (used[column])
                    {
                        continue;
                    }

                    var reduced = Cost(current, column) - rowPotential[current] - columnPotential[column];
                    if (reduced < slack[column])
                    {
                        slack[column] = reduced;
                        cameFrom[column] = at;
                    }

                    if (slack[column] < delta)
                    {
                        (delta, next) = (slack[column], column);
                    }
                }

                for (var column = 0; column <= size; column++)
                {
                    if (used[column])
                    {
                        rowPotential[rowOf[column]] += delta;
                        columnPotential[column] -= delta;
                    }
                    else if (slack[column] != long.MaxValue)
                    {
                        slack[column] -= delta;
                    }
                }

                at = next;
            }

            while (at != 0)
            {
                rowOf[at] = rowOf[cameFrom[at]];
                at = cameFrom[at];
            }
        }
    }
}
