using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups;

/// <content>With 128 bits: a cache line of sums stays in registers while its column of rows goes by.</content>
internal static partial class RowSum
{
    internal static bool AddWith128(ref long rows, int count, int width, ref long sums)
    {
        var over = Vector128<long>.Zero;
        for (nuint lane = 0; lane < (nuint)width; lane += 8)
        {
            var s0 = Vector128.LoadUnsafe(ref sums, lane);
            var s1 = Vector128.LoadUnsafe(ref sums, lane + 2);
            var s2 = Vector128.LoadUnsafe(ref sums, lane + 4);
            var s3 = Vector128.LoadUnsafe(ref sums, lane + 6);
            for (nuint row = 0, at = lane; row < (nuint)count; row++, at += (nuint)width)
            {
                over |= Add(ref s0, Vector128.LoadUnsafe(ref rows, at));
                over |= Add(ref s1, Vector128.LoadUnsafe(ref rows, at + 2));
                over |= Add(ref s2, Vector128.LoadUnsafe(ref rows, at + 4));
                over |= Add(ref s3, Vector128.LoadUnsafe(ref rows, at + 6));
            }

            s0.StoreUnsafe(ref sums, lane);
            s1.StoreUnsafe(ref sums, lane + 2);
            s2.StoreUnsafe(ref sums, lane + 4);
            s3.StoreUnsafe(ref sums, lane + 6);
        }

        return Vector128.LessThanAny(over, Vector128<long>.Zero);
    }

    internal static void AddWith128(ref int rows, int count, int width, ref long sums)
    {
        for (nuint lane = 0; lane < (nuint)width; lane += 8)
        {
            var s0 = Vector128.LoadUnsafe(ref sums, lane);
            var s1 = Vector128.LoadUnsafe(ref sums, lane + 2);
            var s2 = Vector128.LoadUnsafe(ref sums, lane + 4);
            var s3 = Vector128.LoadUnsafe(ref sums, lane + 6);
            for (nuint row = 0, at = lane; row < (nuint)count; row++, at += (nuint)width)
            {
                var v0 = Vector128.LoadUnsafe(ref rows, at);
                var v1 = Vector128.LoadUnsafe(ref rows, at + 4);
                s0 += Vector128.WidenLower(v0);
                s1 += Vector128.WidenUpper(v0);
                s2 += Vector128.WidenLower(v1);
                s3 += Vector128.WidenUpper(v1);
            }

            s0.StoreUnsafe(ref sums, lane);
            s1.StoreUnsafe(ref sums, lane + 2);
            s2.StoreUnsafe(ref sums, lane + 4);
            s3.StoreUnsafe(ref sums, lane + 6);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> Add(ref Vector128<long> sum, Vector128<long> value)
    {
        var old = sum;
        sum += value;
        return (old ^ sum) & (value ^ sum);
    }
}
