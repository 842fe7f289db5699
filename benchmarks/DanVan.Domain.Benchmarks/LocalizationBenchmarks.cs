using BenchmarkDotNet.Attributes;
using DanVan.Domain.Catalog;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Benchmarks;

/// <summary>Where the errors of an official form of 33 columns are: all its printed formulas and orderings at once.</summary>
[MemoryDiagnoser]
public class LocalizationBenchmarks
{
    // 1=2+...+7, 8=9+10, 12=13+18+...+21=22+...+25=26+29, 13=14+...+17, 26=27+28, 29=30+31+32.
    private static readonly long[] s_right =
        [60, 10, 10, 10, 10, 10, 10, 30, 20, 10, 5, 40, 20, 5, 5, 5, 5, 5, 5, 5, 5, 10, 10, 10, 10, 15, 5, 10, 25, 5, 10, 10, 3];

    private ConstraintSystem _system = null!;

    [Params(0, 1, 2)]
    public int Errors { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var values = s_right.ToArray();
        if (Errors > 0)
        {
            values[0] = 90;
        }

        if (Errors > 1)
        {
            values[25] = 51;
        }

        _system = new ConstraintSystem
        {
            Variables = [.. values.Select((value, i) => new ConstraintVariable { Name = $"c{i + 1}", Stated = Interval.Point(value), Written = value, Step = 1, Domain = Interval.NonNegative, IsInteger = true })],
            Rules = [.. BuiltInRulebooks.Get("tt02-2021-03-xld").Rules.Select(rule => LinearForm.Of(RuleExpression.Parse(rule.Expression!), rule.Id, reference => int.Parse(reference.Code.ToString()[1..]) - 1).Rule!)],
        };
    }

    [Benchmark]
    public int Locate() => ErrorLocalizer.Locate(_system).Solutions.Count;
}
