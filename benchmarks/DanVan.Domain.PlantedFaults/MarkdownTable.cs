using System.Globalization;

namespace DanVan.Domain.PlantedFaults;

/// <summary>Writes a measurement as a Markdown table.</summary>
internal static class MarkdownTable
{
    public static string Of(Measurement measurement)
    {
        var lines = new List<string>
        {
            "| fault | planted | breaks a rule | found | top repair right | among the first three | in one cell under two or more rules | top repair right there |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
        };
        lines.AddRange(measurement.Kinds.Select(kind => RowOf(NameOf(kind.Key), kind.Value)));
        var all = new KindTally();
        foreach (var tally in measurement.Kinds.Values)
        {
            all.Planted += tally.Planted;
            all.Breaking += tally.Breaking;
            all.Found += tally.Found;
            all.TopRight += tally.TopRight;
            all.TopThreeRight += tally.TopThreeRight;
            all.Tied += tally.Tied;
            all.TiedTopRight += tally.TiedTopRight;
            all.LimitReached += tally.LimitReached;
        }

        lines.Add(RowOf("all", all));
        lines.Add("");
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"False alarms: {measurement.FalseAlarms} on {measurement.CleanForms} forms without a fault. Searches given up: {all.LimitReached}."));
        return string.Join('\n', lines);
    }

    private static string RowOf(string name, KindTally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {tally.Planted} | {tally.Breaking} | {tally.Found} | {tally.TopRight} ({Percent(tally.TopRight, tally.Breaking)}) | {tally.TopThreeRight} ({Percent(tally.TopThreeRight, tally.Breaking)}) | {tally.Tied} | {tally.TiedTopRight} ({Percent(tally.TiedTopRight, tally.Tied)}) |");

    // Rounded down, so that 100% means all.
    private static string Percent(int part, int whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{1000L * part / whole / 10m:0.0}%");

    private static string NameOf(FaultKind kind) => kind switch
    {
        FaultKind.DigitTypo => "one wrong digit",
        FaultKind.Transposition => "two digits swapped",
        FaultKind.DroppedDigit => "a digit dropped",
        FaultKind.DoubledDigit => "a digit doubled",
        FaultKind.DotForComma => "a comma for a dot",
        FaultKind.FactorThousand => "a thousand times too large",
        FaultKind.SwappedNeighbours => "two neighbouring cells swapped",
        FaultKind.WrongSign => "a wrong sign",
        FaultKind.ShiftedRow => "a row shifted by one cell",
        FaultKind.WrongPercent => "a wrong percentage",
        _ => "a wrong total",
    };
}
