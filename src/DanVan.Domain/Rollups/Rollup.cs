namespace DanVan.Domain.Rollups;

/// <summary>Adds up a cube to all levels of its units: exact totals and who reported, with nothing wrapped and nothing averaged.</summary>
/// <remarks>The result is the same to the last bit whatever the processor can do and however many threads work on it.</remarks>
public static class Rollup
{
    /// <summary>The totals of a cube.</summary>
    /// <param name="cube">What the units said.</param>
    /// <param name="missing">What a total means where units did not report.</param>
    /// <param name="subtotals">Which total stands where a unit also stated its own.</param>
    /// <param name="threads">How many threads may work on it; one has most of what the memory can give.</param>
    public static RollupTotals Of(Cube cube, MissingValues missing, SubtotalPolicy subtotals, int threads = 1)
    {
        Guard.Against.Null(cube);
        var plan = cube.Plan;
        var rows = plan.Units.Count - plan.Units.LeafCount;
        var totals = new RollupTotals(cube, RollupRule.Of(missing, subtotals), TotalBlock.Make(rows, plan.Series.Widths));
        Run(totals, threads);
        return totals;
    }

    /// <summary>The totals of another cube of the same plan, in the memory of totals that nobody needs any more.</summary>
    /// <param name="spent">Totals of an earlier cube. They hold those of the new one afterwards, and nobody may read them meanwhile.</param>
    /// <param name="cube">What the units said.</param>
    /// <param name="threads">How many threads may work on it.</param>
    /// <returns>Totals that share their memory with <paramref name="spent"/>; the two decisions are those made for it.</returns>
    /// <exception cref="ArgumentException">The cube is of another plan.</exception>
    public static RollupTotals Again(RollupTotals spent, Cube cube, int threads = 1)
    {
        Guard.Against.Null(spent);
        Guard.Against.Null(cube);
        if (!ReferenceEquals(spent.Plan, cube.Plan))
        {
            throw new ArgumentException("The cube is of another plan. Expected one of the plan of the totals.", nameof(cube));
        }

        var totals = new RollupTotals(cube, spent.Rule, spent.Blocks);
        Run(totals, threads);
        return totals;
    }

    private static void Run(RollupTotals totals, int threads)
    {
        if (threads < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(threads), threads, "At least one thread has to work.");
        }

        if (threads == 1)
        {
            for (var block = 0; block < totals.Blocks.Length; block++)
            {
                Run(totals, totals.Blocks, block);
            }
        }
        else
        {
            Parallel.For(0, totals.Blocks.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, block => Run(totals, totals.Blocks, block));
        }
    }

    private static void Run(RollupTotals totals, TotalBlock[] blocks, int block)
    {
        var (cube, series) = (totals.Cube, totals.Plan.Series);
        BlockRollup.Run(totals.Plan.Units.Layout, cube.Leaves[block], cube.Stated[block], series.Operations[block], series.Series[block].Length, totals.Rule, blocks[block]);
    }
}
