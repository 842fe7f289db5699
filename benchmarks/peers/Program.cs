using System.Globalization;
using System.Runtime.InteropServices;
using DanVan.Domain.Peers;

if (args is ["--help"])
{
    Console.WriteLine(PeerOptions.Usage);
    return 0;
}

PeerOptions options;
try
{
    options = PeerOptions.Parse(args);
}
catch (FormatException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

var load = Load();
Comparison.WarmUp(options);
var comparison = Comparison.OfThisProcess(options, Tell);
comparison.AddProcesses(Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable("PYTHON") ?? "python3", Tell);

var (stage, nation) = (comparison.Stage, comparison.Stage.Nation);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{stage.Rows.Count:N0} rows, {stage.Cells:N0} cells: {nation.Reporters:N0} reporters in {nation.Districts} districts of {nation.Provinces} provinces, {options.Indicators} indicators, {options.Months} months, {(options.IsShuffled ? "in no order" : "month by month")}; medians of {options.Rounds}."));
Console.WriteLine($"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}; load before and after {load} and {Load()}.");
Console.WriteLine();
Console.WriteLine(RatioTable.Of(comparison.Measurements));
foreach (var (peer, reason) in comparison.Skipped)
{
    Console.WriteLine($"Skipped: {peer}, because {reason}.");
}

foreach (var failure in comparison.Failures)
{
    Console.Error.WriteLine($"FAILED: {failure}");
}

foreach (var wrong in comparison.Measurements.Where(measurement => measurement.Difference is not null))
{
    Console.Error.WriteLine($"WRONG: {wrong.Engine}, {wrong.Formulation}: {wrong.Difference}");
}

if (comparison.Agrees)
{
    var expected = stage.Expected;
    Console.WriteLine(
        $"All totals agree. Over all series the districts add up to {expected.Checksum(0, nation.Districts)}, the provinces to {expected.Checksum(nation.Districts, nation.Provinces)}, the nation to {expected.Checksum(nation.Districts + nation.Provinces, 1)}.");
}

return comparison.Agrees ? 0 : 1;

static void Tell(string line) => Console.Error.WriteLine($"  {line}");

static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
