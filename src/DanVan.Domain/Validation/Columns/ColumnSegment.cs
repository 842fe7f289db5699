using DanVan.Domain.Rollups;

namespace DanVan.Domain.Validation.Columns;

/// <summary>The periods of a rule whose cells lie in one block, all at the same distances: then the rule is a sum of rows, each moved by some lanes.</summary>
internal sealed class ColumnSegment
{
    private const int LanesOfBlock = SeriesLayout.LanesOfBlock;

    private ColumnSegment(int[] offsets)
    {
        Offsets = offsets;
        Reach = offsets.Max();
        Array.Fill(PeriodOf, -1);
    }

    /// <summary>Gets how many lanes after the first cell of a period the cell of each slot lies; zero or more.</summary>
    public int[] Offsets { get; }

    /// <summary>Gets a bit for each lane that has the first cell of a period.</summary>
    public ulong Lanes { get; private set; }

    /// <summary>Gets the period of each such lane.</summary>
    public int[] PeriodOf { get; } = new int[LanesOfBlock];

    /// <summary>Gets the largest of the offsets.</summary>
    public int Reach { get; }

    /// <summary>Gets all bits for each lane that has the first cell of a period, and none for the others.</summary>
    public long[] LaneBits { get; } = new long[LanesOfBlock];

    /// <summary>Lays out a rule: by block the periods that lie in it, and those that do not lie in one.</summary>
    public static (ColumnSegment?[] Segments, List<(int Period, int[] Positions)> Divided) Of(ColumnFormula columns, RollupPlan plan)
    {
        var segments = new ColumnSegment?[plan.Series.Widths.Length];
        var divided = new List<(int, int[])>();
        for (var period = 0; period < plan.PeriodCount; period++)
        {
            if (columns.ObstacleAt(0, period) is not null)
            {
                continue;
            }

            var positions = Array.ConvertAll(columns.Cells, cells => plan.Series.Positions[((period - cells.Reference.PeriodsBack) * plan.IndicatorCount) + cells.Column]);
            var (first, block) = (positions.Min(), positions[0] / LanesOfBlock);
            var offsets = Array.ConvertAll(positions, position => position - first);
            if (!Array.TrueForAll(positions, position => position / LanesOfBlock == block) || (segments[block] is { } other && !other.Offsets.AsSpan().SequenceEqual(offsets)))
            {
                divided.Add((period, positions));
                continue;
            }

            var segment = segments[block] ??= new ColumnSegment(offsets);
            var lane = first % LanesOfBlock;
            segment.Lanes |= 1UL << lane;
            segment.PeriodOf[lane] = period;
            segment.LaneBits[lane] = -1;
        }

        return (segments, divided);
    }
}
