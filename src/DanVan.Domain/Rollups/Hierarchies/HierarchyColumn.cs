using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>The data points of one code over many groups: whole numbers in 64 bits, with a bit that says which are present and one that says which have a value.</summary>
/// <remarks>Amounts with decimals are given in steps, such as thousandths. A bit of group g is bit g % 64 of word g / 64.</remarks>
public sealed class HierarchyColumn
{
    /// <summary>How many groups share a word of bits.</summary>
    internal const int BlockSize = 64;

    internal HierarchyColumn(int count)
        : this(count, new long[BlocksOf(count) * BlockSize])
    {
    }

    private HierarchyColumn(int count, long[] values)
    {
        var blocks = BlocksOf(count);
        Count = count;
        Values = values;
        HasValue = new ulong[blocks];
        IsPresent = new ulong[blocks];
        IsOtherThanZero = new ulong[blocks];
    }

    /// <summary>Gets how many groups there are.</summary>
    public int Count { get; }

    /// <summary>Gets the values; zero where there is none, and behind the last group.</summary>
    internal long[] Values { get; }

    /// <summary>Gets where there is a value.</summary>
    internal ulong[] HasValue { get; }

    /// <summary>Gets where there is a data point, with a value or with nothing.</summary>
    internal ulong[] IsPresent { get; }

    /// <summary>Gets where there is a data point other than zero; nothing is other than zero.</summary>
    internal ulong[] IsOtherThanZero { get; }

    /// <summary>Gets where a value was computed that does not fit in 64 bits; null where that never happened.</summary>
    internal ulong[]? IsBeyond { get; private set; }

    /// <summary>Gets the data point of a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    /// <exception cref="OverflowException">It was computed and does not fit in 64 bits.</exception>
    public HierarchyValue this[int group]
    {
        get
        {
            if ((uint)group >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(group), group, $"Expected a group from 0 to {Count - 1}.");
            }

            return IsBeyond is not null && Bit(IsBeyond, group) ? throw new OverflowException($"The total of group {group} is beyond 64 bits.")
                : Bit(HasValue, group) ? Values[group]
                : Bit(IsPresent, group) ? HierarchyValue.Nothing
                : HierarchyValue.Absent;
        }
    }

    /// <summary>A column in which every group has a value.</summary>
    public static HierarchyColumn Of(ReadOnlySpan<long> values)
    {
        var all = new ulong[BlocksOf(values.Length)];
        all.AsSpan().Fill(ulong.MaxValue);
        return Of(values, all, all);
    }

    /// <summary>A column of values, with bits for those that are there and for the data points that are present. Everything is copied.</summary>
    /// <param name="values">A number for each group; what stands where there is no value does not matter.</param>
    /// <param name="hasValue">Where there is a value.</param>
    /// <param name="isPresent">Where there is a data point; one without a value has nothing in it. A value is present even where this bit is not set.</param>
    /// <exception cref="ArgumentException">There are fewer bits than values.</exception>
    public static HierarchyColumn Of(ReadOnlySpan<long> values, ReadOnlySpan<ulong> hasValue, ReadOnlySpan<ulong> isPresent)
    {
        var blocks = BlocksOf(values.Length);
        if (hasValue.Length < blocks || isPresent.Length < blocks)
        {
            throw new ArgumentException($"There are {values.Length} values, which need {blocks} words of bits. There are {hasValue.Length} and {isPresent.Length}.", nameof(hasValue));
        }

        var column = new HierarchyColumn(values.Length);
        values.CopyTo(column.Values);
        for (var block = 0; block < blocks; block++)
        {
            column.Settle(block, hasValue[block], isPresent[block]);
        }

        return column;
    }

    /// <summary>A column of data points.</summary>
    /// <exception cref="OverflowException">A value is no whole number of 64 bits.</exception>
    public static HierarchyColumn Of(IReadOnlyList<HierarchyValue> points)
    {
        Guard.Against.Null(points);
        var values = new long[points.Count];
        var hasValue = new ulong[BlocksOf(values.Length)];
        var isPresent = new ulong[BlocksOf(values.Length)];
        for (var group = 0; group < values.Length; group++)
        {
            if (!points[group].IsAbsent)
            {
                Set(isPresent, group);
            }

            if (points[group].HasValue)
            {
                Set(hasValue, group);
                values[group] = WholeNumber(points[group].Value, group);
            }
        }

        return Of(values, hasValue, isPresent);
    }

    /// <summary>Gets how many words of bits so many groups need.</summary>
    internal static int BlocksOf(int count) => (int)(((long)count + BlockSize - 1) / BlockSize);

    /// <summary>Gets the bits of a block that stand for groups.</summary>
    internal static ulong GroupsIn(int block, int count) =>
        count - (block * BlockSize) is var left and < BlockSize ? (1UL << left) - 1 : ulong.MaxValue;

    /// <summary>Says whether the bit of a group is set.</summary>
    internal static bool Bit(ulong[] words, int group) => (words[group / BlockSize] >> (group % BlockSize) & 1) != 0;

    /// <summary>Sets the bits of a block from its values, and the values that are none to zero.</summary>
    internal void Settle(int block, ulong hasValue, ulong isPresent)
    {
        var groups = GroupsIn(block, Count);
        hasValue &= groups;
        isPresent = (isPresent & groups) | hasValue;
        var values = Values.AsSpan(block * BlockSize, BlockSize);
        for (var none = ~hasValue; none != 0; none &= none - 1)
        {
            values[BitOperations.TrailingZeroCount(none)] = 0;
        }

        var other = 0UL;
        for (var i = 0; i < values.Length; i++)
        {
            other |= (values[i] != 0 ? 1UL : 0UL) << i;
        }

        HasValue[block] = hasValue;
        IsPresent[block] = isPresent;
        IsOtherThanZero[block] = other | (isPresent & ~hasValue);
    }

    /// <summary>Marks groups of a block whose computed value does not fit.</summary>
    internal void SetBeyond(int block, ulong groups)
    {
        if (groups != 0)
        {
            IsBeyond ??= new ulong[HasValue.Length];
            IsBeyond[block] = groups;
            IsOtherThanZero[block] |= groups;
        }
    }

    private static void Set(ulong[] words, int group) => words[group / BlockSize] |= 1UL << (group % BlockSize);

    private static long WholeNumber(Fraction value, int group) => value.IsInteger && value.Numerator >= long.MinValue && value.Numerator <= long.MaxValue
        ? (long)value.Numerator
        : throw new OverflowException($"The value {value} of group {group} is no whole number of 64 bits. Give amounts in steps, such as thousandths.");
}
