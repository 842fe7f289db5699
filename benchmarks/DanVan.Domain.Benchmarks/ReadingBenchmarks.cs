using System.Text;
using BenchmarkDotNet.Attributes;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Benchmarks;

/// <summary>A whole text is read and checked: the bundled report, or the file that the variable REPORT names.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    // About 3 MB of several reports one after the other, each under a heading of its own.
    private const int LongText = 3_000_000;

    private byte[] _content = [];
    private byte[] _long = [];
    private ReportTemplate _template = null!;
    private Rulebook _rulebook = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _content = File.ReadAllBytes(Environment.GetEnvironmentVariable("REPORT") ?? Path.Combine(AppContext.BaseDirectory, "bao-cao-5-nam-ket-luan-114.md"));
        var text = Encoding.UTF8.GetString(_content);
        var several = new StringBuilder();
        for (var i = 1; i <= LongText / _content.Length; i++)
        {
            several.Append(i).Append(". Báo cáo\n\n").Append(text).Append("\n\n");
        }

        _long = Encoding.UTF8.GetBytes(several.ToString());
        _template = BuiltInTemplates.Get("kl-114-tw");
        _rulebook = BuiltInRulebooks.Get("kl-114-tw");
        Console.WriteLine($"{_content.Length} and {_long.Length} bytes");
    }

    [Benchmark]
    public int Read_without_a_form() => ReportReader.Read(_content).Figures.Count;

    [Benchmark(Baseline = true)]
    public int Read_and_check_without_a_form() => ReportChecker.Check(ReportReader.Read(_content), null, null).Checks.Count;

    [Benchmark]
    public int Read_with_the_form_chosen() => ReportReader.Read(_content, BuiltInTemplates.All).Figures.Count;

    [Benchmark]
    public int Read_with_the_form_chosen_and_check() => ReportChecker.Check(ReportReader.Read(_content, BuiltInTemplates.All), _template, _rulebook, BuiltInRegisters.VinhTuong).Checks.Count;

    [Benchmark]
    public int Read_and_check_many_reports_in_one_text() => ReportChecker.Check(ReportReader.Read(_long), null, null).Checks.Count;
}
