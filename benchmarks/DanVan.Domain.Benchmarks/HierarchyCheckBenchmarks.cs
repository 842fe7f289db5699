using BenchmarkDotNet.Attributes;
using DanVan.Domain.Rollups;
using DanVan.Domain.Rollups.Hierarchies;

namespace DanVan.Domain.Benchmarks;

/// <summary>
/// Checking a hierarchy of 108 codes, one total of each 12, over 10,000 groups: 1.08 million data points. The baseline is the plain
/// loop over complete numbers: it knows no gaps and wraps without telling.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class HierarchyCheckBenchmarks
{
    private const int Groups = 10_000;
    private const int Totals = 9;
    private const int Children = 11;

    private readonly long[][] _values = new long[Totals * (Children + 1)][];
    private HierarchyColumns _complete = HierarchyColumns.Of(0, []);
    private HierarchyColumns _withGaps = HierarchyColumns.Of(0, []);
    private HierarchyPlan? _completeOnly;
    private HierarchyPlan? _zeros;

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(114);
        var present = Enumerable.Range(0, (Groups + 63) / 64).Select(_ => (ulong)random.NextInt64() | (ulong)random.NextInt64() | (1UL << 63)).ToArray();
        var complete = new List<KeyValuePair<string, HierarchyColumn>>();
        var withGaps = new List<KeyValuePair<string, HierarchyColumn>>();
        var rules = new List<HierarchyRule>();
        for (var total = 0; total < Totals; total++)
        {
            var first = total * (Children + 1);
            rules.Add(HierarchyRule.SumOf($"c{first}", Enumerable.Range(first + 1, Children).Select(child => $"c{child}")));
            _values[first] = new long[Groups];
            for (var child = first + 1; child <= first + Children; child++)
            {
                _values[child] = [.. Enumerable.Range(0, Groups).Select(_ => (long)random.Next(1_000_000))];
                for (var group = 0; group < Groups; group++)
                {
                    _values[first][group] += _values[child][group];
                }
            }

            // One total in a hundred is wrong.
            for (var group = 0; group < Groups; group += 100)
            {
                _values[first][group]++;
            }
        }

        for (var code = 0; code < _values.Length; code++)
        {
            complete.Add(KeyValuePair.Create($"c{code}", HierarchyColumn.Of(_values[code])));
            withGaps.Add(KeyValuePair.Create($"c{code}", HierarchyColumn.Of(_values[code], present, present)));
        }

        _complete = HierarchyColumns.Of(Groups, complete);
        _withGaps = HierarchyColumns.Of(Groups, withGaps);
        _completeOnly = HierarchyPlan.Of(HierarchyRules.Of(rules), GapTreatment.CompleteOnly, SubtotalPolicy.Reported);
        _zeros = HierarchyPlan.Of(HierarchyRules.Of(rules), GapTreatment.ZeroWhereAnyPresent, SubtotalPolicy.Reported);
    }

    [Benchmark(Baseline = true)]
    public int PlainLoop()
    {
        var broken = 0;
        for (var total = 0; total < Totals; total++)
        {
            var first = total * (Children + 1);
            var stated = _values[first];
            for (var group = 0; group < stated.Length; group++)
            {
                var sum = 0L;
                for (var child = first + 1; child <= first + Children; child++)
                {
                    sum += _values[child][group];
                }

                broken += sum == stated[group] ? 0 : 1;
            }
        }

        return broken;
    }

    [Benchmark]
    public long Complete() => _completeOnly!.Check(_complete).CountOf(HierarchyVerdict.Impossible);

    [Benchmark]
    public long WithGapsAsZero() => _zeros!.Check(_withGaps).CountOf(HierarchyVerdict.Impossible);
}
