using BenchmarkDotNet.Attributes;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Benchmarks;

/// <summary>Does a stated percentage fit its two counts? The baseline divides and rounds decimals, which answers only yes or no, and wrongly on ties.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class RateCheckBenchmarks
{
    private readonly Figure _right = Figure.Percent(100.41m);
    private readonly Figure _wrong = Figure.Percent(73.5m);
    private readonly Interval _numerator = Figure.Parse("12,5 nghìn", null).ToInterval();
    private readonly Interval _denominator = Figure.Parse("25,1 nghìn", null).ToInterval();
    private readonly Figure _half = Figure.Percent(50.0m);
    private long _n = 1_452;
    private long _d = 1_446;

    [Benchmark(Baseline = true)]
    public bool RoundedDecimal() => Math.Round(100m * _n / _d, 2, MidpointRounding.AwayFromZero) == 100.41m;

    [Benchmark]
    public RateOutcome CountsThatFit() => RateCheck.Fits(_n, _d, _right);

    [Benchmark]
    public RateOutcome CountsThatDoNot() => RateCheck.Fits(_n, _d, _wrong);

    [Benchmark]
    public RateOutcome RoundedCounts() => RateCheck.Fits(_numerator, _denominator, _half);
}
