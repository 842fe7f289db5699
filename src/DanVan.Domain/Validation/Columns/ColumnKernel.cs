using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Validation.Columns;

/// <summary>Adds up one row of a block with itself, moved and multiplied, and says of each lane whether the sum is zero or below zero.</summary>
/// <remarks>Whichever vectors there are, the answers are the same: values are in a range in which nothing runs over.</remarks>
internal static class ColumnKernel
{
    public const int Lanes = 64;

    /// <summary>Gets how many values after the first are read at most, the largest offset aside.</summary>
    public const int Reads = Lanes;

    // The processor asks for memory in advance too, but not far enough.
    private const int RowsAhead = 8;

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

    /// <summary>
    /// Says whether a comparison holds in all marked lanes of many rows, with every value in the range in which nothing runs over. An answer of no may
    /// also mean that it was not found out: then row by row is the way.
    /// </summary>
    /// <param name="rows">The first value of rows that follow one another; 64 values are read from each offset on, of the last row too.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="width">How many values a row has.</param>
    /// <param name="lanes">For each of 64 lanes all bits, or none where it is not asked about.</param>
    /// <param name="offsets">How far each term is moved.</param>
    /// <param name="whole">The comparison.</param>
    public static bool AllHold(ref long rows, int count, int width, ref long lanes, ReadOnlySpan<int> offsets, WholeColumns whole) =>
        Vector512.IsHardwareAccelerated && !(whole.TestsZero && whole.Inverts)
        && AllHoldWith512(ref rows, count, width, ref lanes, offsets, whole.Weights, whole.Constant, whole.TestsZero, whole.Inverts);

    /// <summary>Finds out with vectors of 512 bits, for every comparison but that two sides differ.</summary>
    internal static bool AllHoldWith512(ref long rows, int count, int width, ref long lanes, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero, bool inverts)
    {
        var m0 = Vector512.LoadUnsafe(ref lanes, 0);
        var m1 = Vector512.LoadUnsafe(ref lanes, 8);
        var m2 = Vector512.LoadUnsafe(ref lanes, 16);
        var m3 = Vector512.LoadUnsafe(ref lanes, 24);
        var m4 = Vector512.LoadUnsafe(ref lanes, 32);
        var m5 = Vector512.LoadUnsafe(ref lanes, 40);
        var m6 = Vector512.LoadUnsafe(ref lanes, 48);
        var m7 = Vector512.LoadUnsafe(ref lanes, 56);
        var start = Vector512.Create(constant);
        var limit = Vector512.Create(WholeColumns.LargestValue);

        // A bit that must not be set: of a sum that must be zero any bit; of one that must not be below zero, or must be, the sign.
        var flip = !testsZero && !inverts ? Vector512<long>.AllBitsSet : Vector512<long>.Zero;
        var (wrong, other) = (Vector512<long>.Zero, Vector512<long>.Zero);
        var (range, further) = (Vector512<long>.Zero, Vector512<long>.Zero);
        for (var row = 0; row < count; row++)
        {
            ref var values = ref Unsafe.Add(ref rows, (nint)row * width);
            Vector512<long> s0, s1, s2, s3, s4, s5, s6, s7;
            s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = start;
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 0));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 8));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 16));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 24));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 32));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 40));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 48));
            Prefetch.Line(ref Unsafe.Add(ref values, (RowsAhead * Lanes) + 56));
            range |= Vector512.LoadUnsafe(ref values, 0) + limit;
            further |= Vector512.LoadUnsafe(ref values, 8) + limit;
            range |= Vector512.LoadUnsafe(ref values, 16) + limit;
            further |= Vector512.LoadUnsafe(ref values, 24) + limit;
            range |= Vector512.LoadUnsafe(ref values, 32) + limit;
            further |= Vector512.LoadUnsafe(ref values, 40) + limit;
            range |= Vector512.LoadUnsafe(ref values, 48) + limit;
            further |= Vector512.LoadUnsafe(ref values, 56) + limit;
            for (var i = 0; i < offsets.Length; i++)
            {
                Add(ref Unsafe.Add(ref values, offsets[i]), weights[i], ref s0, ref s1, ref s2, ref s3, ref s4, ref s5, ref s6, ref s7);
            }

            wrong |= (s0 ^ flip) & m0;
            other |= (s1 ^ flip) & m1;
            wrong |= (s2 ^ flip) & m2;
            other |= (s3 ^ flip) & m3;
            wrong |= (s4 ^ flip) & m4;
            other |= (s5 ^ flip) & m5;
            wrong |= (s6 ^ flip) & m6;
            other |= (s7 ^ flip) & m7;
        }

        wrong |= other;
        range |= further;
        return Vector512.EqualsAll(range & Vector512.Create(-1L << 48), Vector512<long>.Zero)
            && (testsZero ? Vector512.EqualsAll(wrong, Vector512<long>.Zero) : Vector512.GreaterThanOrEqualAll(wrong, Vector512<long>.Zero));
    }

    internal static ulong SignsWith512(ref long row, ReadOnlySpan<int> offsets, ReadOnlySpan<long> weights, long constant, bool testsZero)
    {
        Vector512<long> s0, s1, s2, s3, s4, s5, s6, s7;
        s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = Vector512.Create(constant);
        for (var i = 0; i < offsets.Length; i++)
        {
            Add(ref Unsafe.Add(ref row, offsets[i]), weights[i], ref s0, ref s1, ref s2, ref s3, ref s4, ref s5, ref s6, ref s7);
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
    private static void Add(
        ref long from, long weight, ref Vector512<long> s0, ref Vector512<long> s1, ref Vector512<long> s2, ref Vector512<long> s3,
        ref Vector512<long> s4, ref Vector512<long> s5, ref Vector512<long> s6, ref Vector512<long> s7)
    {
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector512<long> sums, bool testsZero) =>
        (testsZero ? Vector512.Equals(sums, Vector512<long>.Zero) : sums).ExtractMostSignificantBits();
}
