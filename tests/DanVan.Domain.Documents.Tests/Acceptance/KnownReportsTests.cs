using System.Text.Json;
using DanVan.Domain.Validation;
using Xunit.Abstractions;

namespace DanVan.Domain.Documents.Tests.Acceptance;

/// <summary>Texts of real reports beside the repository, against the arithmetic in them that was worked out by hand.</summary>
public class KnownReportsTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyDictionary<string, ProseDocument>> Documents = new(() =>
        Directory.GetFiles(SharedFiles.Path("reports"), "*.txt").ToDictionary(file => Path.GetFileName(file).Split('_')[0], file => new ProseDocument(File.ReadAllText(file))));

    [SharedFact]
    public void Nine_of_ten_statements_are_found_with_the_right_verdict()
    {
        var known = Known();

        var judged = known.Select(check => (Check: check, Found: Documents.Value[check.File].VerdictOn(check.Claim))).ToList();

        var missed = judged.Where(check => check.Found is null).ToList();
        var wrong = judged.Where(check => check.Found is { } found && !check.Check.Claim.Accepts(found)).ToList();
        output.WriteLine($"{known.Count} known, {known.Count - missed.Count} found, {known.Count - missed.Count - wrong.Count} right");
        missed.ForEach(check => output.WriteLine($"missed {check.Check.File}: {check.Check.Claim.Text}"));
        wrong.ForEach(check => output.WriteLine($"wrong {check.Check.File}: {check.Check.Claim.Text}: {check.Found}"));
        Assert.True((missed.Count + wrong.Count) * 10 <= known.Count, $"{missed.Count} missed, {wrong.Count} wrong of {known.Count}");
    }

    [SharedFact]
    public void No_statement_that_holds_raises_an_alarm()
    {
        var alarms = Known().Where(check => check.Claim.Verdict != Verdict.Impossible && Documents.Value[check.File].Alarms.Any(alarm => alarm.Key == check.Claim.Key));

        Assert.Empty(alarms.Select(check => $"{check.File}: {check.Claim.Text}"));
    }

    [SharedFact]
    public void Every_alarm_was_judged_to_be_true()
    {
        var judged = File.ReadAllLines(Path.Combine(ExpectedProse.Folder, "judged-alarms.txt")).Where(line => line.Contains('|', StringComparison.Ordinal))
            .Select(line => line.Split(": ", 2)).Select(line => (line[0], ProseClaim.Parse(line[1]).Key)).ToHashSet();

        var alarms = Documents.Value.SelectMany(document => document.Value.Alarms.Select(alarm => (File: document.Key, Alarm: alarm))).ToList();

        alarms.ForEach(alarm => output.WriteLine($"{alarm.File}: {alarm.Alarm.Text}"));
        Assert.Empty(alarms.Where(alarm => !judged.Contains((alarm.File, alarm.Alarm.Key))).Select(alarm => $"{alarm.File}: {alarm.Alarm.Text}"));
    }

    private static List<(string File, ProseClaim Claim)> Known()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFiles.Path("reports", "expected.json")));
        return [.. json.RootElement.GetProperty("checks").EnumerateArray().Select(check => (check.GetProperty("file").GetString()!, Read(check)))];
    }

    private static ProseClaim Read(JsonElement check)
    {
        var file = check.GetProperty("file").GetString()!;
        var note = check.TryGetProperty("note", out var said) ? said.GetString() : null;
        var claim = check.GetProperty("kind").GetString() switch
        {
            "sum" => Sum(check, file == "f05" && note is not null ? Unit(note) : 1),
            "rate" => $"{check.GetProperty("stated").GetString()!.Replace(',', '.')} = {check.GetProperty("n")} / {check.GetProperty("d")}",
            _ => $"{check.GetProperty("stated")} = {check.GetProperty("a")} - {check.GetProperty("b")}",
        };
        var outcome = check.GetProperty("outcome").GetString()!;
        var verdict = outcome.StartsWith("mismatch", StringComparison.Ordinal) ? "impossible" : outcome == "truncated" ? "truncated" : "holds";
        return ProseClaim.Parse($"{claim} | {verdict}");
    }

    /// <summary>Areas are listed in hundredths or tenths of a hectare, as their notes say.</summary>
    private static decimal Unit(string note) => note.Contains("1/100 ha", StringComparison.Ordinal) ? 0.01m : note.Contains("1/10 ha", StringComparison.Ordinal) ? 0.1m : 1;

    private static string Sum(JsonElement check, decimal unit) =>
        FormattableString.Invariant($"{check.GetProperty("total").GetDecimal() * unit} = ") + string.Join(" + ", check.GetProperty("parts").EnumerateArray().Select(part => FormattableString.Invariant($"{part.GetDecimal() * unit}")));
}
