using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rates;

public readonly partial struct Rate : ISpanParsable<Rate>, ISpanFormattable
{
    private const int MaxDecimals = 9;

    /// <summary>Reads a rate: "12,5%", "125‰" or "26/112".</summary>
    /// <param name="text">The text; spaces around it do not count.</param>
    /// <param name="provider">The culture whose signs group thousands and begin decimals; null means Vietnamese.</param>
    /// <exception cref="FormatException">The text is not a rate.</exception>
    public static Rate Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TryParse(text, provider, out var result)
        ? result
        : throw new FormatException(
            $"'{(text.Length <= 40 ? text : text[..40])}' is not a rate. Expected a number followed by '%' or '‰', such as '{FromFraction(Fraction.Of(1, 8)).ToString(null, provider)}', or two numbers such as '26/112'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rate Parse(string text, IFormatProvider? provider)
    {
        Guard.Against.Null(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Rate)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Rate result) => TryParse(text.AsSpan(), provider, out result);

    /// <summary>Reads a rate, or says that the text is none. A bare number is none: 12,5 may be percent or times.</summary>
    /// <param name="text">The text; spaces around it do not count.</param>
    /// <param name="provider">The culture whose signs group thousands and begin decimals; null means Vietnamese.</param>
    /// <param name="result">The rate, or 0%.</param>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Rate result)
    {
        result = default;
        var style = NumeralStyle.Of(provider);
        text = text.Trim();
        var negative = text.Length > 0 && text[0] is '-' or '−';
        if (text.Length > 0 && (negative || text[0] == '+'))
        {
            text = text[1..];
        }

        if (!Numeral.TryRead(text, style, out var value, out _, out var length))
        {
            return false;
        }

        var rest = text[length..].Trim();
        Fraction divisor;
        if (rest is "%" or "‰")
        {
            divisor = rest is "%" ? RateBase.Percent : RateBase.PerMille;
        }
        else if (rest is not ['/', ..] || !Numeral.TryRead(rest = rest[1..].TrimStart(), style, out divisor, out _, out length) || length != rest.Length || divisor.Sign == 0)
        {
            return false;
        }

        result = new Rate((negative ? -value : value) / divisor);
        return true;
    }

    /// <summary>Writes the rate in percent with at most two decimals, in Vietnamese: "12,5%".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the rate, rounded once, half away from zero.</summary>
    /// <remarks>
    /// What is not zero is never shown as zero, and what is not the whole never as the whole: there the nearest number that is on
    /// the right side is written, with the sign that says which side: "&lt;0,01%", "&gt;99,99%".
    /// </remarks>
    /// <param name="format">
    /// "P" or null for percent with at most two decimals, "P0" to "P9" for just so many; "M" likewise per mille; "R" for the exact
    /// fraction "1/8".
    /// </param>
    /// <param name="formatProvider">The culture; null means Vietnamese.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is "R" or "r")
        {
            return TryFormatExact(destination, out charsWritten);
        }

        var isPercent = format is "" || format[0] is 'P' or 'p';
        var decimals = 2;
        var trims = format.Length <= 1;
        if ((!isPercent && format[0] is not ('M' or 'm')) ||
            (!trims && (!int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out decimals) || decimals > MaxDecimals)))
        {
            throw new FormatException($"'{format}' is not a format of a rate. Expected 'P', 'P0' to 'P9', 'M', 'M0' to 'M9' or 'R'.");
        }

        var per = isPercent ? RateBase.Percent : RateBase.PerMille;
        var step = Fraction.PowerOfTen(-decimals);
        var shown = ShownAt(per, step, out var side);
        while (trims && decimals > 0 && (shown * Fraction.PowerOfTen(decimals - 1)).IsInteger)
        {
            decimals--;
        }

        var text = new SpanText(destination);
        if (side != 0)
        {
            text.Add(side > 0 ? '>' : '<');
        }

        Figure.WriteNumber(ref text, shown, decimals, NumeralStyle.Of(provider));
        text.Add(isPercent ? '%' : '‰');
        charsWritten = text.Length;
        return text.Fits;
    }

    /// <summary>The figure that states this rate, as a report would write it.</summary>
    /// <param name="decimals">How many decimals to keep.</param>
    /// <param name="rounding">How to shorten it.</param>
    /// <param name="per">What to state it per: 100 for percent.</param>
    /// <param name="unit">The unit to write: "%" for percent.</param>
    public Figure ToFigure(int decimals, Rounding rounding, Fraction per, string? unit) =>
        Figure.Of((Value * per).Round(Fraction.PowerOfTen(-decimals), rounding), decimals, Qualifier.Exact, unit);

    /// <summary>The percentage that states this rate, rounded half away from zero.</summary>
    /// <param name="decimals">How many decimals to keep.</param>
    public Figure ToPercentFigure(int decimals) => ToFigure(decimals, Rounding.HalfAwayFromZero, RateBase.Percent, "%");

    private bool TryFormatExact(Span<char> destination, out int charsWritten)
    {
        var exact = string.Create(CultureInfo.InvariantCulture, $"{Value.Numerator}/{Value.Denominator}");
        var fits = exact.TryCopyTo(destination);
        charsWritten = fits ? exact.Length : 0;
        return fits;
    }

    /// <summary>The number to show, and whether the rate is above it (1), below it (-1) or rounds to it (0).</summary>
    private Fraction ShownAt(Fraction per, Fraction step, out int side)
    {
        var exact = Value * per;
        var shown = exact.Round(step, Rounding.HalfAwayFromZero);
        side = 0;
        if (shown != exact && (shown.Sign == 0 || shown == per))
        {
            shown += exact > shown ? step : -step;
            side = exact.CompareTo(shown);
        }

        return shown;
    }
}
