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
    /// <param name="standing">The totals that go into those above.</param>
    /// <param name="child">The row to take.</param>
    /// <param name="operation">Whether the smallest or the largest is wanted.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="row">The row to take it into.</param>
    /// <param name="isFirst">Where nobody counts because everybody reported, whether nothing was taken before.</param>
    public static void Add(TotalBlock standing, int child, BlockOperation operation, TotalBlock totals, int row, bool isFirst)
    {
        ref var values = ref totals.Values(row);
        for (var lane = 0; lane < totals.Width; lane++)
        {
            if (totals.IsFull)
            {
                Take(Unsafe.Add(ref standing.Values(child), lane), isFirst, operation, ref Unsafe.Add(ref values, lane));
            }
            else if (Unsafe.Add(ref standing.Counts(child), lane) > 0)
            {
                Take(Unsafe.Add(ref standing.Values(child), lane), Unsafe.Add(ref totals.Counts(row), lane) == 0, operation, ref Unsafe.Add(ref values, lane));
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
