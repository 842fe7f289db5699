using System.Numerics;
using System.Runtime.CompilerServices;

namespace DanVan.Domain.Rollups;

/// <summary>Takes the smallest or the largest value of rows, lane by lane, among those that are there.</summary>
internal static class RowExtreme
{
    /// <summary>Takes leaf rows that follow one another into a row of totals whose counts are still those of other rows.</summary>
    public static void Add(CellBlock leaves, int first, int count, BlockOperation operation, TotalBlock totals, int row)
    {
        ref var values = ref totals.Values(row);
        var seen = 0UL;
        for (var leaf = first; leaf < first + count; leaf++)
        {
            for (var lanes = leaves.Present[leaf]; lanes != 0; lanes &= lanes - 1)
            {
                var lane = BitOperations.TrailingZeroCount(lanes);
                Take(leaves.ValueAt(leaf, lane), (seen >> lane & 1) == 0, operation, ref Unsafe.Add(ref values, lane));
            }

            seen |= leaves.Present[leaf];
        }
    }

    /// <summary>Takes a row of standing totals into a row of totals, before its counts are added.</summary>
    public static void Add(TotalBlock standing, int child, BlockOperation operation, TotalBlock totals, int row)
    {
        ref var values = ref totals.Values(row);
        ref var counts = ref totals.Counts(row);
        for (var lane = 0; lane < totals.Width; lane++)
        {
            if (Unsafe.Add(ref standing.Counts(child), lane) > 0)
            {
                Take(Unsafe.Add(ref standing.Values(child), lane), Unsafe.Add(ref counts, lane) == 0, operation, ref Unsafe.Add(ref values, lane));
            }
        }
    }

    private static void Take(long value, bool isFirst, BlockOperation operation, ref long extreme)
    {
        if (isFirst || (operation == BlockOperation.Minimum ? value < extreme : value > extreme))
        {
            extreme = value;
        }
    }
}
