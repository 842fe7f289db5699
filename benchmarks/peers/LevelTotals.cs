using System.Globalization;
using System.Runtime.InteropServices;

namespace DanVan.Domain.Peers;

/// <summary>The totals of every district, every province and the nation, in every series.</summary>
/// <remarks>A series is an indicator in a period: period * indicators + indicator. Units come districts first, then provinces, then the nation.</remarks>
internal sealed class LevelTotals
{
    public LevelTotals(RaggedNation nation, int series)
        : this(nation, series, hasCounts: true)
    {
    }

    private LevelTotals(RaggedNation nation, int series, bool hasCounts)
    {
        (Districts, Provinces, Series) = (nation.Districts, nation.Provinces, series);
        Sums = new long[Units * series];
        Counts = hasCounts ? new long[Units * series] : null;
    }

    public int Districts { get; }

    public int Provinces { get; }

    public int Series { get; }

    public int Units => Districts + Provinces + 1;

    public long[] Sums { get; }

    /// <summary>Gets how many reporters stand behind each sum, or null where the engine was not asked for that.</summary>
    public long[]? Counts { get; }

    /// <summary>Adds up row by row to each level, checked: slow, and plain enough to be trusted.</summary>
    public static LevelTotals Of(RaggedNation nation, TallRows rows, PeerOptions options)
    {
        var totals = new LevelTotals(nation, options.Series);
        for (var row = 0; row < rows.Count; row++)
        {
            var reporter = rows.Reporters[row];
            var series = (rows.Periods[row] * options.Indicators) + rows.Indicators[row];
            totals.Add(nation.DistrictOfReporter[reporter], series, rows.Values[row], 1);
            totals.Add(nation.Districts + nation.ProvinceOfReporter[reporter], series, rows.Values[row], 1);
            totals.Add(nation.Districts + nation.Provinces, series, rows.Values[row], 1);
        }

        return totals;
    }

    /// <summary>Reads what another process wrote: all sums, then all counts if it has them, as 64 bits each.</summary>
    /// <exception cref="InvalidDataException">The file has another size.</exception>
    public static LevelTotals Read(string path, RaggedNation nation, int series)
    {
        using var file = File.OpenRead(path);
        var bytes = (long)(nation.Districts + nation.Provinces + 1) * series * sizeof(long);
        if (file.Length != bytes && file.Length != 2 * bytes)
        {
            throw new InvalidDataException($"'{path}' has {file.Length} bytes. Expected {bytes} with sums, or {2 * bytes} with sums and counts.");
        }

        var totals = new LevelTotals(nation, series, hasCounts: file.Length > bytes);
        file.ReadExactly(MemoryMarshal.AsBytes(totals.Sums.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(totals.Counts.AsSpan()));
        return totals;
    }

    public void Add(int unit, int series, long sum, long count)
    {
        var at = (unit * Series) + series;
        Sums[at] = checked(Sums[at] + sum);
        Counts![at] += count;
    }

    /// <summary>Tells the first total that is not that of the other, or returns null when all are.</summary>
    public string? DifferenceFrom(LevelTotals expected)
    {
        for (var at = 0; at < expected.Sums.Length; at++)
        {
            if (Sums[at] != expected.Sums[at] || (Counts is not null && Counts[at] != expected.Counts![at]))
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"{NameOf(at / Series)}, series {at % Series}: {Sums[at]} of {Counts?[at].ToString(CultureInfo.InvariantCulture) ?? "any number of"} reporters. Expected {expected.Sums[at]} of {expected.Counts![at]}.");
            }
        }

        return null;
    }

    /// <summary>The sum over all units and series of one level, for people to look at.</summary>
    public Int128 Checksum(int firstUnit, int units)
    {
        Int128 sum = 0;
        foreach (var value in Sums.AsSpan(firstUnit * Series, units * Series))
        {
            sum += value;
        }

        return sum;
    }

    private string NameOf(int unit) => unit < Districts ? $"district {unit}" : unit < Districts + Provinces ? $"province {unit - Districts}" : "nation";
}
