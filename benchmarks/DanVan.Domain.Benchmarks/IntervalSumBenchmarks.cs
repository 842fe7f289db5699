using BenchmarkDotNet.Attributes;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Benchmarks;

/// <summary>Adding up the parts of a total: 28 communes, 34 provinces, 3,321 communes of the nation. The baseline adds decimals, which are no intervals.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class IntervalSumBenchmarks
{
    private Interval[] _counts = [];
    private Interval[] _rounded = [];
    private decimal[] _decimals = [];

    [Params(28, 34, 3_321)]
    public int Parts { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(114);
        _decimals = [.. Enumerable.Range(0, Parts).Select(_ => random.Next(0, 1_000_000) / 100m)];
        _rounded = [.. _decimals.Select(d => Figure.Of(Fraction.FromDecimal(d), 2, Qualifier.Exact, "ha").ToInterval())];
        _counts = [.. _decimals.Select(d => Figure.Count((int)d).ToInterval())];
    }

    [Benchmark(Baseline = true)]
    public decimal Decimals()
    {
        var sum = 0m;
        foreach (var value in _decimals)
        {
            sum += value;
        }

        return sum;
    }

    [Benchmark]
    public Interval Counts() => Interval.Sum(_counts);

    [Benchmark]
    public Interval RoundedToHundredths() => Interval.Sum(_rounded);
}
