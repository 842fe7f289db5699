using DanVan.Domain.Indicators;

namespace DanVan.Domain.Rollups;

/// <summary>Where each series, an indicator in a period, has its lane: blocks of up to 64 lanes, all of one operation, periods one after the other.</summary>
internal sealed class SeriesLayout
{
    public const int LanesOfBlock = 64;
    private const int LanesOfLine = 8;

    private SeriesLayout(int[] positions, BlockOperation[] operations, int[][] series)
    {
        Positions = positions;
        Operations = operations;
        Series = series;
        Widths = Array.ConvertAll(series, lanes => (lanes.Length + LanesOfLine - 1) / LanesOfLine * LanesOfLine);
    }

    /// <summary>Gets the place of each series (period times indicators plus indicator): block times 64 plus lane.</summary>
    public int[] Positions { get; }

    /// <summary>Gets what is done with each block.</summary>
    public BlockOperation[] Operations { get; }

    /// <summary>Gets the lanes kept of each block: 64, or fewer in whole cache lines where it is the last of its operation.</summary>
    public int[] Widths { get; }

    /// <summary>Gets the series of each lane of each block.</summary>
    public int[][] Series { get; }

    public static SeriesLayout Of(IReadOnlyList<CubeIndicator> indicators, int periods)
    {
        var positions = new int[indicators.Count * periods];
        var (operations, series) = (new List<BlockOperation>(), new List<int[]>());
        var groups = Enumerable.Range(0, indicators.Count).GroupBy(i => OperationOf(indicators[i].Indicator.OverUnits)).OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            foreach (var lanes in Enumerable.Range(0, periods).SelectMany(period => group.Select(i => (period * indicators.Count) + i)).Chunk(LanesOfBlock))
            {
                for (var lane = 0; lane < lanes.Length; lane++)
                {
                    positions[lanes[lane]] = (operations.Count * LanesOfBlock) + lane;
                }

                operations.Add(group.Key);
                series.Add(lanes);
            }
        }

        return new SeriesLayout(positions, [.. operations], [.. series]);
    }

    private static BlockOperation OperationOf(UnitAddition addition) => addition switch
    {
        UnitAddition.Sum => BlockOperation.Sum,
        UnitAddition.Minimum => BlockOperation.Minimum,
        UnitAddition.Maximum => BlockOperation.Maximum,
        _ => BlockOperation.CountOnly,
    };
}
