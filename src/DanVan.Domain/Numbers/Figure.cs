using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>A number as it was written: value, step, qualifier and unit. "21,59%" and "21,6%" are different figures.</summary>
/// <remarks>
/// The value and the step are in the unit written: 21.59 and 0.01 for "21,59%", 1.5 and 0.001 for "1,500 triệu"
/// (then <see cref="Scale"/> is a million). The default value is an exact 0 with no unit.
/// </remarks>
public readonly partial struct Figure : IEquatable<Figure>, ISpanParsable<Figure>, ISpanFormattable
{
    private readonly Fraction _scaleLessOne;

    private Figure(Fraction value, int decimals, Qualifier qualifier, string? unit, Fraction scale)
    {
        Value = value;
        Decimals = decimals;
        Qualifier = qualifier;
        Unit = unit;
        _scaleLessOne = scale - 1;
    }

    /// <summary>Gets the number written, before the scale is applied.</summary>
    public Fraction Value { get; }

    /// <summary>Gets how many digits stand after the decimal sign; negative when the figure is known to be in tens, hundreds and so on.</summary>
    public int Decimals { get; }

    /// <summary>Gets the word before the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Gets the unit of count as written ("lượt", "ha", "%"), or null when none stands there.</summary>
    public string? Unit { get; }

    /// <summary>Gets what the scale word multiplies by: 1, or 1000000 for "triệu".</summary>
    public Fraction Scale => _scaleLessOne + 1;

    /// <summary>Gets the rounding step: 0.01 for two decimals.</summary>
    public Fraction Step => Fraction.PowerOfTen(-Decimals);

    /// <summary>Gets whether the unit is "%".</summary>
    public bool IsPercent => Unit == "%";

    /// <summary>Gets the value with the scale applied.</summary>
    public Fraction ScaledValue => Value * Scale;

    /// <summary>Builds a figure from its parts.</summary>
    public static Figure Of(Fraction value, int decimals = 0, Qualifier qualifier = Qualifier.Exact, string? unit = null, Fraction? scale = null) =>
        new(value, decimals, qualifier, unit, scale ?? Fraction.One);

    /// <summary>Builds a count: a whole number written in full.</summary>
    public static Figure Count(BigInteger value, string? unit = null) => Of(Fraction.FromInteger(value), 0, Qualifier.Exact, unit);

    /// <summary>Builds a percentage: <c>Percent(21.59m)</c> is "21,59%".</summary>
    public static Figure Percent(decimal value) => Of(Fraction.FromDecimal(value), value.Scale, Qualifier.Exact, "%");

    /// <summary>
    /// The true values that could have been written so, scale applied. A figure without decimals, scale or percent sign is a
    /// count written in full, the point; any other is shortened to its step by <paramref name="rounding"/>.
    /// </summary>
    /// <remarks>A qualifier other than exact replaces the interval: "gần v" is everything below v, "khoảng v" has no bound.</remarks>
    public Interval ToInterval(Rounding rounding = Rounding.Nearest)
    {
        var exact = Decimals == 0 && !IsPercent && _scaleLessOne.Sign == 0;
        var value = Value;
        var interval = Qualifier switch
        {
            Qualifier.Under => Interval.Under(value),
            Qualifier.Over => Interval.Over(value),
            Qualifier.AtLeast => Interval.AtLeast(value),
            Qualifier.AtMost => Interval.AtMost(value),
            Qualifier.About => Interval.Unbounded,
            _ => RoundedInterval.Of(value, Step, exact ? Rounding.Exact : rounding),
        };
        return interval.Scale(Scale);
    }

    /// <summary>The true values when the figure is known to be shortened to its step, even if it looks like a count written in full.</summary>
    /// <remarks>A stated rate is always such a figure: "98" in a column of percentages stands for 97,5 to 98,5.</remarks>
    public Interval ToRoundedInterval(Rounding rounding = Rounding.Nearest) => Qualifier == Qualifier.Exact
        ? RoundedInterval.Of(Value, Step, rounding).Scale(Scale)
        : ToInterval(rounding);

    /// <summary>The same figure with another unit.</summary>
    public Figure WithUnit(string? unit) => new(Value, Decimals, Qualifier, unit, Scale);

    /// <summary>The same figure with another qualifier.</summary>
    public Figure WithQualifier(Qualifier qualifier) => new(Value, Decimals, qualifier, Unit, Scale);

    /// <summary>Compares what was written.</summary>
    public static bool operator ==(Figure a, Figure b) => a.Equals(b);

    /// <summary>Compares what was written.</summary>
    public static bool operator !=(Figure a, Figure b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Figure other) =>
        Value == other.Value && Decimals == other.Decimals && Qualifier == other.Qualifier && Unit == other.Unit && Scale == other.Scale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Decimals, Qualifier, Unit, Scale);
}
