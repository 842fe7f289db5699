using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A rule with the columns of its children: what the bits of a block say, and its sums.</summary>
internal readonly ref struct RuleColumns
{
    private readonly CompiledRule _rule;
    private readonly HierarchyColumn[] _children;
    private readonly ulong[]?[] _conditions;
    private readonly ulong[]? _condition;
    private readonly bool _isZeroForAbsent;

    public RuleColumns(CompiledRule rule, HierarchyColumn[] children, HierarchyColumns groups, GapTreatment gaps)
    {
        _rule = rule;
        _children = children;
        _isZeroForAbsent = gaps.IsZeroForAbsent();
        _condition = groups.GroupsOf(rule.Rule.OnlyIf);
        _conditions = new ulong[]?[children.Length];
        for (var i = 0; i < children.Length; i++)
        {
            _conditions[i] = groups.GroupsOf(rule.Rule.Children[i].OnlyIf);
        }
    }

    /// <summary>Reads the bits of a block: what is there among the children that take part, starting from those of a parent if there is one.</summary>
    public BlockBits Read(int block, HierarchyColumn? parent)
    {
        var bits = default(BlockBits);
        bits.AllHaveValue = ulong.MaxValue;
        if (parent is not null)
        {
            Include(ref bits, parent, block, ulong.MaxValue);
        }

        for (var i = 0; i < _children.Length; i++)
        {
            var takesPart = _conditions[i] is { } condition ? condition[block] : ulong.MaxValue;
            bits.AnyTaken |= takesPart;
            Include(ref bits, _children[i], block, takesPart);
        }

        bits.Applies = bits.AnyTaken & (_condition is null ? ulong.MaxValue : _condition[block]);
        bits.Unknown = _isZeroForAbsent ? bits.AnyNothing : ~bits.AllHaveValue;
        return bits;
    }

    /// <summary>Adds up a block, wrapping, and gets the groups in which a sum wrapped on the way.</summary>
    public ulong Sum(int block, Span<long> sums)
    {
        sums.Clear();
        var wrapped = 0UL;
        ref var total = ref MemoryMarshal.GetReference(sums);
        for (var i = 0; i < _children.Length; i++)
        {
            var takesPart = _conditions[i] is { } condition ? condition[block] : ulong.MaxValue;
            if (takesPart == ulong.MaxValue)
            {
                ref var values = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_children[i].Values), block * HierarchyColumn.BlockSize);
                wrapped |= _rule.IsSubtracted[i] ? Subtract(ref total, ref values) : Add(ref total, ref values);
                continue;
            }

            for (var left = takesPart; left != 0; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                var value = _children[i].Values[(block * HierarchyColumn.BlockSize) + lane];
                var before = sums[lane];
                var after = unchecked(_rule.IsSubtracted[i] ? before - value : before + value);
                var hasWrapped = _rule.IsSubtracted[i] ? ((before ^ value) & (before ^ after)) < 0 : ((before ^ after) & (value ^ after)) < 0;
                wrapped |= (hasWrapped ? 1UL : 0UL) << lane;
                sums[lane] = after;
            }
        }

        return wrapped;
    }

    /// <summary>Adds up one group exactly.</summary>
    public Int128 ExactSum(int group)
    {
        Int128 sum = 0;
        for (var i = 0; i < _children.Length; i++)
        {
            if (_conditions[i] is not { } condition || HierarchyColumn.Bit(condition, group))
            {
                Int128 value = _children[i].Values[group];
                sum += _rule.IsSubtracted[i] ? -value : value;
            }
        }

        return sum;
    }

    private static void Include(ref BlockBits bits, HierarchyColumn column, int block, ulong takesPart)
    {
        var hasValue = column.HasValue[block];
        var isPresent = column.IsPresent[block];
        bits.AllHaveValue &= hasValue | ~takesPart;
        bits.AnyPresent |= isPresent & takesPart;
        bits.AnyNothing |= isPresent & ~hasValue & takesPart;
        bits.AnyOtherThanZero |= column.IsOtherThanZero[block] & takesPart;
        if (column.IsBeyond is { } beyond)
        {
            bits.AnyBeyond |= beyond[block] & takesPart;
        }
    }

    private static ulong Add(ref long total, ref long values)
    {
        var wrapped = 0UL;
        for (var lane = 0; lane < HierarchyColumn.BlockSize; lane += Vector256<long>.Count)
        {
            var before = Vector256.LoadUnsafe(ref total, (nuint)lane);
            var value = Vector256.LoadUnsafe(ref values, (nuint)lane);
            var after = before + value;
            after.StoreUnsafe(ref total, (nuint)lane);
            wrapped |= (ulong)((before ^ after) & (value ^ after)).ExtractMostSignificantBits() << lane;
        }

        return wrapped;
    }

    private static ulong Subtract(ref long total, ref long values)
    {
        var wrapped = 0UL;
        for (var lane = 0; lane < HierarchyColumn.BlockSize; lane += Vector256<long>.Count)
        {
            var before = Vector256.LoadUnsafe(ref total, (nuint)lane);
            var value = Vector256.LoadUnsafe(ref values, (nuint)lane);
            var after = before - value;
            after.StoreUnsafe(ref total, (nuint)lane);
            wrapped |= (ulong)((before ^ value) & (before ^ after)).ExtractMostSignificantBits() << lane;
        }

        return wrapped;
    }
}
