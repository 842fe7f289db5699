using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace DanVan.Domain.Peers;

/// <summary>A peer in a process of its own: it reads the columns from a folder, times itself, and writes its totals there.</summary>
/// <remarks>
/// Each line it prints is a JSON object: a measurement ("engine", "given", "formulation", "threads", "milliseconds" of each
/// round, "totals" with the name of the file), or the reason why it does not run here ("skipped").
/// </remarks>
internal static class ProcessPeer
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    /// <summary>Runs a script; the reason is null when it ran.</summary>
    /// <exception cref="InvalidOperationException">It broke off, took too long, or printed something else.</exception>
    public static (IReadOnlyList<Measurement> Measurements, string? Reason) Run(Stage stage, string folder, string program, string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, [script, folder, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return ([], $"`{program}` is not installed");
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(s_limit))
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{Path.GetFileName(script)} was stopped after {s_limit.TotalMinutes} minutes.");
            }

            var lines = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return process.ExitCode == 0 && lines.Length > 0
                ? Read(stage, folder, lines)
                : throw new InvalidOperationException($"{Path.GetFileName(script)} ended with {process.ExitCode} after {lines.Length} lines. Its reason stands above.");
        }
    }

    private static (IReadOnlyList<Measurement> Measurements, string? Reason) Read(Stage stage, string folder, string[] lines)
    {
        var measurements = new List<Measurement>();
        foreach (var line in lines)
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("skipped", out var reason))
                {
                    return ([], reason.GetString());
                }

                measurements.Add(ReadOne(stage, folder, json.RootElement));
            }
            catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or IOException or InvalidDataException)
            {
                throw new InvalidOperationException($"'{line}' is no measurement: {wrong.Message}", wrong);
            }
        }

        return (measurements, null);
    }

    private static Measurement ReadOne(Stage stage, string folder, JsonElement line)
    {
        var given = Enum.Parse<Shape>(line.GetProperty("given").GetString()!, ignoreCase: true);
        var totals = LevelTotals.Read(Path.Combine(folder, line.GetProperty("totals").GetString()!), stage.Nation, stage.Options.Series);
        return new Measurement
        {
            Engine = line.GetProperty("engine").GetString()!,
            Given = given,
            Formulation = line.GetProperty("formulation").GetString()!,
            Threads = line.GetProperty("threads").GetInt32(),
            Nanoseconds = Stage.MedianOf(line.GetProperty("milliseconds").EnumerateArray().Select(time => time.GetDouble())) * 1e6 / stage.PerRun(given),
            HasCounts = totals.Counts is not null,
            Difference = totals.DifferenceFrom(stage.Expected),
        };
    }
}
