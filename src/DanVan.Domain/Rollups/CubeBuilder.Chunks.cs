using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <content>Some rows at a time: looked at together first, then filled in without another look.</content>
public sealed partial class CubeBuilder
{
    private const int RowsOfChunk = 128;

    /// <summary>Fills in rows of leaves, each index of which is in the plan and each value within its limits.</summary>
    /// <param name="rows">How many rows came before.</param>
    /// <param name="targets">The blocks.</param>
    /// <param name="units">The indexes of the units.</param>
    /// <param name="indicators">The indexes of the indicators.</param>
    /// <param name="periods">The indexes of the periods.</param>
    /// <param name="steps">The values in steps of their indicators.</param>
    private void FillKnown(long rows, ReadOnlySpan<CellTarget> targets, ReadOnlySpan<int> units, ReadOnlySpan<int> indicators, ReadOnlySpan<int> periods, ReadOnlySpan<long> steps)
    {
        ref var target = ref MemoryMarshal.GetReference(targets);
        ref var rowOf = ref MemoryMarshal.GetArrayDataReference(Plan.Units.Layout.RowOf);
        ref var positions = ref MemoryMarshal.GetArrayDataReference(Plan.Series.Positions);
        ref var unit = ref MemoryMarshal.GetReference(units);
        ref var indicator = ref MemoryMarshal.GetReference(indicators);
        ref var period = ref MemoryMarshal.GetReference(periods);
        ref var step = ref MemoryMarshal.GetReference(steps);
        var (count, width) = (units.Length, Plan.IndicatorCount);

        for (var i = 0; i < count; i++)
        {
            var row = Unsafe.Add(ref rowOf, Unsafe.Add(ref unit, i));
            var position = (uint)Unsafe.Add(ref positions, (Unsafe.Add(ref period, i) * width) + Unsafe.Add(ref indicator, i));
            if (row < 0 || !Unsafe.Add(ref target, (nint)(position / SeriesLayout.LanesOfBlock)).TryFill(row, (int)(position % SeriesLayout.LanesOfBlock), Unsafe.Add(ref step, i)))
            {
                _rows = rows + i + 1;
                AddOne(units[i], indicators[i], periods[i], CellState.Reported, steps[i]);
            }
        }
    }

    /// <summary>Says whether all indexes are in the plan and all values within the limits of their indicators.</summary>
    private bool AreKnown(ReadOnlySpan<int> units, ReadOnlySpan<int> indicators, ReadOnlySpan<int> periods, ReadOnlySpan<long> steps) =>
        AreBelow(units, Plan.Units.Count) && AreBelow(indicators, Plan.IndicatorCount) && AreBelow(periods, Plan.PeriodCount) && AreWithinLimits(indicators, steps);

    private bool AreWithinLimits(ReadOnlySpan<int> indicators, ReadOnlySpan<long> steps)
    {
        if (!Plan.HasLimits)
        {
            return true;
        }

        ReadOnlySpan<long> limits = Plan.Limits;
        ReadOnlySpan<long> lowest = Plan.Lowest;
        var isOut = false;
        for (var i = 0; i < steps.Length; i++)
        {
            isOut |= (steps[i] > limits[indicators[i]]) | (steps[i] < lowest[indicators[i]]);
        }

        return !isOut;
    }

    /// <summary>Says whether all numbers are from zero to below an end.</summary>
    private static bool AreBelow(ReadOnlySpan<int> numbers, int end)
    {
        var largest = 0U;
        var vectors = MemoryMarshal.Cast<int, Vector<uint>>(numbers);
        if (vectors.Length > 0)
        {
            var lanes = Vector<uint>.Zero;
            foreach (var vector in vectors)
            {
                lanes = Vector.Max(lanes, vector);
            }

            for (var lane = 0; lane < Vector<uint>.Count; lane++)
            {
                largest = Math.Max(largest, lanes[lane]);
            }
        }

        // A negative number is larger than any end once its sign is a digit.
        foreach (var number in numbers[(vectors.Length * Vector<uint>.Count)..])
        {
            largest = Math.Max(largest, (uint)number);
        }

        return largest < (uint)end;
    }
}
