using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>Checks rules over columns, 64 groups at a time.</summary>
internal static class ColumnCheck
{
    /// <summary>Gives the verdict of every rule on every group.</summary>
    public static HierarchyVerdicts Run(HierarchyPlan plan, ColumnSubtotals subtotals)
    {
        var verdicts = new HierarchyVerdicts(plan, subtotals);
        for (var i = 0; i < plan.Compiled.Length; i++)
        {
            if (!plan.Compiled[i].Rule.IsIdentity)
            {
                Check(plan, subtotals, i, verdicts);
            }
        }

        return verdicts;
    }

    private static void Check(HierarchyPlan plan, ColumnSubtotals subtotals, int index, HierarchyVerdicts verdicts)
    {
        var rule = plan.Compiled[index];
        var parent = subtotals.ParentColumn(index);
        var children = subtotals.Of(rule);
        var blocks = parent.HasValue.Length;
        Span<long> sums = stackalloc long[HierarchyColumn.BlockSize];
        for (var block = 0; block < blocks; block++)
        {
            var bits = children.Read(block, parent);
            var isChecked = bits.Applies & HierarchyColumn.GroupsIn(block, parent.Count) & plan.Gaps switch
            {
                GapTreatment.CompleteOnly => bits.AllHaveValue,
                GapTreatment.ZeroLeavingOutZeros => bits.AnyOtherThanZero,
                GapTreatment.UnknownWhereAnyPresent or GapTreatment.ZeroWhereAnyPresent => bits.AnyPresent,
                _ => ulong.MaxValue,
            };
            var isDetermined = isChecked & ~bits.Unknown & ~bits.AnyBeyond;
            var holds = isDetermined == 0 ? 0 : isDetermined & Allowed(rule.Rule.Relation, parent, children, block, isDetermined, sums);
            verdicts.Set(index, block, isChecked, isDetermined, holds);
        }
    }

    // The groups in which the imbalance is one that the relation allows.
    private static ulong Allowed(HierarchyRelation relation, HierarchyColumn parent, in RuleColumns children, int block, ulong isDetermined, Span<long> sums)
    {
        var wrapped = children.Sum(block, sums);
        var isZero = 0UL;
        var isNegative = 0UL;
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var stated = ref MemoryMarshal.GetReference(parent.Values.AsSpan(block * HierarchyColumn.BlockSize, HierarchyColumn.BlockSize));
        for (var lane = 0; lane < HierarchyColumn.BlockSize; lane += Vector256<long>.Count)
        {
            var a = Vector256.LoadUnsafe(ref stated, (nuint)lane);
            var b = Vector256.LoadUnsafe(ref sum, (nuint)lane);
            var imbalance = a - b;
            wrapped |= (ulong)((a ^ b) & (a ^ imbalance)).ExtractMostSignificantBits() << lane;
            isZero |= (ulong)Vector256.Equals(a, b).ExtractMostSignificantBits() << lane;
            isNegative |= (ulong)imbalance.ExtractMostSignificantBits() << lane;
        }

        for (var left = wrapped & isDetermined; left != 0; left &= left - 1)
        {
            var lane = BitOperations.TrailingZeroCount(left);
            var group = (block * HierarchyColumn.BlockSize) + lane;
            var imbalance = parent.Values[group] - children.ExactSum(group);
            isZero = (isZero & ~(1UL << lane)) | ((imbalance == 0 ? 1UL : 0UL) << lane);
            isNegative = (isNegative & ~(1UL << lane)) | ((imbalance < 0 ? 1UL : 0UL) << lane);
        }

        return relation switch
        {
            HierarchyRelation.AtLeast => ~isNegative,
            HierarchyRelation.AtMost => isZero | isNegative,
            HierarchyRelation.MoreThan => ~(isZero | isNegative),
            HierarchyRelation.LessThan => isNegative,
            _ => isZero,
        };
    }
}
