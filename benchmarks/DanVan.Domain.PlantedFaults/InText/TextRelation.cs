namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Something that must hold among figures of the text.</summary>
/// <param name="Kind">The word of the file for it: sum, rate, share, within, same, complete, some, base, units, yearly-sum, yearly-same.</param>
/// <param name="Names">The figures, in the order of the line.</param>
/// <param name="Number">The number of the line, where it has one.</param>
internal sealed record TextRelation(string Kind, IReadOnlyList<string> Names, long Number)
{
    private static readonly Exact s_hundred = Exact.Of(100);
    private static readonly Exact s_half = new(1, 2);

    /// <summary>Whether it can hold for these values; a figure that is missing leaves it open.</summary>
    public bool CanHold(IReadOnlyList<WrittenNumber?> values)
    {
        if (Kind == "sum")
        {
            var sum = values.Skip(1).Aggregate(Exact.Of(0), (total, part) => total + (part?.Value ?? Exact.Of(0)));
            return values[0] is not { } total || (values.Contains(null) ? sum.CompareTo(total.Value) <= 0 : sum.CompareTo(total.Value) == 0);
        }

        if (values.Contains(null))
        {
            return true;
        }

        var (a, b) = (values[0]!.Value, values.Count > 1 ? values[1]!.Value : default);
        return Kind switch
        {
            "within" => a.Value.CompareTo(b.Value) <= 0,
            "units" => a.Value.CompareTo(b.Value) <= 0 && b.Value.CompareTo(Exact.Of(Number)) >= 0 && (a.Value.CompareTo(b.Value) < 0 || b.Value.CompareTo(Exact.Of(Number)) == 0),
            "yearly-same" => a.Value.CompareTo(b.Value) == 0 || (Years(Less(b.Value, s_half)).CompareTo(a.Value) <= 0 && Years(b.Value + s_half).CompareTo(a.Value) >= 0),
            "yearly-sum" => values.Skip(1).Aggregate(Exact.Of(0), (sum, part) => sum + part!.Value.Value) is var total
                && (total.CompareTo(a.Value) == 0 || Years(Less(total, Exact.Of(1))).CompareTo(a.Value) <= 0),
            "same" => a.Value.CompareTo(b.Value) == 0,
            "complete" => Less(a.Value, a.Half) + Less(b.Value, b.Half) is var least && least.CompareTo(s_hundred) <= 0
                && (a.Value + a.Half + b.Value + b.Half).CompareTo(s_hundred) >= 0,
            "rate" => IsShare(a, b.Value, values[2]!.Value.Value),
            "share" => IsShare(a, b.Value, values[2]!.Value.Value) || IsShare(a, Less(values[2]!.Value.Value, b.Value), values[2]!.Value.Value),
            "some" => values.Skip(1).Any(whole => HasPart(a, whole!.Value.Value)),
            "base" => HasBase(a, b.Value),
            _ => throw new InvalidOperationException($"No relation is called '{Kind}'."),
        };
    }

    // Rounded to nearest, either way at the half, or cut off: the share times the whole, so that nothing is divided.
    private static bool IsShare(WrittenNumber percent, Exact part, Exact whole)
    {
        if (whole.Above.Sign <= 0)
        {
            return whole.Above.IsZero && part.Above.IsZero;
        }

        var exact = part * s_hundred;
        return exact.CompareTo(Less(percent.Value, percent.Half) * whole) >= 0 && exact.CompareTo((percent.Value + percent.Half + percent.Half) * whole) < 0;
    }

    // The parts about the smallest whose share is not below the percentage.
    private static bool HasPart(WrittenNumber percent, Exact whole)
    {
        var lower = Less(percent.Value, percent.Half);
        var least = lower.Above.Sign <= 0 ? 0 : lower.Above * whole.Above / (lower.Below * whole.Below * 100);
        return Enumerable.Range(0, 3).Any(more => IsShare(percent, new Exact(least + more, 1), whole));
    }

    // The smallest base whose share is not above the percentage, and whether it is below it.
    private static bool HasBase(WrittenNumber percent, Exact part)
    {
        var upper = percent.Value + percent.Half + percent.Half;
        var least = upper.Above.Sign <= 0 ? 0 : (part.Above * 100 * upper.Below / (part.Below * upper.Above));
        return Enumerable.Range(0, 3).Any(more => (least + more).Sign > 0 && IsShare(percent, part, new Exact(least + more, 1)));
    }

    // The report is of five years.
    private static Exact Years(Exact average) => average * Exact.Of(5);

    private static Exact Less(Exact a, Exact b) => a + new Exact(-b.Above, b.Below);
}
