using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

/// <summary>The pairs of a numerator and a base that a stated rate leaves possible when neither is known.</summary>
/// <remarks>
/// Nothing here tries bases one by one: pairs are counted as lattice points between two lines, exactly, and the next possible
/// base is found by halving.
/// </remarks>
public sealed class PossiblePairs
{
    // The rates one member of the base can add: numerators lie from the base times the lower end to the base times the upper.
    private readonly Interval _slopes;
    private readonly Fraction _largestWithPower;

    private PossiblePairs(Interval slopes, Fraction largestWithPower)
    {
        _slopes = slopes;
        _largestWithPower = largestWithPower;
        AllBasesFrom = FindAllBasesFrom(slopes);
    }

    /// <summary>Gets a base from which on every base is possible, so that nothing larger is ever ruled out; null when there is none.</summary>
    public BigInteger? AllBasesFrom { get; }

    /// <summary>Works out what a stated rate leaves possible.</summary>
    /// <param name="stated">The rate as written.</param>
    /// <param name="habit">How the document shortens its rates.</param>
    /// <param name="per">What the rate is stated per; null takes it from the unit.</param>
    /// <param name="items">How many answers each member of the base gives.</param>
    public static PossiblePairs Of(Figure stated, Rounding habit = Rounding.Nearest, Fraction? per = null, int items = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(items);
        var scale = per ?? RateBase.Of(stated);
        var slopes = stated.ToRoundedInterval(habit).Scale(items / scale).Intersect(Interval.NonNegative);
        return new PossiblePairs(slopes, stated.ScaledStep.Sign == 0 ? Fraction.Zero : scale / (stated.ScaledStep * items));
    }

    /// <summary>Says whether the rate has digits enough to rule anything out on a base of this size.</summary>
    public bool HasPower(BigInteger denominator) => _largestWithPower.Sign == 0 || Fraction.FromInteger(denominator) < _largestWithPower;

    /// <summary>The numerators, from zero up, that give the rate on a base.</summary>
    public CountRange Numerators(BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return CountRange.WholeNumbersIn(_slopes.Scale(Fraction.FromInteger(denominator)), BigInteger.Zero);
    }

    /// <summary>Says whether some numerator gives the rate on a base.</summary>
    public bool IsPossible(BigInteger denominator) => !Numerators(denominator).IsEmpty;

    /// <summary>How many pairs there are with a base in a range; null when there is no end to them.</summary>
    public BigInteger? Count(CountRange bases)
    {
        bases = bases.Intersect(CountRange.Of(BigInteger.One, null));
        if (bases.IsEmpty || _slopes.IsEmpty)
        {
            return BigInteger.Zero;
        }

        if (_slopes.Upper is null || bases.Largest is not { } largest)
        {
            return null;
        }

        return CountUpTo(largest) - CountUpTo(bases.Smallest - BigInteger.One);
    }

    /// <summary>The smallest base, from one number up to another, on which the rate is possible; null when there is none.</summary>
    /// <param name="from">Where to begin, itself included.</param>
    /// <param name="until">Where to end, itself included; null for no end.</param>
    public BigInteger? NextBase(BigInteger from, BigInteger? until = null)
    {
        var first = BigInteger.Max(from, BigInteger.One);
        if (_slopes.IsEmpty || first > until)
        {
            return null;
        }

        if (IsPossible(first))
        {
            return first;
        }

        if (_slopes.IsPoint)
        {
            var whole = _slopes.Lower!.Value.Denominator;
            var next = (first + whole - BigInteger.One) / whole * whole;
            return next > until ? null : next;
        }

        // Go out in growing strides until some pair has been passed, then halve. Every base is possible in the end.
        var passed = CountUpTo(first);
        var none = first;
        var stride = BigInteger.One;
        while (CountUpTo(none + stride) == passed)
        {
            none += stride;
            stride *= 2;
            if (none >= until)
            {
                return null;
            }
        }

        var some = none + stride;
        while (some - none > BigInteger.One)
        {
            var middle = (none + some) / 2;
            if (CountUpTo(middle) == passed)
            {
                none = middle;
            }
            else
            {
                some = middle;
            }
        }

        return some > until ? null : some;
    }

    /// <summary>The pairs with bases up to a number, in order of the base, then of the numerator; worked out as they are asked for.</summary>
    /// <param name="bases">The bases to look at.</param>
    public IEnumerable<(BigInteger Numerator, BigInteger Denominator)> List(CountRange bases)
    {
        for (var next = bases.IsEmpty ? null : NextBase(bases.Smallest, bases.Largest); next is { } denominator; next = NextBase(denominator + 1, bases.Largest))
        {
            var numerators = Numerators(denominator);
            for (var numerator = numerators.Smallest; numerators.Contains(numerator); numerator++)
            {
                yield return (numerator, denominator);
            }
        }
    }

    private static BigInteger? FindAllBasesFrom(Interval slopes)
    {
        if (slopes.IsEmpty || slopes.IsPoint)
        {
            return slopes.IsEmpty || !slopes.Lower!.Value.IsInteger ? null : BigInteger.One;
        }

        if (slopes.Width is not { } width)
        {
            return BigInteger.One;
        }

        // A stretch of length one holds a whole number, unless both its ends are open and whole.
        var enough = width.Reciprocal();
        return slopes.LowerClosed || slopes.UpperClosed ? enough.Ceiling() : enough.Floor() + BigInteger.One;
    }

    private BigInteger CountUpTo(BigInteger largest)
    {
        var low = _slopes.Lower!.Value;
        var high = _slopes.Upper!.Value;
        return (_slopes.UpperClosed ? FloorSum.Of(largest, high) : FloorSum.OfBelow(largest, high))
            - (_slopes.LowerClosed ? FloorSum.OfBelow(largest, low) : FloorSum.Of(largest, low));
    }
}
