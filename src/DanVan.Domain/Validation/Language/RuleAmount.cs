using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>What working out a number gave: the values it can take, or why there is none.</summary>
internal readonly struct RuleAmount
{
    private RuleAmount(RuleTruth trouble, Interval value)
    {
        Trouble = trouble;
        Value = value;
    }

    public static RuleAmount Missing { get; } = OfTrouble(RuleTruth.NoValue);

    public static RuleAmount NotWorkedOut { get; } = OfTrouble(RuleTruth.NotWorkedOut);

    /// <summary>Gets why there is no value, or <see cref="RuleTruth.None"/>.</summary>
    public RuleTruth Trouble { get; }

    public Interval Value { get; }

    public bool IsKnown => Trouble == RuleTruth.None;

    public bool IsMissing => Trouble == RuleTruth.NoValue;

    /// <summary>A value, unless it has grown beyond all measure.</summary>
    public static RuleAmount Of(Interval value) => ExactLimit.IsBeyond(value) ? NotWorkedOut : new RuleAmount(RuleTruth.None, value);

    public static RuleAmount OfTrouble(RuleTruth trouble) => new(trouble, Interval.Unbounded);

    public static RuleAmount Divide(RuleAmount a, RuleAmount b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown ? b : a;
        }

        var quotient = a.Value.Divide(b.Value);
        return quotient.Kind switch
        {
            QuotientKind.Defined => Of(quotient.Value),
            QuotientKind.Undefined => OfTrouble(RuleTruth.DividesByZero),
            _ => OfTrouble(RuleTruth.MayDivideByZero),
        };
    }

    public static RuleAmount operator +(RuleAmount a, RuleAmount b) => a.IsKnown && b.IsKnown ? Of(a.Value + b.Value) : a.IsKnown ? b : a;

    public static RuleAmount operator *(RuleAmount a, RuleAmount b) => a.IsKnown && b.IsKnown ? Of(a.Value * b.Value) : a.IsKnown ? b : a;

    public static RuleAmount operator -(RuleAmount a) => a.IsKnown ? Of(-a.Value) : a;

    /// <summary>The remainder of dividing, with the sign of what is divided.</summary>
    public static RuleAmount Modulo(RuleAmount a, RuleAmount b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown ? b : a;
        }

        if (b.Value.TouchesZero)
        {
            return OfTrouble(b.Value.IsPoint ? RuleTruth.DividesByZero : RuleTruth.MayDivideByZero);
        }

        if (!b.Value.IsPoint || b.Value.Lower is not { } divisor)
        {
            return NotWorkedOut;
        }

        divisor = divisor.Abs();
        if (a.Value is { IsPoint: true, Lower: { } value })
        {
            var rest = value.Abs() - ((value.Abs() / divisor).Floor() is var times ? Fraction.FromInteger(times) * divisor : default);
            return Of(Interval.Point(value.Sign < 0 ? -rest : rest));
        }

        var canBeNegative = a.Value.Lower is not { Sign: >= 0 };
        var canBePositive = a.Value.Upper is not { Sign: <= 0 };
        return Of(Interval.Of(canBeNegative ? -divisor : 0, !canBeNegative, canBePositive ? divisor : 0, !canBePositive));
    }

    /// <summary>A whole power; a base that is a range is multiplied by itself as if each time it could be another value, which bears the truth too.</summary>
    public static RuleAmount Power(RuleAmount a, RuleAmount b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown ? b : a;
        }

        if (b.Value is not { IsPoint: true, Lower: { IsInteger: true } exponent } || exponent.Abs() > ExactPower.Largest)
        {
            return NotWorkedOut;
        }

        var power = Of(Interval.Point(1));
        var times = (int)exponent.Abs().Numerator;
        for (var i = 0; i < times && power.IsKnown; i++)
        {
            power *= a;
        }

        return exponent.Sign < 0 ? Divide(Of(Interval.Point(1)), power) : power;
    }

    /// <summary>The smaller of two values.</summary>
    public static RuleAmount Least(RuleAmount a, RuleAmount b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown ? b : a;
        }

        var (lower, lowerClosed) = End(a.Value.Lower, a.Value.LowerClosed, b.Value.Lower, b.Value.LowerClosed, either: true);
        var (upper, upperClosed) = End(a.Value.Upper, a.Value.UpperClosed, b.Value.Upper, b.Value.UpperClosed, either: false);
        return Of(a.Value.IsEmpty || b.Value.IsEmpty ? Interval.Empty : Interval.Of(lower, lowerClosed, upper, upperClosed));
    }

    private static (Fraction? End, bool Closed) End(Fraction? a, bool aClosed, Fraction? b, bool bClosed, bool either)
    {
        if (a is not { } first || b is not { } second)
        {
            // No lower end wins among lower ends; among upper ends the one that is there does.
            return either ? (null, false) : (a ?? b, a is null ? bClosed : aClosed);
        }

        var order = first.CompareTo(second);
        return order == 0 ? (a, either ? aClosed || bClosed : aClosed && bClosed) : order < 0 ? (a, aClosed) : (b, bClosed);
    }
}
