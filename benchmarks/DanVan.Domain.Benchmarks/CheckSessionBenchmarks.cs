using BenchmarkDotNet.Attributes;
using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Benchmarks;

/// <summary>One cell of an official form changes: only the rules that read it, against a check of the whole form.</summary>
[MemoryDiagnoser]
public class CheckSessionBenchmarks
{
    private static readonly IndicatorCode s_left = IndicatorCode.Parse("c8");
    private static readonly IndicatorCode s_total = IndicatorCode.Parse("c9");

    private PreparedRulebook _rulebook = null!;
    private CheckSession _session = null!;
    private Report _report = null!;
    private int _next;

    [Params(1, 34, 3_321)]
    public int Units { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var template = BuiltInTemplates.Get("tt02-2021-01-xld");
        var form = new FilledForm(template, new ReportHeader());
        long[] values = [40, 5, 3, 2, 10, 15, 5, 38, 36, 30, 20, 10, 6, 12, 4, 15, 5, 30, 18, 9, 3, 6, 2, 3, 1, 2];
        for (var unit = 0; unit < Units; unit++)
        {
            for (var column = 1; column <= values.Length; column++)
            {
                form.Set("01/XLD", $"Xã {unit}", column, values[column - 1]);
            }
        }

        _report = form.ToReport();
        _rulebook = PreparedRulebook.Prepare(BuiltInRulebooks.Get(template.Code), template);
        _session = CheckSession.Open(_report, _rulebook);
    }

    /// <summary>Two rules read the cell, and both hold before and after.</summary>
    [Benchmark]
    public bool Change_without_a_finding() => _session.Change("Xã 0", s_left, Figure.Count(36 + (++_next % 5))).IsEmpty;

    /// <summary>Four rules read the cell; three findings appear, and the next time they vanish.</summary>
    [Benchmark]
    public bool Change_with_three_findings() => _session.Change("Xã 0", s_total, Figure.Count(35 + (++_next % 2))).IsEmpty;

    [Benchmark(Baseline = true)]
    public int Check_the_whole_form() => ReportChecker.Check(_report, _rulebook).Checks.Count;
}
