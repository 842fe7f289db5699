using System.Numerics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Tests.Rollups;

/// <summary>The slow and obvious rollup: one total at a time, from the definition, in big integers.</summary>
internal sealed class RollupOracle(Cube cube, MissingValues missing, SubtotalPolicy policy, int indicator, int period)
{
    private readonly UnitAddition _addition = cube.Plan.Indicators[indicator].Indicator.OverUnits;

    /// <summary>What goes into the total above.</summary>
    public sealed record Part(BigInteger Sum, int Count, int Expected, bool IsStated);

    public Total At(int unit)
    {
        var part = Standing(unit);
        var isLeaf = cube.Plan.Units.ChildrenOf(unit).Count == 0;
        var reason = part.IsStated && Own(unit) is not null ? NoTotalReason.None
            : part.Sum < long.MinValue || part.Sum > long.MaxValue ? NoTotalReason.Overflow
            : part.Expected == 0 && part.Count == 0 ? NoTotalReason.NothingExpected
            : missing == MissingValues.Zero ? NoTotalReason.None
            : part.Count == 0 ? NoTotalReason.NothingReported
            : missing == MissingValues.NoTotal && part.Count < part.Expected ? NoTotalReason.Incomplete
            : NoTotalReason.None;
        var value = part.Sum;
        if (missing == MissingValues.Zero && !isLeaf && part.Count < part.Expected && !(part.IsStated && Own(unit) is not null))
        {
            value = _addition switch
            {
                UnitAddition.Minimum => BigInteger.Min(value, 0),
                UnitAddition.Maximum => BigInteger.Max(value, 0),
                _ => value,
            };
        }

        return new Total
        {
            Value = reason == NoTotalReason.None ? Fraction.FromInteger(value) : null,
            Reported = part.Count,
            Expected = part.Expected,
            Origin = part.IsStated ? TotalOrigin.Reported : TotalOrigin.Computed,
            Reason = reason,
        };
    }

    public Part Computed(int unit)
    {
        var parts = cube.Plan.Units.ChildrenOf(unit).Select(Standing).ToList();
        var there = parts.Where(part => part.Count > 0).Select(part => part.Sum).DefaultIfEmpty().ToList();
        var value = _addition switch
        {
            UnitAddition.Minimum => there.Min(),
            UnitAddition.Maximum => there.Max(),
            _ => parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Sum),
        };
        return new Part(value, parts.Sum(part => part.Count), parts.Sum(part => ExpectedOf(part)), false);

        static int ExpectedOf(Part part) => part.Expected;
    }

    private Part Standing(int unit)
    {
        if (cube.Plan.Units.ChildrenOf(unit).Count == 0)
        {
            var isExempt = cube.At(unit, indicator, period).State == CellState.NotApplicable;
            return new Part(Own(unit) ?? 0, Own(unit) is null ? 0 : 1, isExempt ? 0 : 1, true);
        }

        var computed = Computed(unit);
        var stated = Own(unit) is { } own ? new Part(own, computed.Expected, computed.Expected, true) : null;
        return policy switch
        {
            SubtotalPolicy.Computed => computed,
            SubtotalPolicy.Reported => stated ?? new Part(0, 0, computed.Expected, true),
            SubtotalPolicy.ReportedFirst => stated ?? computed,
            _ => HasTotal(computed) ? computed : stated ?? computed,
        };
    }

    private bool HasTotal(Part part) => missing switch
    {
        MissingValues.LeftOut => part.Count > 0,
        MissingValues.NoTotal => part.Count > 0 && part.Count >= part.Expected,
        _ => part.Expected > 0 || part.Count > 0,
    };

    private BigInteger? Own(int unit) => cube.At(unit, indicator, period).Value?.Numerator;
}
