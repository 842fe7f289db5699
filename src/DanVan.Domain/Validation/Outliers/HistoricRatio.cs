using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>The method of Hidiroglou and Berthelot for changes: each unit's value over its previous one, against the same ratio of the other units.</summary>
/// <remarks>
/// With r = current / previous and R the median of r, a unit's effect is 1 - R/r below R and r/R - 1 above it, times the larger of the two
/// values raised to <see cref="Exponent"/>. An effect is an outlier when it lies more than so many quartile distances from the median effect.
/// </remarks>
public sealed record HistoricRatio
{
    private const int FinestExponent = 100;

    /// <summary>Gets how much the size of a unit counts: from 0 (not at all) to 1, with two decimals at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0, above 1, or finer than hundredths.</exception>
    public Fraction Exponent
    {
        get;
        init => field = value.Sign >= 0 && value <= 1 && value.Denominator <= FinestExponent
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Exponent), value, "An exponent lies between 0 and 1, with two decimals at most.");
    }

    /// <summary>Gets how many quartile distances from the median effect are no outlier.</summary>
    public Fraction ExclusionMultiplier { get; init; } = 4;

    /// <summary>Gets how many quartile distances from the median effect need not be asked for again; at least the exclusion multiplier.</summary>
    public Fraction ImputationMultiplier { get; init; } = 6;

    /// <summary>Gets the least distance, as a share of the median effect (mdm, or A); 0.05 unless said otherwise.</summary>
    public Fraction LeastShare { get; init; } = Fraction.Of(5, 100);

    /// <summary>Gets where a quartile lies between two effects; type 6 unless said otherwise.</summary>
    public QuartileDefinition Quartiles { get; init; }

    /// <summary>Gets the fewest units with both values to compare; with fewer none is checked. Quartiles of a handful say little.</summary>
    public int FewestValues { get; init; } = 10;

    /// <summary>Gets whether each unit is compared with the others only.</summary>
    public bool LeaveOneOut { get; init; }

    /// <summary>Scores each unit's change against the changes of the others.</summary>
    /// <param name="current">The current values, one a unit; null where there is none.</param>
    /// <param name="previous">The previous values, in the same order of units.</param>
    /// <exception cref="ArgumentException">There are not as many previous values as current ones.</exception>
    public OutlierResult Check(IReadOnlyList<Fraction?> current, IReadOnlyList<Fraction?> previous)
    {
        Guard.Against.Null(current);
        Guard.Against.Null(previous);
        if (current.Count != previous.Count)
        {
            throw new ArgumentException($"There are {current.Count} current values and {previous.Count} previous ones.", nameof(previous));
        }

        var ratios = current.Select((value, index) => RatioOf(value, previous[index])).ToList();
        var sorted = new SortedValues(ratios.Select(ratio => ratio.Ratio).OfType<Fraction>());
        if (sorted.Count < Math.Max(FewestValues, LeaveOneOut ? 2 : 1))
        {
            return new OutlierResult
            {
                Measure = null,
                Scores = [.. ratios.Select((ratio, index) => OutlierScore.NotChecked(index, current[index], ratio.Ratio is null ? ratio.Reason : OutlierReason.TooFew))],
            };
        }

        // Without one of them, the ratios have three medians at most.
        var effects = new Dictionary<Fraction, (IReadOnlyList<Fraction?> InOrder, SortedValues Sorted)>();
        var all = LeaveOneOut ? null : MeasureOf(SortedValues.None);
        return new OutlierResult
        {
            Measure = all is { Reason: OutlierReason.None } ? all : null,
            Scores = [.. ratios.Select((ratio, index) => Score(index, ratio))],
        };

        OutlierScore Score(int index, (Fraction? Ratio, OutlierReason Reason) ratio)
        {
            if (ratio.Ratio is null)
            {
                return OutlierScore.NotChecked(index, current[index], ratio.Reason);
            }

            var measure = all ?? MeasureOf(index);
            if (measure.Reason != OutlierReason.None)
            {
                return OutlierScore.NotChecked(index, current[index], measure.Reason);
            }

            var effect = effects[measure.MedianRatio!.Value].InOrder[index]!.Value;
            return OutlierRun.Compare(index, current[index]!.Value, effect, measure) with
            {
                Score = FloatingScore.Of(effect),
                Expected = Exponent.Sign == 0 ? ValuesWithin(measure, previous[index]!.Value) : null,
            };
        }

        OutlierMeasure MeasureOf(int left)
        {
            var median = sorted.Median(left == SortedValues.None ? left : sorted.PlaceOf(ratios[left].Ratio!.Value));
            if (!effects.TryGetValue(median, out var known))
            {
                Fraction?[] inOrder = [.. ratios.Select((ratio, index) => ratio.Ratio is { } one ? EffectOf(one, median, current[index]!.Value, previous[index]!.Value) : (Fraction?)null)];
                known = (inOrder, new SortedValues(inOrder.OfType<Fraction>()));
                effects.Add(median, known);
            }

            var without = left == SortedValues.None ? left : known.Sorted.PlaceOf(known.InOrder[left]!.Value);
            return QuartileBounds.Of(known.Sorted, without, Quartiles, LeastShare, ExclusionMultiplier, ImputationMultiplier) with { MedianRatio = median };
        }
    }

    private static (Fraction? Ratio, OutlierReason Reason) RatioOf(Fraction? current, Fraction? previous) => (current, previous) switch
    {
        ({ } now, { } before) when ExactSum.IsTooLong(now) || ExactSum.IsTooLong(before) => (null, OutlierReason.TooLong),
        ({ Sign: > 0 } now, { Sign: > 0 } before) => (now / before, OutlierReason.None),
        (not null, not null) => (null, OutlierReason.NoRatio),
        _ => (null, OutlierReason.Missing),
    };

    // Without a weight for size, an effect belongs to one ratio.
    private static Interval ValuesWithin(OutlierMeasure measure, Fraction previous)
    {
        return Interval.Of(ValueAt(measure.Exclusion.Lower), measure.Exclusion.LowerClosed, ValueAt(measure.Exclusion.Upper), measure.Exclusion.UpperClosed)
            .Intersect(Interval.NonNegative);

        Fraction? ValueAt(Fraction? effect) => effect is not { } one ? null
            : previous * (one.Sign < 0 ? measure.MedianRatio!.Value / (1 - one) : measure.MedianRatio!.Value * (1 + one));
    }

    private Fraction EffectOf(Fraction ratio, Fraction median, Fraction current, Fraction previous)
    {
        var change = ratio < median ? 1 - (median / ratio) : (ratio / median) - 1;
        return Exponent.Sign == 0 ? change : change * PowerOf(Fraction.Max(current, previous));
    }

    private Fraction PowerOf(Fraction size)
    {
        var power = (int)Exponent.Numerator;
        var raised = Fraction.Of(System.Numerics.BigInteger.Pow(size.Numerator, power), System.Numerics.BigInteger.Pow(size.Denominator, power));
        return RootOfFraction.Of(raised, (int)Exponent.Denominator);
    }
}
