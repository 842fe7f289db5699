using BenchmarkDotNet.Attributes;
using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Benchmarks;

/// <summary>One cell of an official form changes: only the rules that read it, against a check of the whole form.</summary>
[MemoryDiagnoser]
public class CheckSessionBenchmarks
{
    private static readonly IndicatorCode s_left = IndicatorCode.Parse("c8");
    private static readonly IndicatorCode s_total = IndicatorCode.Parse("c9");

    private static readonly IndicatorCode s_rate = IndicatorCode.Parse("rate");
    private static readonly Figure s_exact = Figure.Percent(66.67m);
    private static readonly Figure s_rounded = Figure.Percent(66.7m);
    private static readonly Figure s_wrong = Figure.Percent(76.67m);

    private PreparedRulebook _rulebook = null!;
    private CheckSession _session = null!;
    private CheckSession _rates = null!;
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
        _rates = OpenRates();
    }

    /// <summary>Two rules read the cell, and both hold before and after.</summary>
    [Benchmark]
    public bool Change_without_a_finding() => _session.Change("Xã 0", s_left, Figure.Count(36 + (++_next % 5))).IsEmpty;

    /// <summary>Four rules read the cell; three findings appear, and the next time they vanish.</summary>
    [Benchmark]
    public bool Change_with_three_findings() => _session.Change("Xã 0", s_total, Figure.Count(35 + (++_next % 2))).IsEmpty;

    /// <summary>Four rules read the cell; the same, and each finding is read to the last.</summary>
    [Benchmark]
    public int Change_with_three_findings_that_are_read()
    {
        var changes = _session.Change("Xã 0", s_total, Figure.Count(35 + (++_next % 2)));
        return changes.Appeared.Sum(finding => finding.Operands.Count + finding.Details.Count);
    }

    /// <summary>A rate of two counts changes and fits them before and after.</summary>
    [Benchmark]
    public bool Change_of_a_rate_that_fits() => _rates.Change(s_rate, ++_next % 2 == 0 ? s_rounded : s_exact).IsEmpty;

    /// <summary>A rate of two counts changes; a finding appears, and the next time it vanishes.</summary>
    [Benchmark]
    public bool Change_of_a_rate_that_does_not_fit() => _rates.Change(s_rate, ++_next % 2 == 0 ? s_wrong : s_exact).IsEmpty;

    [Benchmark(Baseline = true)]
    public int Check_the_whole_form() => ReportChecker.Check(_report, _rulebook).Checks.Count;

    // A form of one rate and its two counts, which a rule compares.
    private static CheckSession OpenRates()
    {
        var (part, whole) = (IndicatorCode.Parse("part"), IndicatorCode.Parse("whole"));
        var template = new ReportTemplate
        {
            Code = "rates",
            Version = "1",
            Name = Text("rates"),
            Indicators =
            [
                new Indicator { Code = part, Name = Text("part"), Kind = IndicatorKind.Count },
                new Indicator { Code = whole, Name = Text("whole"), Kind = IndicatorKind.Count },
                new Indicator { Code = s_rate, Name = Text("rate"), Kind = IndicatorKind.Rate },
            ],
        };
        Rule[] rules =
        [
            new() { Id = "rate", Code = "R-RATE-01", Kind = CheckKind.Rate, Statement = Text("rate"), Subject = s_rate, Numerator = part, Denominators = [whole] },
            new() { Id = "counts", Code = "R-RATE-02", Kind = CheckKind.PossibleCounts, Statement = Text("counts"), Subject = s_rate, Numerator = part, Denominators = [whole] },
        ];
        var report = new FilledForm(template, new ReportHeader()).Set(part, Figure.Count(1_234)).Set(whole, Figure.Count(1_851)).Set(s_rate, s_exact).ToReport();
        return CheckSession.Open(report, template, new Rulebook { Code = "rates", Template = "rates", Rules = rules });
    }

    private static LocalizedText Text(string text) => new() { Vi = text, En = text };
}
