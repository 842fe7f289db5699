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

    /// <summary>Gets the rounding to check the document's other rates with: the charitable one unless every telling rate is cut off.</summary>
    public Rounding Rounding => Kind == HabitKind.Truncated ? Rounding.Truncate : Rounding.Nearest;

    /// <summary>Works out the habit from rates whose counts are known.</summary>
    /// <param name="rates">The rates; one whose base is zero or less says nothing.</param>
    public static RoundingHabit Infer(IEnumerable<StatedRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var onlyRounded = new List<StatedRate>();
        var onlyTruncated = new List<StatedRate>();
        var neither = new List<StatedRate>();
        foreach (var rate in rates)
        {
            if (rate.Denominator.Sign <= 0 || rate.Stated.Qualifier != Qualifier.Exact)
            {
                continue;
            }

            var value = rate.Numerator / rate.Denominator * RateBase.Of(rate.Stated);
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
