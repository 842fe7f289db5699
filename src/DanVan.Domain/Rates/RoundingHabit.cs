using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>How a document shortens its rates, with the rates that show it.</summary>
public sealed class RoundingHabit
{
    private RoundingHabit(IReadOnlyList<StatedRate> onlyRounded, IReadOnlyList<StatedRate> onlyTruncated, IReadOnlyList<StatedRate> neither)
    {
        OnlyRounded = onlyRounded;
        OnlyTruncated = onlyTruncated;
        Neither = neither;
    }

    /// <summary>Gets the rates that are right only if rounded.</summary>
    public IReadOnlyList<StatedRate> OnlyRounded { get; }

    /// <summary>Gets the rates that are right only if cut off.</summary>
    public IReadOnlyList<StatedRate> OnlyTruncated { get; }

    /// <summary>Gets the rates that are wrong either way; they say nothing about the habit.</summary>
    public IReadOnlyList<StatedRate> Neither { get; }

    /// <summary>Gets the habit.</summary>
    public HabitKind Kind => (OnlyRounded.Count, OnlyTruncated.Count) switch
    {
        (0, 0) => HabitKind.Unknown,
        (_, 0) => HabitKind.HalfUp,
        (0, _) => HabitKind.Truncated,
        _ => HabitKind.Mixed,
    };

    /// <summary>Gets the rates that speak for cutting off when the habit is to cut off, and else those that speak for rounding.</summary>
    public IReadOnlyList<StatedRate> EvidenceFor => Kind == HabitKind.Truncated ? OnlyTruncated : OnlyRounded;

    /// <summary>Gets the rates that speak against it; there are some only where the habit is mixed.</summary>
    public IReadOnlyList<StatedRate> EvidenceAgainst => Kind == HabitKind.Truncated ? OnlyRounded : OnlyTruncated;

    /// <summary>Gets the rounding to check the document's other rates with: the charitable one unless every telling rate is cut off.</summary>
    public Rounding Rounding => Kind == HabitKind.Truncated ? Rounding.Truncate : Rounding.Nearest;

    /// <summary>Works out the habit from rates whose counts are known.</summary>
    /// <remarks>
    /// A rate that is right both ways, such as 25% of 4, tells nothing, and neither does a tie written down (12% for 1/8), which is
    /// right if cut off and also if ties go to the even digit. A rate with a qualifier, or with a base of zero or less, is passed over.
    /// </remarks>
    /// <param name="rates">The rates.</param>
    public static RoundingHabit Infer(IEnumerable<StatedRate> rates)
    {
        Guard.Against.Null(rates);
        var onlyRounded = new List<StatedRate>();
        var onlyTruncated = new List<StatedRate>();
        var neither = new List<StatedRate>();
        foreach (var rate in rates)
        {
            if (rate.Denominator.Sign <= 0 || rate.Stated.Qualifier != Qualifier.Exact)
            {
                continue;
            }

            var value = rate.Numerator / rate.Denominator * (rate.Per ?? RateBase.Of(rate.Stated));
            var rounded = rate.Stated.ToRoundedInterval(Rounding.Nearest).Contains(value);
            var truncated = rate.Stated.ToRoundedInterval(Rounding.Truncate).Contains(value);
            if (rounded != truncated)
            {
                (rounded ? onlyRounded : onlyTruncated).Add(rate);
            }
            else if (!rounded)
            {
                neither.Add(rate);
            }
        }

        return new RoundingHabit(onlyRounded, onlyTruncated, neither);
    }
}
