using BenchmarkDotNet.Attributes;
using DanVan.Domain.Rollups;

namespace DanVan.Domain.Benchmarks;

/// <summary>Totals at every level: a district, the communes of 2025, those of 2020; 5 indicators over 24 months. The baseline walks up from every value, one by one.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class RollupBenchmarks
{
    private RollupTotals? _totals;
    private Cube? _cube;
    private RollupSession? _session;
    private TallColumns _rows = new(0);
    private long[] _sums = [];
    private int _next;

    [Params(28, 3_321, 10_614)]
    public int Communes { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var plan = RaggedTerritory.Plan(RaggedTerritory.Make(Math.Max(1, Communes / 168), Math.Max(1, Communes / 15), Communes), 5, 24);
        _rows = RaggedTerritory.Rows(plan);
        _cube = RaggedTerritory.Fill(plan, _rows);
        _totals = Rollup.Of(_cube, MissingValues.LeftOut, SubtotalPolicy.Computed);
        _session = RollupSession.Of(_totals, undoCapacity: 100);
        _sums = new long[plan.Units.Count * 5 * 24];
    }

    [Benchmark(Baseline = true)]
    public long PlainLoop()
    {
        var units = _cube!.Plan.Units;
        Array.Clear(_sums);
        for (var i = 0; i < _rows.Count; i++)
        {
            for (int? unit = _rows.Units[i]; unit is { } above; unit = units.ParentOf(above))
            {
                _sums[(((above * 24) + _rows.Periods[i]) * 5) + _rows.Indicators[i]] += _rows.Steps[i];
            }
        }

        return _sums[0];
    }

    [Benchmark]
    public RollupTotals Again() => _totals = Rollup.Again(_totals!, _cube!);

    [Benchmark]
    public RollupTotals FromTallRows() => Rollup.Of(RaggedTerritory.Fill(_cube!.Plan, _rows), MissingValues.LeftOut, SubtotalPolicy.Computed);

    [Benchmark]
    public CubeProblemKind? ChangeOneCell()
    {
        _next = _next + 1 == _rows.Count ? 0 : _next + 1;
        return _session!.Change(CellChange.Of(_rows.Units[_next], _rows.Indicators[_next], _rows.Periods[_next], _next));
    }
}
