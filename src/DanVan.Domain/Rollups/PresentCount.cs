using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups;

/// <summary>Counts, lane by lane, in how many words the bit of the lane is set.</summary>
/// <remarks>
/// Up to 63 words are added in six words of binary digits, one for each power of two, so that 64 counters cost a dozen operations a
/// word; only then are they spread over the lanes.
/// </remarks>
internal static class PresentCount
{
    private const int MostWords = 63;
    private const int LanesOfVector = 8;

    /// <summary>Adds the counts of some words to <paramref name="counts"/>.</summary>
    /// <param name="words">The words, a bit for each lane.</param>
    /// <param name="full">The bits of all lanes in use.</param>
    /// <param name="width">How many lanes to count, a multiple of 8.</param>
    /// <param name="counts">The first counter.</param>
    public static void Add(ReadOnlySpan<ulong> words, ulong full, int width, ref int counts)
    {
        var common = full;
        foreach (var word in words)
        {
            common &= word;
        }

        if (common == full)
        {
            AddToAll(words.Length, width, ref counts);
            return;
        }

        for (; words.Length > MostWords; words = words[MostWords..])
        {
            AddSome(words[..MostWords], width, ref counts);
        }

        AddSome(words, width, ref counts);
    }

    /// <summary>Adds counters to counters.</summary>
    public static void Add(ref int others, int width, ref int counts)
    {
        for (nuint lane = 0; lane < (nuint)width; lane += LanesOfVector)
        {
            (Vector256.LoadUnsafe(ref counts, lane) + Vector256.LoadUnsafe(ref others, lane)).StoreUnsafe(ref counts, lane);
        }
    }

    private static void AddToAll(int count, int width, ref int counts)
    {
        var more = Vector256.Create(count);
        for (nuint lane = 0; lane < (nuint)width; lane += LanesOfVector)
        {
            (Vector256.LoadUnsafe(ref counts, lane) + more).StoreUnsafe(ref counts, lane);
        }
    }

    private static void AddSome(ReadOnlySpan<ulong> words, int width, ref int counts)
    {
        var (ones, twos, fours, eights, sixteens, thirtyTwos) = (0UL, 0UL, 0UL, 0UL, 0UL, 0UL);
        foreach (var word in words)
        {
            var carry = AddDigit(ref ones, word);
            carry = AddDigit(ref twos, carry);
            carry = AddDigit(ref fours, carry);
            carry = AddDigit(ref eights, carry);
            carry = AddDigit(ref sixteens, carry);
            thirtyTwos ^= carry;
        }

        Spread(ones, 1, width, ref counts);
        Spread(twos, 2, width, ref counts);
        Spread(fours, 4, width, ref counts);
        Spread(eights, 8, width, ref counts);
        if (words.Length >= 16)
        {
            Spread(sixteens, 16, width, ref counts);
            Spread(thirtyTwos, 32, width, ref counts);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddDigit(ref ulong digit, ulong word)
    {
        var carry = digit & word;
        digit ^= word;
        return carry;
    }

    private static void Spread(ulong digit, int weight, int width, ref int counts)
    {
        var bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        var weights = Vector256.Create(weight);
        for (nuint lane = 0; lane < (nuint)width; lane += LanesOfVector)
        {
            var set = Vector256.Equals(Vector256.Create((int)(digit >> (int)lane)) & bits, bits);
            (Vector256.LoadUnsafe(ref counts, lane) + (set & weights)).StoreUnsafe(ref counts, lane);
        }
    }
}
