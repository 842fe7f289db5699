namespace DanVan.Domain.Numbers;

public readonly partial struct Interval
{
    /// <summary>Multiplies by a number; a negative one swaps the ends and their open or closed flags.</summary>
    public Interval Scale(Fraction weight)
    {
        if (weight.Sign == 0)
        {
            return IsEmpty ? Empty : Point(Fraction.Zero);
        }

        return weight.Sign > 0
            ? new Interval(_lower * weight, _upper * weight, _ends)
            : new Interval(_upper * weight, _lower * weight, Swap(_ends));
    }

    /// <summary>Adds; an end is closed only if both contributing ends are closed. With an empty interval the sum is empty.</summary>
    public static Interval operator +(Interval a, Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Empty;
        }

        var ends = a._ends & b._ends;
        return new Interval(
            (ends & Ends.HasLower) != 0 ? a._lower + b._lower : default, (ends & Ends.HasUpper) != 0 ? a._upper + b._upper : default, ends);
    }

    /// <summary>Subtracts every number of the second from every number of the first.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>Changes the sign.</summary>
    public static Interval operator -(Interval a) => new(-a._upper, -a._lower, Swap(a._ends));

    /// <summary>Multiplies every number of the first by every number of the second, as if they had nothing to do with each other.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return Empty;
        }

        IntervalEnd aLow = new(a._lower, a.HasLower ? 0 : -1, a.LowerClosed), aHigh = new(a._upper, a.HasUpper ? 0 : 1, a.UpperClosed);
        IntervalEnd bLow = new(b._lower, b.HasLower ? 0 : -1, b.LowerClosed), bHigh = new(b._upper, b.HasUpper ? 0 : 1, b.UpperClosed);
        if (aLow.Sign >= 0 && bLow.Sign >= 0)
        {
            return Of(aLow * bLow, aHigh * bHigh);
        }

        IntervalEnd first = aLow * bLow, second = aLow * bHigh, third = aHigh * bLow, fourth = aHigh * bHigh;
        var least = IntervalEnd.Least(IntervalEnd.Least(first, second), IntervalEnd.Least(third, fourth));
        var most = IntervalEnd.Most(IntervalEnd.Most(first, second), IntervalEnd.Most(third, fourth));
        return Of(least, most);
    }

    /// <summary>Divides every number of this interval by every number of another.</summary>
    /// <remarks>A divisor that touches zero leaves the answer undetermined, one that is exactly zero leaves it undefined.</remarks>
    public Quotient Divide(Interval divisor)
    {
        if (IsEmpty || divisor.IsEmpty)
        {
            return Quotient.Of(Empty);
        }

        if (divisor.TouchesZero)
        {
            return divisor.IsPoint ? Quotient.Undefined : Quotient.Undetermined;
        }

        // Away from zero 1/x falls all the way, and comes down to zero where x has no end.
        var ends = Ends.Finite | (Swap(divisor._ends) & Ends.Closed);
        var reciprocal = new Interval(
            divisor.HasUpper ? divisor._upper.Reciprocal() : default, divisor.HasLower ? divisor._lower.Reciprocal() : default, ends);
        return Quotient.Of(this * reciprocal);
    }

    /// <summary>Adds up intervals; the sum of none is the point zero.</summary>
    public static Interval Sum(ReadOnlySpan<Interval> parts)
    {
        var sum = new IntervalSum();
        foreach (ref readonly var part in parts)
        {
            sum.Add(part);
        }

        return sum.ToInterval();
    }

    /// <summary>Adds up intervals, each multiplied by its weight.</summary>
    /// <exception cref="ArgumentException">There are not as many weights as parts.</exception>
    public static Interval WeightedSum(ReadOnlySpan<Interval> parts, ReadOnlySpan<Fraction> weights)
    {
        if (parts.Length != weights.Length)
        {
            throw new ArgumentException($"There are {parts.Length} parts and {weights.Length} weights.", nameof(weights));
        }

        var sum = new IntervalSum();
        for (var i = 0; i < parts.Length; i++)
        {
            sum.Add(parts[i].Scale(weights[i]));
        }

        return sum.ToInterval();
    }

    /// <summary>Gets whether zero is inside or is one of the ends; false when empty.</summary>
    public bool TouchesZero => !IsEmpty && !(HasLower && _lower.Sign > 0) && !(HasUpper && _upper.Sign < 0);

    private static Interval Of(in IntervalEnd lower, in IntervalEnd upper) =>
        Of(lower.Infinite == 0 ? lower.Value : null, lower.Closed, upper.Infinite == 0 ? upper.Value : null, upper.Closed);

    private static Ends Swap(Ends ends) => (Ends)((((int)ends & 3) << 2) | ((int)ends >> 2));
}
