using BenchmarkDotNet.Attributes;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Columns;

namespace DanVan.Domain.Benchmarks;

/// <summary>One rule over 10,614 communes and 5 indicators; every report is right. The baseline reads the same blocks and adds them up.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ColumnCheckBenchmarks
{
    private Cube? _cube;
    private ColumnChecker? _checker;

    [Params(24, 240)]
    public int Months { get; set; }

    [Params("i0 = i1 + i2", "i3 <= i0")]
    public string Expression { get; set; } = "";

    /// <summary>Whether one figure in ten is missing.</summary>
    [Params(false, true)]
    public bool HasGaps { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var plan = RaggedTerritory.Plan(RaggedTerritory.Make(), 5, Months);
        _cube = ColumnCube.Fill(plan, HasGaps);
        _checker = ColumnCube.CheckerOf(plan, Expression);
    }

    [Benchmark(Baseline = true)]
    public long ReadPass() => ColumnCube.ReadPass(_cube!);

    [Benchmark]
    public ColumnVerdicts Count() => _checker!.Count(_cube!);

    [Benchmark]
    public int Stream() => _checker!.Stream(_cube!).Count();
}
