namespace DanVan.Domain.Numbers;

/// <summary>One end of an interval while intervals are multiplied.</summary>
/// <param name="Value">The number, unless infinite.</param>
/// <param name="Infinite">-1 or 1 for an end that is missing, 0 for a number.</param>
/// <param name="Closed">Whether the number belongs to the interval.</param>
internal readonly record struct IntervalEnd(Fraction Value, int Infinite, bool Closed)
{
    /// <summary>Gets -1, 0 or 1.</summary>
    public int Sign => Infinite != 0 ? Infinite : Value.Sign;

    /// <summary>Multiplies two ends. Zero times infinity is zero, for every number near the infinite end times zero is.</summary>
    public static IntervalEnd operator *(IntervalEnd a, IntervalEnd b)
    {
        if (a.Sign == 0 || b.Sign == 0)
        {
            // A zero that belongs to its interval is reached whatever the other factor is.
            var reached = (a.Sign == 0 && a.Closed) || (b.Sign == 0 && b.Closed);
            return new IntervalEnd(Fraction.Zero, 0, reached);
        }

        return a.Infinite != 0 || b.Infinite != 0
            ? new IntervalEnd(default, a.Sign * b.Sign, false)
            : new IntervalEnd(a.Value * b.Value, 0, a.Closed && b.Closed);
    }

    /// <summary>The lower of two ends; at the same number the one that belongs to the interval.</summary>
    public static IntervalEnd Least(IntervalEnd a, IntervalEnd b)
    {
        var order = Compare(a, b);
        return order < 0 || (order == 0 && a.Closed) ? a : b;
    }

    /// <summary>The upper of two ends; at the same number the one that belongs to the interval.</summary>
    public static IntervalEnd Most(IntervalEnd a, IntervalEnd b)
    {
        var order = Compare(a, b);
        return order > 0 || (order == 0 && a.Closed) ? a : b;
    }

    private static int Compare(IntervalEnd a, IntervalEnd b) =>
        a.Infinite != 0 || b.Infinite != 0 ? a.Infinite.CompareTo(b.Infinite) : a.Value.CompareTo(b.Value);
}
