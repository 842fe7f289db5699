using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Validation.Columns;

/// <summary>Adds up one row of a block with itself, moved and multiplied, and says of each lane whether the sum is zero or below zero.</summary>
/// <remarks>Whichever vectors there are, the answers are the same: values are in a range in which nothing runs over.</remarks>
internal static class ColumnKernel
{
    public const int Lanes = 64;

    /// <summary>Gets how many values after the first are read at most, the largest offset aside.</summary>
    public const int Reads = Lanes;

    /// <summary>A bit for each lane whose sum is zero, or below zero; reads 64 values from each offset on.</summary>
    public static ulong Signs(ref long row, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero) =>
        Vector512.IsHardwareAccelerated ? SignsWith512(ref row, offsets, weights, constant, testsZero)
        : Vector256.IsHardwareAccelerated ? SignsWith256(ref row, offsets, weights, constant, testsZero)
        : SignsOneByOne(ref row, offsets, weights, constant, testsZero);

    /// <summary>Says whether every value of a row is in the range in which nothing runs over.</summary>
    public static bool IsInRange(ref long row, int width)
    {
        // Values from -2^47 to below 2^47 have no bit above the 48th once 2^47 is added.
        if (Vector512.IsHardwareAccelerated)
        {
            var all = Vector512<long>.Zero;
            for (nuint lane = 0; lane < (nuint)width; lane += 8)
            {
                all |= Vector512.LoadUnsafe(ref row, lane) + Vector512.Create(WholeColumns.LargestValue);
            }

            return Vector512.EqualsAll(all & Vector512.Create(-1L << 48), Vector512<long>.Zero);
        }

        var bits = 0L;
        for (var lane = 0; lane < width; lane++)
        {
            bits |= unchecked(Unsafe.Add(ref row, lane) + WholeColumns.LargestValue);
        }

        return bits >>> 48 == 0;
    }

    internal static ulong SignsWith512(ref long row, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero)
    {
        Vector512<long> s0, s1, s2, s3, s4, s5, s6, s7;
        s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = Vector512.Create(constant);
        for (var i = 0; i < offsets.Length; i++)
        {
            ref var from = ref Unsafe.Add(ref row, offsets[i]);
            var weight = weights[i];
            if (weight == 1)
            {
                s0 += Vector512.LoadUnsafe(ref from, 0);
                s1 += Vector512.LoadUnsafe(ref from, 8);
                s2 += Vector512.LoadUnsafe(ref from, 16);
                s3 += Vector512.LoadUnsafe(ref from, 24);
                s4 += Vector512.LoadUnsafe(ref from, 32);
                s5 += Vector512.LoadUnsafe(ref from, 40);
                s6 += Vector512.LoadUnsafe(ref from, 48);
                s7 += Vector512.LoadUnsafe(ref from, 56);
            }
            else if (weight == -1)
            {
                s0 -= Vector512.LoadUnsafe(ref from, 0);
                s1 -= Vector512.LoadUnsafe(ref from, 8);
                s2 -= Vector512.LoadUnsafe(ref from, 16);
                s3 -= Vector512.LoadUnsafe(ref from, 24);
                s4 -= Vector512.LoadUnsafe(ref from, 32);
                s5 -= Vector512.LoadUnsafe(ref from, 40);
                s6 -= Vector512.LoadUnsafe(ref from, 48);
                s7 -= Vector512.LoadUnsafe(ref from, 56);
            }
            else
            {
                s0 += Vector512.LoadUnsafe(ref from, 0) * weight;
                s1 += Vector512.LoadUnsafe(ref from, 8) * weight;
                s2 += Vector512.LoadUnsafe(ref from, 16) * weight;
                s3 += Vector512.LoadUnsafe(ref from, 24) * weight;
                s4 += Vector512.LoadUnsafe(ref from, 32) * weight;
                s5 += Vector512.LoadUnsafe(ref from, 40) * weight;
                s6 += Vector512.LoadUnsafe(ref from, 48) * weight;
                s7 += Vector512.LoadUnsafe(ref from, 56) * weight;
            }
        }

        return Bits(s0, testsZero) | (Bits(s1, testsZero) << 8) | (Bits(s2, testsZero) << 16) | (Bits(s3, testsZero) << 24)
            | (Bits(s4, testsZero) << 32) | (Bits(s5, testsZero) << 40) | (Bits(s6, testsZero) << 48) | (Bits(s7, testsZero) << 56);
    }

    internal static ulong SignsWith256(ref long row, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero)
    {
        var signs = 0UL;
        for (var lane = 0; lane < Lanes; lane += 4)
        {
            var sum = Vector256.Create(constant);
            for (var i = 0; i < offsets.Length; i++)
            {
                var values = Vector256.LoadUnsafe(ref row, (nuint)(lane + offsets[i]));
                sum = weights[i] switch
                {
                    1 => sum + values,
                    -1 => sum - values,
                    var weight => sum + (values * weight),
                };
            }

            ulong bits = (testsZero ? Vector256.Equals(sum, Vector256<long>.Zero) : sum).ExtractMostSignificantBits();
            signs |= bits << lane;
        }

        return signs;
    }

    internal static ulong SignsOneByOne(ref long row, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero)
    {
        var signs = 0UL;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var sum = constant;
            for (var i = 0; i < offsets.Length; i++)
            {
                sum = unchecked(sum + (Unsafe.Add(ref row, lane + offsets[i]) * weights[i]));
            }

            signs |= (testsZero ? sum == 0 : sum < 0) ? 1UL << lane : 0;
        }

        return signs;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<long> sums, bool testsZero) =>
        (testsZero ? Vector512.Equals(sums, Vector512<long>.Zero) : sums).ExtractMostSignificantBits();
}
