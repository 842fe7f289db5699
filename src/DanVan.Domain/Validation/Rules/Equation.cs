using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A stated figure that should equal the sum of some terms, compared by the true values that each may stand for.</summary>
internal sealed record Equation
{
    // Beyond this many combinations of readings their hull is used: charitable, and bounded.
    private const int MostCombinations = 256;

    private Equation(Verdict verdict, Interval computed, Fraction gap)
    {
        Verdict = verdict;
        Computed = computed;
        Gap = gap;
    }

    /// <summary>Gets whether some reading of all figures makes it true.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets what the terms add up to, by the first reading of each.</summary>
    public Interval Computed { get; }

    /// <summary>Gets how far the two sides stay apart, by the first reading of each figure; zero when they meet.</summary>
    public Fraction Gap { get; }

    /// <summary>Compares a stated figure with the sum of terms.</summary>
    /// <param name="stated">The ways to read the stated figure, at least one.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="unknown">What else the sum may hold: the point zero, or [0, +∞) when parts are missing that cannot be negative.</param>
    public static Equation Of(IReadOnlyList<Reading> stated, IReadOnlyList<Term> terms, Interval unknown)
    {
        var sums = new List<(Interval Rounded, Interval Truncated)> { (unknown, unknown) };
        var first = unknown;
        foreach (var term in terms)
        {
            first += term.Readings[0].Rounded.Scale(term.Weight);
            sums = Combine(sums, term);
        }

        var verdict = stated.Any(figure => sums.Any(sum => sum.Rounded.Meets(figure.Rounded))) ? Verdict.Holds
            : stated.Any(figure => sums.Any(sum => sum.Truncated.Meets(figure.Truncated))) ? Verdict.HoldsOnlyIfTruncated
            : Verdict.Impossible;
        return new Equation(verdict, first, GapBetween(first, stated[0].Rounded));
    }

    /// <summary>The smallest distance between two intervals; zero when they meet or touch.</summary>
    public static Fraction GapBetween(Interval a, Interval b)
    {
        if (a.Upper is { } aHigh && b.Lower is { } bLow && bLow > aHigh)
        {
            return bLow - aHigh;
        }

        return a.Lower is { } aLow && b.Upper is { } bHigh && aLow > bHigh ? aLow - bHigh : Fraction.Zero;
    }

    private static List<(Interval Rounded, Interval Truncated)> Combine(List<(Interval Rounded, Interval Truncated)> sums, Term term)
    {
        var combined = new HashSet<(Interval, Interval)>();
        foreach (var (rounded, truncated) in sums)
        {
            foreach (var reading in term.Readings)
            {
                combined.Add((rounded + reading.Rounded.Scale(term.Weight), truncated + reading.Truncated.Scale(term.Weight)));
            }
        }

        return combined.Count <= MostCombinations
            ? [.. combined]
            : [(IntervalHull.Of(combined.Select(sum => sum.Item1)), IntervalHull.Of(combined.Select(sum => sum.Item2)))];
    }
}
