using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The total of component rates: the mean of the rates, weighted by the bases they stand on.</summary>
public static class WeightedRate
{
    /// <summary>The total rates that are possible; never outside the smallest and the largest component rate.</summary>
    /// <remarks>Undefined when no component can have a base above zero, for then there is nothing to compare with.</remarks>
    /// <param name="components">The rates with their bases.</param>
    /// <exception cref="ArgumentException">A component has an empty rate, or a weight that is not zero or more.</exception>
    public static Quotient Bounds(IReadOnlyList<RateComponent> components)
    {
        Guard.Against.Null(components);
        foreach (var component in components)
        {
            if (component.Rate.IsEmpty || component.Weight.IsEmpty || component.Weight.Lower is not { Sign: >= 0 })
            {
                throw new ArgumentException($"A rate of {component.Rate} cannot weigh {component.Weight}. Expected a rate, and a weight of zero or more.", nameof(components));
            }
        }

        var used = components.Where(c => c.Weight.Upper is not { Sign: 0 }).ToList();
        if (used.Count == 0)
        {
            return Quotient.Undefined;
        }

        var largest = LargestOf(used);
        var smallest = LargestOf([.. used.Select(c => c with { Rate = -c.Rate })]);
        return Quotient.Of(Interval.Of(-smallest.Value, smallest.Closed, largest.Value, largest.Closed));
    }

    /// <summary>The plain mean of the component rates, each counted once: a known mistake where a weighted total belongs.</summary>
    /// <param name="components">The rates; their weights take no part.</param>
    public static Interval PlainMean(IReadOnlyList<RateComponent> components)
    {
        Guard.Against.Null(components);
        ArgumentOutOfRangeException.ThrowIfZero(components.Count);
        var sum = Interval.Point(Fraction.Zero);
        foreach (var component in components)
        {
            sum += component.Rate;
        }

        return sum.Scale(Fraction.Of(1, components.Count));
    }

    /// <summary>Says whether a stated total rate can be right for its components.</summary>
    /// <param name="stated">The total as written, in the unit of the components.</param>
    /// <param name="components">The rates with their bases.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    public static RateOutcome Fits(Figure stated, IReadOnlyList<RateComponent> components, Rounding habit = Rounding.Nearest) =>
        RateCheck.Compare(Bounds(components), stated, habit, Fraction.One);

    /// <summary>The upper end of the total, and whether it can be reached.</summary>
    private static (Fraction? Value, bool Closed) LargestOf(List<RateComponent> components)
    {
        if (components.Exists(c => c.Rate.Upper is null))
        {
            return (null, false);
        }

        // The total is largest when the components above it weigh most and those below it weigh least; where the line runs is
        // found by moving it down from the highest rate. A weight without end pulls the total all the way to its own rate.
        components.Sort((a, b) => b.Rate.Upper!.Value.CompareTo(a.Rate.Upper!.Value));
        Fraction weights = 0, products = 0;
        Fraction? best = null;
        foreach (var component in components)
        {
            var low = component.Weight.Lower!.Value;
            weights += low;
            products += low * component.Rate.Upper!.Value;
        }

        if (weights.Sign > 0)
        {
            best = products / weights;
        }

        foreach (var component in components)
        {
            var rate = component.Rate.Upper!.Value;
            if (component.Weight.Upper is not { } high)
            {
                best = best is { } reached ? Fraction.Max(reached, rate) : rate;
                break;
            }

            var more = high - component.Weight.Lower!.Value;
            weights += more;
            products += more * rate;
            if (weights.Sign > 0)
            {
                best = best is { } soFar ? Fraction.Max(soFar, products / weights) : products / weights;
            }
        }

        return (best, IsReached(components, best!.Value));
    }

    // The total is reached if the weighted distances to it, each at its own best, add up to zero, each best can be had, and some
    // weight is left. A weight without end may bring the total as near as one likes and yet never there.
    private static bool IsReached(List<RateComponent> components, Fraction total)
    {
        var anyWeight = false;
        var distances = Fraction.Zero;
        foreach (var component in components)
        {
            var (rate, weight) = (component.Rate, component.Weight);
            var distance = rate.Upper!.Value - total;
            var canBeNothing = weight.Lower is { Sign: 0 } && weight.LowerClosed;
            var reached = distance.Sign switch
            {
                > 0 => rate.UpperClosed && weight.UpperClosed,
                < 0 => canBeNothing || (rate.UpperClosed && weight.LowerClosed),
                _ => rate.UpperClosed || canBeNothing,
            };
            if (!reached)
            {
                return false;
            }

            distances += distance * (distance.Sign > 0 ? weight.Upper!.Value : weight.Lower!.Value);
            anyWeight |= distance.Sign > 0 || (distance.Sign == 0 && rate.UpperClosed) || (distance.Sign < 0 && !canBeNothing);
        }

        return anyWeight && distances.Sign == 0;
    }
}
