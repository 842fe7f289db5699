using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>A number as it was written: value, step, qualifier and unit. "21,59%" and "21,6%" are different figures.</summary>
/// <remarks>
/// The value and the step are in the unit written: 21.59 and 0.01 for "21,59%", 1.5 and 0.001 for "1,500 triệu"
/// (then <see cref="Scale"/> is a million). The default value is an exact 0 with no unit.
/// </remarks>
public readonly partial struct Figure : IEquatable<Figure>, ISpanParsable<Figure>, ISpanFormattable
{
    /// <summary>The most digits that may stand after the decimal sign, or be missing before it.</summary>
    public const int MaxDecimals = 400;

    private readonly FigureScale? _scale;

    private Figure(Fraction value, int decimals, Qualifier qualifier, string? unit, FigureScale? scale)
    {
        Value = value;
        Decimals = decimals;
        Qualifier = qualifier;
        Unit = unit;
        _scale = scale;
    }

    /// <summary>Gets the number written, before the scale is applied.</summary>
    public Fraction Value { get; }

    /// <summary>Gets how many digits stand after the decimal sign; negative when the figure is known to be in tens, hundreds and so on.</summary>
    public int Decimals { get; }

    /// <summary>Gets the word before the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Gets whether nothing but digits says what the step and the scale are.</summary>
    internal bool IsPlain => _scale is null;

    /// <summary>Gets the unit of count as written ("lượt", "ha", "%"), or null when none stands there.</summary>
    public string? Unit { get; }

    /// <summary>Gets what the scale word multiplies by: 1, or 1000000 for "triệu".</summary>
    public Fraction Scale => _scale?.Factor ?? Fraction.One;

    /// <summary>Gets the step that was declared apart from the digits ("rounded to 5"), before the scale is applied; null when the digits say it.</summary>
    public Fraction? DeclaredStep => _scale?.DeclaredStep;

    /// <summary>Gets the rounding step, before the scale is applied: 0.01 for two decimals, unless another was declared; 0 for a figure known to be exact.</summary>
    public Fraction Step => _scale?.DeclaredStep ?? Fraction.PowerOfTen(-Decimals);

    /// <summary>Gets whether the unit is "%".</summary>
    public bool IsPercent => Unit == "%";

    /// <summary>Gets whether the unit is that of a rate: "%", "‰", "người/1.000 dân".</summary>
    public bool IsRate => Unit is not null && (Unit[0] is '%' or '‰' || FigureWords.BaseOf(Unit) is not null);

    /// <summary>Gets whether the figure is known to be the true value itself, with nothing cut or rounded.</summary>
    public bool IsExact => DeclaredStep is { Sign: 0 };

    /// <summary>Gets whether this is a count written in full: no decimals, no scale, no declared step, and not a rate.</summary>
    public bool IsWrittenInFull => Decimals == 0 && _scale is null && !IsRate;

    /// <summary>Gets the value with the scale applied.</summary>
    public Fraction ScaledValue => _scale is null ? Value : Value * _scale.Factor;

    /// <summary>Gets the step with the scale applied: 1000 for "1,500 triệu".</summary>
    public Fraction ScaledStep => _scale is null ? Step : Step * _scale.Factor;

    /// <summary>Builds a figure from its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more decimals than <see cref="MaxDecimals"/>, or the scale is not above zero.</exception>
    public static Figure Of(Fraction value, int decimals = 0, Qualifier qualifier = Qualifier.Exact, string? unit = null, Fraction? scale = null)
    {
        if (decimals is < -MaxDecimals or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Decimals go from -{MaxDecimals} to {MaxDecimals}.");
        }

        return new Figure(value, decimals, qualifier, NullIfEmpty(unit), FigureScale.Of(RequireScale(scale ?? Fraction.One), null));
    }

    /// <summary>Builds a count: a whole number written in full.</summary>
    public static Figure Count(BigInteger value, string? unit = null) => Of(Fraction.FromInteger(value), 0, Qualifier.Exact, unit);

    /// <summary>Builds a percentage: <c>Percent(21.59m)</c> is "21,59%".</summary>
    public static Figure Percent(decimal value) => Of(Fraction.FromDecimal(value), value.Scale, Qualifier.Exact, "%");

    /// <summary>
    /// The true values that could have been written so, scale applied. A count written in full is the point; any other figure
    /// is shortened to its step by <paramref name="rounding"/>.
    /// </summary>
    /// <remarks>A qualifier other than exact replaces the interval: "gần v" is everything below v, "khoảng v" has no bound.</remarks>
    public Interval ToInterval(Rounding rounding = Rounding.Nearest) =>
        Qualifier == Qualifier.Exact && IsWrittenInFull ? Interval.Point(Value) : ToRoundedInterval(rounding);

    /// <summary>The true values when the figure is known to be shortened to its step, even if it looks like a count written in full.</summary>
    /// <remarks>A stated rate is always such a figure: "98" in a column of percentages stands for 97,5 to 98,5.</remarks>
    public Interval ToRoundedInterval(Rounding rounding = Rounding.Nearest)
    {
        var interval = Qualifier switch
        {
            Qualifier.Under => Interval.Under(Value),
            Qualifier.Over => Interval.Over(Value),
            Qualifier.AtLeast => Interval.AtLeast(Value),
            Qualifier.AtMost => Interval.AtMost(Value),
            Qualifier.About => Interval.Unbounded,
            _ => DeclaredStep switch
            {
                null => RoundedInterval.OfDecimals(Value, Decimals, rounding),
                { Sign: 0 } => Interval.Point(Value),
                { } step => RoundedInterval.Of(Value, step, rounding),
            },
        };
        return _scale is null ? interval : interval.Scale(_scale.Factor);
    }

    /// <summary>The same figure with another unit.</summary>
    public Figure WithUnit(string? unit) => new(Value, Decimals, Qualifier, NullIfEmpty(unit), _scale);

    /// <summary>The same figure with another qualifier.</summary>
    public Figure WithQualifier(Qualifier qualifier) => new(Value, Decimals, qualifier, Unit, _scale);

    /// <summary>The same figure with another scale, such as 1000 from a table head that says "nghìn tấn".</summary>
    public Figure WithScale(Fraction scale) => new(Value, Decimals, Qualifier, Unit, FigureScale.Of(RequireScale(scale), DeclaredStep));

    /// <summary>The same figure with a step that is known from elsewhere: 5 for counts rounded to 5, 1000 for whole thousands.</summary>
    /// <param name="step">The step before the scale is applied; null goes back to the step that the digits say.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero.</exception>
    /// <exception cref="ArgumentException">The figure has digits beyond the step, so it cannot have been rounded to it.</exception>
    public Figure WithStep(Fraction? step)
    {
        if (step is not { } declared)
        {
            return new Figure(Value, Decimals, Qualifier, Unit, FigureScale.Of(Scale, null));
        }

        var excess = ExcessDigits.Of(Value, declared);
        return excess.Any
            ? throw new ArgumentException($"{Value} is not a multiple of {declared}; {excess.Insignificant} is beyond the step.", nameof(step))
            : new Figure(Value, Decimals, Qualifier, Unit, FigureScale.Of(Scale, declared));
    }

    /// <summary>The same figure, known to be the true value itself with nothing cut or rounded; its step is 0.</summary>
    public Figure AsExact() => new(Value, Decimals, Qualifier, Unit, FigureScale.Of(Scale, Fraction.Zero));

    /// <summary>Compares what was written.</summary>
    public static bool operator ==(Figure a, Figure b) => a.Equals(b);

    /// <summary>Compares what was written.</summary>
    public static bool operator !=(Figure a, Figure b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(Figure other) =>
        Value == other.Value && Decimals == other.Decimals && Qualifier == other.Qualifier && Unit == other.Unit && _scale == other._scale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Decimals, Qualifier, Unit, _scale);

    private static string? NullIfEmpty(string? unit) => string.IsNullOrEmpty(unit) ? null : unit;

    private static Fraction RequireScale(Fraction scale) => scale.Sign > 0
        ? scale
        : throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is above zero.");
}
