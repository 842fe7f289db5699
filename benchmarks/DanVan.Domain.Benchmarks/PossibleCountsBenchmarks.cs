using BenchmarkDotNet.Attributes;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Benchmarks;

/// <summary>Which counts can stand behind a rate. The baseline tries bases one by one with whole numbers, up to 10,000.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class PossibleCountsBenchmarks
{
    private readonly Figure _rate = Figure.Percent(8.06m);
    private readonly Figure _longRate = Figure.Parse("33,3333333333%", null);
    private readonly PossiblePairs _pairs = PossiblePairs.Of(Figure.Percent(21.59m));
    private readonly CountRange _toAMillionMillion = CountRange.Of(1, 1_000_000_000_000);

    [Benchmark(Baseline = true)]
    public int TriedOneByOne()
    {
        var possible = 0;
        for (var d = 1L; d <= 10_000; d++)
        {
            // 219/d in hundredths of a percent, twice, against 806 and half a step either side.
            var twice = 2 * 219L * 10_000;
            possible += twice >= 1_611 * d && twice <= 1_613 * d ? 1 : 0;
        }

        return possible;
    }

    [Benchmark]
    public PossibleCounts Bases() => PossibleCounts.Bases(_rate, 219);

    [Benchmark]
    public PossibleCounts BasesNearAMillionMillion() => PossibleCounts.Bases(_longRate, 333_333_333_333);

    [Benchmark]
    public PossibleCounts Numerators() => PossibleCounts.Numerators(_rate, 2_717);

    [Benchmark]
    public object? PairsUpToAMillionMillion() => _pairs.Count(_toAMillionMillion);

    [Benchmark]
    public object? NextBase() => _pairs.NextBase(1);
}
