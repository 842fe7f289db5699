namespace DanVan.Domain.Benchmarks;

/// <summary>A tall table as columns: unit, indicator, period, value.</summary>
internal sealed class TallColumns(int count)
{
    public int[] Units { get; } = new int[count];

    public int[] Indicators { get; } = new int[count];

    public int[] Periods { get; } = new int[count];

    public long[] Steps { get; } = new long[count];

    public int Count => Units.Length;

    public TallColumns Shuffled()
    {
        var order = Enumerable.Range(0, Count).ToArray();
        new Random(5).Shuffle(order);
        var shuffled = new TallColumns(Count);
        for (var i = 0; i < Count; i++)
        {
            (shuffled.Units[i], shuffled.Indicators[i], shuffled.Periods[i], shuffled.Steps[i]) = (Units[order[i]], Indicators[order[i]], Periods[order[i]], Steps[order[i]]);
        }

        return shuffled;
    }
}
