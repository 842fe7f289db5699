using System.Globalization;
using BenchmarkDotNet.Attributes;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Benchmarks;

/// <summary>Reading one figure from a span. The baseline reads the bare number as a decimal, which knows no step, unit or qualifier.</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class FigureParsingBenchmarks
{
    private static readonly CultureInfo s_vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Benchmark(Baseline = true)]
    public decimal DecimalParse() => decimal.Parse("1311,42".AsSpan(), NumberStyles.Number, s_vietnamese);

    [Benchmark]
    public bool Count() => Figure.TryParse("8.943".AsSpan(), s_vietnamese, out _);

    [Benchmark]
    public bool Percentage() => Figure.TryParse("21,59%".AsSpan(), s_vietnamese, out _);

    [Benchmark]
    public bool GluedUnit() => Figure.TryParse("1.500ha".AsSpan(), s_vietnamese, out _);

    [Benchmark]
    public bool ScaleAndQualifier() => Figure.TryParse("gần 1,5 triệu đồng".AsSpan(), s_vietnamese, out _);

    [Benchmark]
    public bool NoFigure() => Figure.TryParse("1.2.3,4,5".AsSpan(), s_vietnamese, out _);

    [Benchmark]
    public bool NumberAlone() => Figure.TryReadNumber("8.943 lượt".AsSpan(), out _, out _, out _);
}
