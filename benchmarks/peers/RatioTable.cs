using System.Globalization;
using System.Text;

namespace DanVan.Domain.Peers;

/// <summary>The measurements as one Markdown table: each engine's best formulation, with the ratio to ours.</summary>
internal static class RatioTable
{
    public static string Of(IReadOnlyCollection<Measurement> measurements)
    {
        var text = new StringBuilder();
        text.AppendLine("| engine | given | threads | formulation | adds up | ns a row or cell | to ours |");
        text.AppendLine("|---|---|---:|---|---|---:|---:|");
        foreach (var best in Best(measurements))
        {
            var own = measurements.Where(other => other.Engine == OwnEngine.Name && other.Given == best.Given && other.Threads == 1).Min(other => other.Nanoseconds);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {best.Engine} | {best.Given.ToString().ToLowerInvariant()} | {best.Threads} | {best.Formulation} | {WhatOf(best)} | {best.Nanoseconds:F2} | {best.Nanoseconds / own:F2} |");
        }

        var others = measurements.Except(Best(measurements)).ToArray();
        if (others.Length > 0)
        {
            text.AppendLine();
            text.AppendLine("Tried too, and slower:");
            text.AppendLine();
            foreach (var other in others)
            {
                text.AppendLine(CultureInfo.InvariantCulture,
                    $"- {other.Engine}, {other.Given.ToString().ToLowerInvariant()}, {other.Formulation} ({other.Threads} {(other.Threads == 1 ? "thread" : "threads")}): {other.Nanoseconds:F2} ns");
            }
        }

        return text.ToString();
    }

    /// <summary>The fastest formulation of each engine for what it was given and the threads it had; ours first, then from fast to slow.</summary>
    private static IEnumerable<Measurement> Best(IEnumerable<Measurement> measurements) => measurements
        .GroupBy(measurement => (measurement.Engine, measurement.Given, measurement.Threads))
        .Select(group => group.MinBy(measurement => measurement.Nanoseconds)!)
        .OrderBy(best => best.Given)
        .ThenByDescending(best => best is { Engine: OwnEngine.Name, Threads: 1 })
        .ThenBy(best => best.Nanoseconds);

    private static string WhatOf(Measurement measurement) =>
        measurement.Engine == OwnEngine.ReadPassName ? "nothing by unit" : measurement.HasCounts ? "sums, counts" : "sums";
}
