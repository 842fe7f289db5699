using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups;

/// <content>With 512 bits: the 64 sums of a whole block stay in eight registers while its rows go by.</content>
internal static partial class RowSum
{
    internal static bool Add64With512(ref long rows, int count, ref long sums)
    {
        var s0 = Vector512.LoadUnsafe(ref sums, 0);
        var s1 = Vector512.LoadUnsafe(ref sums, 8);
        var s2 = Vector512.LoadUnsafe(ref sums, 16);
        var s3 = Vector512.LoadUnsafe(ref sums, 24);
        var s4 = Vector512.LoadUnsafe(ref sums, 32);
        var s5 = Vector512.LoadUnsafe(ref sums, 40);
        var s6 = Vector512.LoadUnsafe(ref sums, 48);
        var s7 = Vector512.LoadUnsafe(ref sums, 56);
        var over = Vector512<long>.Zero;
        var end = (nuint)count * LanesOfBlock;
        for (nuint at = 0; at < end; at += LanesOfBlock)
        {
            over |= Add(ref s0, Vector512.LoadUnsafe(ref rows, at + 0));
            over |= Add(ref s1, Vector512.LoadUnsafe(ref rows, at + 8));
            over |= Add(ref s2, Vector512.LoadUnsafe(ref rows, at + 16));
            over |= Add(ref s3, Vector512.LoadUnsafe(ref rows, at + 24));
            over |= Add(ref s4, Vector512.LoadUnsafe(ref rows, at + 32));
            over |= Add(ref s5, Vector512.LoadUnsafe(ref rows, at + 40));
            over |= Add(ref s6, Vector512.LoadUnsafe(ref rows, at + 48));
            over |= Add(ref s7, Vector512.LoadUnsafe(ref rows, at + 56));
        }

        s0.StoreUnsafe(ref sums, 0);
        s1.StoreUnsafe(ref sums, 8);
        s2.StoreUnsafe(ref sums, 16);
        s3.StoreUnsafe(ref sums, 24);
        s4.StoreUnsafe(ref sums, 32);
        s5.StoreUnsafe(ref sums, 40);
        s6.StoreUnsafe(ref sums, 48);
        s7.StoreUnsafe(ref sums, 56);
        return Vector512.LessThanAny(over, Vector512<long>.Zero);
    }

    internal static void Add64With512(ref int rows, int count, ref long sums)
    {
        var s0 = Vector512.LoadUnsafe(ref sums, 0);
        var s1 = Vector512.LoadUnsafe(ref sums, 8);
        var s2 = Vector512.LoadUnsafe(ref sums, 16);
        var s3 = Vector512.LoadUnsafe(ref sums, 24);
        var s4 = Vector512.LoadUnsafe(ref sums, 32);
        var s5 = Vector512.LoadUnsafe(ref sums, 40);
        var s6 = Vector512.LoadUnsafe(ref sums, 48);
        var s7 = Vector512.LoadUnsafe(ref sums, 56);
        var end = (nuint)count * LanesOfBlock;
        for (nuint at = 0; at < end; at += LanesOfBlock)
        {
            var v0 = Vector512.LoadUnsafe(ref rows, at + 0);
            var v1 = Vector512.LoadUnsafe(ref rows, at + 16);
            var v2 = Vector512.LoadUnsafe(ref rows, at + 32);
            var v3 = Vector512.LoadUnsafe(ref rows, at + 48);
            s0 += Vector512.WidenLower(v0);
            s1 += Vector512.WidenUpper(v0);
            s2 += Vector512.WidenLower(v1);
            s3 += Vector512.WidenUpper(v1);
            s4 += Vector512.WidenLower(v2);
            s5 += Vector512.WidenUpper(v2);
            s6 += Vector512.WidenLower(v3);
            s7 += Vector512.WidenUpper(v3);
        }

        s0.StoreUnsafe(ref sums, 0);
        s1.StoreUnsafe(ref sums, 8);
        s2.StoreUnsafe(ref sums, 16);
        s3.StoreUnsafe(ref sums, 24);
        s4.StoreUnsafe(ref sums, 32);
        s5.StoreUnsafe(ref sums, 40);
        s6.StoreUnsafe(ref sums, 48);
        s7.StoreUnsafe(ref sums, 56);
    }

    internal static bool AddWith512(ref long rows, int count, int width, ref long sums)
    {
        var over = Vector512<long>.Zero;
        for (nuint lane = 0; lane < (nuint)width; lane += 8)
        {
            var sum = Vector512.LoadUnsafe(ref sums, lane);
            for (nuint row = 0, at = lane; row < (nuint)count; row++, at += (nuint)width)
            {
                over |= Add(ref sum, Vector512.LoadUnsafe(ref rows, at));
            }

            sum.StoreUnsafe(ref sums, lane);
        }

        return Vector512.LessThanAny(over, Vector512<long>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Add(ref Vector512<long> sum, Vector512<long> value)
    {
        var old = sum;
        sum += value;
        return (old ^ sum) & (value ^ sum);
    }
}
