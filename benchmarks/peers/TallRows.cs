using System.Runtime.InteropServices;

namespace DanVan.Domain.Peers;

/// <summary>What the reporters reported, as the columns of a tall table: reporter, indicator, period, value.</summary>
internal sealed class TallRows
{
    private TallRows(int[] reporters, int[] indicators, int[] periods, long[] values) =>
        (Reporters, Indicators, Periods, Values) = (reporters, indicators, periods, values);

    public int[] Reporters { get; }

    public int[] Indicators { get; }

    public int[] Periods { get; }

    public long[] Values { get; }

    public int Count => Values.Length;

    /// <summary>Makes the rows up: counts below a million, some negative, with gaps.</summary>
    public static TallRows Make(PeerOptions options, RaggedNation nation)
    {
        var random = new Random(options.Seed + 1);
        var cells = nation.Reporters * options.Series;
        var (reporters, indicators, periods, values) = (new int[cells], new int[cells], new int[cells], new long[cells]);
        var count = 0;
        for (var period = 0; period < options.Months; period++)
        {
            for (var reporter = 0; reporter < nation.Reporters; reporter++)
            {
                for (var indicator = 0; indicator < options.Indicators; indicator++)
                {
                    if (random.Next(100) >= options.Gaps)
                    {
                        (reporters[count], indicators[count], periods[count], values[count]) = (reporter, indicator, period, random.Next(-10_000, 1_000_000));
                        count++;
                    }
                }
            }
        }

        var rows = new TallRows(reporters[..count], indicators[..count], periods[..count], values[..count]);
        return options.IsShuffled ? rows.Shuffled(random) : rows;
    }

    /// <summary>Writes each column to a file of its own, little-endian, without a header.</summary>
    public void Write(string folder)
    {
        WriteColumn<int>(folder, "reporter.i32", Reporters);
        WriteColumn<int>(folder, "indicator.i32", Indicators);
        WriteColumn<int>(folder, "period.i32", Periods);
        WriteColumn<long>(folder, "value.i64", Values);
    }

    public static void WriteColumn<T>(string folder, string name, ReadOnlySpan<T> column)
        where T : unmanaged
    {
        using var file = File.Create(Path.Combine(folder, name));
        const int Step = 1 << 20;
        for (var at = 0; at < column.Length; at += Step)
        {
            file.Write(MemoryMarshal.AsBytes(column.Slice(at, Math.Min(Step, column.Length - at))));
        }
    }

    private TallRows Shuffled(Random random)
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        random.Shuffle(order);
        return new TallRows(
            Array.ConvertAll(order, row => Reporters[row]),
            Array.ConvertAll(order, row => Indicators[row]),
            Array.ConvertAll(order, row => Periods[row]),
            Array.ConvertAll(order, row => Values[row]));
    }
}
