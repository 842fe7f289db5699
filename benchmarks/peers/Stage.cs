using System.Diagnostics;

namespace DanVan.Domain.Peers;

/// <summary>The nation, its rows and the right totals: what every engine of this process works on.</summary>
internal sealed class Stage
{
    private Stage(PeerOptions options, RaggedNation nation, TallRows rows, LevelTotals expected) =>
        (Options, Nation, Rows, Expected) = (options, nation, rows, expected);

    public PeerOptions Options { get; }

    public RaggedNation Nation { get; }

    public TallRows Rows { get; }

    public LevelTotals Expected { get; }

    public long Cells => (long)Nation.Reporters * Options.Series;

    public static Stage Set(PeerOptions options)
    {
        var nation = RaggedNation.Make(options);
        var rows = TallRows.Make(options, nation);
        return new Stage(options, nation, rows, LevelTotals.Of(nation, rows, options));
    }

    /// <summary>The series of a row.</summary>
    public int SeriesOf(int row) => (Rows.Periods[row] * Options.Indicators) + Rows.Indicators[row];

    /// <summary>The district and the series of a row as one number.</summary>
    public int DistrictKeyOf(int row) => (Nation.DistrictOfReporter[Rows.Reporters[row]] * Options.Series) + SeriesOf(row);

    /// <summary>The province and the series of a key of <see cref="DistrictKeyOf"/>.</summary>
    public int ProvinceKeyOf(int districtKey) => (Nation.ProvinceOfDistrict[districtKey / Options.Series] * Options.Series) + (districtKey % Options.Series);

    /// <summary>Runs an engine once for nothing, then as often as asked, and compares its totals.</summary>
    /// <param name="engine">Its name.</param>
    /// <param name="given">What it is given.</param>
    /// <param name="formulation">How it is asked, in words.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="run">What is timed.</param>
    /// <param name="read">Reads the totals from what was timed; null where there are none.</param>
    public Measurement Measure<T>(string engine, Shape given, string formulation, int threads, Func<T> run, Func<T, LevelTotals>? read)
    {
        var difference = read?.Invoke(run()).DifferenceFrom(Expected);
        if (read is null)
        {
            run();
        }

        var times = new List<double>();
        for (var round = 0; round < Options.Rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var result = run();
            times.Add(watch.Elapsed.TotalNanoseconds);
            GC.KeepAlive(result);
        }

        return new Measurement
        {
            Engine = engine,
            Given = given,
            Formulation = formulation,
            Threads = threads,
            Nanoseconds = MedianOf(times) / PerRun(given),
            HasCounts = read is not null,
            Difference = difference,
        };
    }

    /// <summary>How many rows or cells a run goes over.</summary>
    public long PerRun(Shape given) => given == Shape.Tall ? Rows.Count : Cells;

    /// <summary>The one in the middle; of two in the middle their mean.</summary>
    public static double MedianOf(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
