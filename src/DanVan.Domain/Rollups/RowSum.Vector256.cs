using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups;

/// <content>With 256 bits: a cache line of sums stays in registers while its column of rows goes by.</content>
internal static partial class RowSum
{
    internal static bool AddWith256(ref long rows, int count, int width, ref long sums)
    {
        var over = Vector256<long>.Zero;
        for (nuint lane = 0; lane < (nuint)width; lane += 8)
        {
            var s0 = Vector256.LoadUnsafe(ref sums, lane);
            var s1 = Vector256.LoadUnsafe(ref sums, lane + 4);
            for (nuint row = 0, at = lane; row < (nuint)count; row++, at += (nuint)width)
            {
                over |= Add(ref s0, Vector256.LoadUnsafe(ref rows, at));
                over |= Add(ref s1, Vector256.LoadUnsafe(ref rows, at + 4));
            }

            s0.StoreUnsafe(ref sums, lane);
            s1.StoreUnsafe(ref sums, lane + 4);
        }

        return Vector256.LessThanAny(over, Vector256<long>.Zero);
    }

    internal static void AddWith256(ref int rows, int count, int width, ref long sums)
    {
        for (nuint lane = 0; lane < (nuint)width; lane += 8)
        {
            var s0 = Vector256.LoadUnsafe(ref sums, lane);
            var s1 = Vector256.LoadUnsafe(ref sums, lane + 4);
            for (nuint row = 0, at = lane; row < (nuint)count; row++, at += (nuint)width)
            {
                var v0 = Vector256.LoadUnsafe(ref rows, at);
                s0 += Vector256.WidenLower(v0);
                s1 += Vector256.WidenUpper(v0);
            }

            s0.StoreUnsafe(ref sums, lane);
            s1.StoreUnsafe(ref sums, lane + 4);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Add(ref Vector256<long> sum, Vector256<long> value)
    {
        var old = sum;
        sum += value;
        return (old ^ sum) & (value ^ sum);
    }
}
