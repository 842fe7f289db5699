using System.Text.Json;

namespace DanVan.Domain.Peers;

/// <summary>One run of all engines over the same rows.</summary>
internal sealed class Comparison
{
    private readonly List<Measurement> _measurements = [];
    private readonly List<(string Peer, string Reason)> _skipped = [];
    private readonly List<string> _failures = [];

    private Comparison(Stage stage) => Stage = stage;

    public Stage Stage { get; }

    public IReadOnlyList<Measurement> Measurements => _measurements;

    /// <summary>Gets which peers do not run on this machine, and why.</summary>
    public IReadOnlyList<(string Peer, string Reason)> Skipped => _skipped;

    /// <summary>Gets which peers broke off.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Gets whether every engine that ran has every total right.</summary>
    public bool Agrees => _failures.Count == 0 && _measurements.TrueForAll(measurement => measurement.Difference is null);

    /// <summary>Lets the compiler finish its best code on a small nation.</summary>
    public static void WarmUp(PeerOptions options)
    {
        var small = Stage.Set(options with { Provinces = 3, Districts = 12, Communes = 150, Indicators = 20, Months = 12, Rounds = 40 });
        for (var time = 0; time < 3; time++)
        {
            _ = OwnEngine.Measure(small).Concat(LinqPeers.Measure(small)).Count();
            Thread.Sleep(200);
        }
    }

    /// <summary>Runs what needs nothing but .NET.</summary>
    public static Comparison OfThisProcess(PeerOptions options, Action<string> tell)
    {
        var comparison = new Comparison(Stage.Set(options));
        tell($"{comparison.Stage.Rows.Count} rows of {comparison.Stage.Nation.Reporters} reporters");
        foreach (var measurement in OwnEngine.Measure(comparison.Stage).Concat(LinqPeers.Measure(comparison.Stage)))
        {
            tell($"{measurement.Engine}: {measurement.Formulation}");
            comparison._measurements.Add(measurement);
        }

        return comparison;
    }

    /// <summary>Runs the peers that are processes of their own.</summary>
    /// <param name="scripts">The folder of their scripts.</param>
    /// <param name="python">The Python that may have NumPy.</param>
    /// <param name="tell">Takes a line about what happens.</param>
    public void AddProcesses(string scripts, string python, Action<string> tell)
    {
        var folder = Directory.CreateTempSubdirectory("danvan-peers-").FullName;
        try
        {
            Write(folder);
            foreach (var threads in new[] { 1, 2 })
            {
                Add($"DuckDB ({threads})", "node", "duckdb.mjs", threads);
                Add($"Polars ({threads})", "node", "polars.mjs", threads);
            }

            Add("NumPy", python, "numpy_peer.py", 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Add(string peer, string program, string script, int threads)
        {
            tell(peer);
            try
            {
                var (measurements, reason) = ProcessPeer.Run(Stage, folder, program, Path.Combine(scripts, script), [$"{threads}"]);
                _measurements.AddRange(measurements);
                if (reason is not null)
                {
                    _skipped.Add((peer, reason));
                }
            }
            catch (InvalidOperationException broken)
            {
                _failures.Add($"{peer}: {broken.Message}");
            }
        }
    }

    private void Write(string folder)
    {
        Stage.Rows.Write(folder);
        TallRows.WriteColumn<int>(folder, "district_of_reporter.i32", Stage.Nation.DistrictOfReporter);
        TallRows.WriteColumn<int>(folder, "province_of_district.i32", Stage.Nation.ProvinceOfDistrict);
        File.WriteAllText(Path.Combine(folder, "nation.json"), JsonSerializer.Serialize(new
        {
            rows = Stage.Rows.Count,
            reporters = Stage.Nation.Reporters,
            districts = Stage.Nation.Districts,
            provinces = Stage.Nation.Provinces,
            indicators = Stage.Options.Indicators,
            periods = Stage.Options.Months,
            rounds = Stage.Options.Rounds,
        }));
    }
}
