using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The counts that a stated rate leaves possible, worked out exactly without trying them one by one.</summary>
/// <remarks>
/// <see cref="HasPower"/> says whether the rate has digits enough to rule anything out: two decimals of percent tell something
/// of bases below 10.000 and nothing of larger ones. Without power "possible" means only "not checked".
/// </remarks>
public readonly struct PossibleCounts : IEquatable<PossibleCounts>
{
    private PossibleCounts(CountRange counts, bool hasPower)
    {
        Counts = counts;
        HasPower = hasPower;
    }

    /// <summary>Gets the counts that are possible.</summary>
    public CountRange Counts { get; }

    /// <summary>Gets whether the rate has digits enough to rule counts of this size out.</summary>
    public bool HasPower { get; }

    /// <summary>Gets whether no count is possible: the rate cannot be right.</summary>
    public bool IsImpossible => Counts.IsEmpty;

    /// <summary>The numerators, from zero up, that give a stated rate on a known base: 78,4% of 1674 is 1312 or 1313.</summary>
    /// <param name="stated">The rate as written.</param>
    /// <param name="denominator">The base, above zero.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the rate is stated per; null takes it from the unit.</param>
    /// <param name="items">How many answers each member of the base gives: a mean of 3 questions put to 120 people is a sum over 360.</param>
    public static PossibleCounts Numerators(Figure stated, BigInteger denominator, Rounding habit = Rounding.Nearest, Fraction? per = null, int items = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(items);
        var scale = per ?? RateBase.Of(stated);
        var whole = Fraction.FromInteger(denominator * items);
        var sums = stated.ToRoundedInterval(habit).Scale(whole / scale);
        return new PossibleCounts(CountRange.WholeNumbersIn(sums, BigInteger.Zero), whole * stated.ScaledStep < scale);
    }

    /// <summary>The bases, from one up, on which a known numerator gives a stated rate: 219 at 8,06% is 2716, 2717 or 2718.</summary>
    /// <param name="stated">The rate as written.</param>
    /// <param name="numerator">The numerator, zero or more.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the rate is stated per; null takes it from the unit.</param>
    public static PossibleCounts Bases(Figure stated, BigInteger numerator, Rounding habit = Rounding.Nearest, Fraction? per = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        var scale = per ?? RateBase.Of(stated);
        var rates = stated.ToRoundedInterval(habit);
        if (numerator.IsZero)
        {
            return new PossibleCounts(rates.Contains(Fraction.Zero) ? CountRange.Of(BigInteger.One, null) : CountRange.Empty, !rates.Contains(Fraction.Zero));
        }

        rates = rates.Intersect(Interval.Over(Fraction.Zero));
        if (rates.IsEmpty)
        {
            return new PossibleCounts(CountRange.Empty, true);
        }

        var top = Fraction.FromInteger(numerator) * scale;
        var low = rates.Lower!.Value;
        var bases = Interval.Of(
            rates.Upper is { } high ? top / high : Fraction.Zero, rates.UpperClosed, low.Sign > 0 ? top / low : null, rates.LowerClosed);
        return new PossibleCounts(CountRange.WholeNumbersIn(bases, BigInteger.One), Fraction.FromInteger(numerator) * stated.ScaledStep < low);
    }

    /// <summary>The bases, from one up, on which several known numerators give the rates stated for them: all on one base.</summary>
    /// <param name="rates">Each rate as written with its numerator, zero or more.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    public static PossibleCounts CommonBases(IEnumerable<(Figure Stated, BigInteger Numerator)> rates, Rounding habit = Rounding.Nearest)
    {
        Guard.Against.Null(rates);
        var common = new PossibleCounts(CountRange.Of(BigInteger.One, null), false);
        foreach (var (stated, numerator) in rates)
        {
            var bases = Bases(stated, numerator, habit);
            common = new PossibleCounts(common.Counts.Intersect(bases.Counts), common.HasPower || bases.HasPower);
        }

        return common;
    }

    /// <summary>Compares two answers.</summary>
    public static bool operator ==(PossibleCounts a, PossibleCounts b) => a.Equals(b);

    /// <summary>Compares two answers.</summary>
    public static bool operator !=(PossibleCounts a, PossibleCounts b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(PossibleCounts other) => Counts == other.Counts && HasPower == other.HasPower;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PossibleCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Counts, HasPower);
}
