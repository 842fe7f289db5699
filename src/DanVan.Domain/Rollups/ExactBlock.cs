using System.Runtime.CompilerServices;

namespace DanVan.Domain.Rollups;

/// <summary>Computes again, in 128 bits, the sums of rows where one ran over on the way; marks those whose end result does not fit.</summary>
/// <remarks>Fewer than 2 to the 32 leaves of 64 bits never leave 128 bits. A total that did not fit still goes into those above with its true value.</remarks>
internal sealed class ExactBlock(UnitLayout layout, CellBlock leaves, CellBlock? stated, RollupRule rule, TotalBlock totals)
{
    private readonly Dictionary<int, Int128[]> _sums = [];

    public void Compute(int row)
    {
        var sums = new Int128[totals.Width];
        var (first, count) = (layout.FirstLeaf[row], layout.OwnLeaves[row]);
        for (var leaf = first; leaf < first + count; leaf++)
        {
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += leaves.ValueAt(leaf, lane);
            }
        }

        foreach (var child in layout.InnerChildren[row])
        {
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += Standing(child, lane);
            }
        }

        var overflow = 0UL;
        for (var lane = 0; lane < sums.Length; lane++)
        {
            var fits = sums[lane] >= long.MinValue && sums[lane] <= long.MaxValue;
            overflow |= fits ? 0 : 1UL << lane;
            Unsafe.Add(ref totals.Values(row), lane) = fits ? (long)sums[lane] : 0;
        }

        totals.SetOverflow(row, overflow);
        _sums[row] = sums;
    }

    private Int128 Standing(int child, int lane)
    {
        var computed = Unsafe.Add(ref totals.Values(child), lane);
        var expected = layout.LeavesBelow[child] - totals.ExemptAt(child, lane);
        long? own = stated is not null && stated.IsPresent(child, lane) ? stated.ValueAt(child, lane) : null;
        var standing = StandingTotal.Choose(rule, computed, totals.CountAt(layout, child, lane), expected, own);
        var isExact = standing.Origin == TotalOrigin.Computed && ((totals.OverflowOf(child) >> lane) & 1) != 0;
        return isExact ? _sums[child][lane] : standing.Value;
    }
}
