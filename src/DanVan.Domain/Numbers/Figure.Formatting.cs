using System.Globalization;

namespace DanVan.Domain.Numbers;

public readonly partial struct Figure
{
    /// <summary>Writes the figure in Vietnamese: "8.943", "78,40%", "trên 1,5 triệu đồng".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the figure with every decimal it was given, so that reading it again gives an equal figure.</summary>
    /// <remarks>
    /// A scale that has no word is multiplied out. A value with more digits than its decimals is rounded to them, half away from zero.
    /// A declared step is not written: it stands in the head of the table, not beside the number.
    /// </remarks>
    /// <param name="format">"G" or null for the whole figure, "N" for its number alone.</param>
    /// <param name="formatProvider">The culture; null means Vietnamese.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.ToString(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is not ("" or "G" or "g" or "N" or "n"))
        {
            throw new FormatException($"'{format}' is not a format of a figure. Expected 'G' or 'N'.");
        }

        var style = NumeralStyle.Of(provider);
        var text = new SpanText(destination);
        if (format is "N" or "n")
        {
            WriteNumber(ref text, Value, Decimals, style);
        }
        else
        {
            WriteWhole(ref text, style);
        }

        charsWritten = text.Length;
        return text.Fits;
    }

    private void WriteWhole(ref SpanText text, NumeralStyle style)
    {
        if (FigureWords.Of(Qualifier, style.IsVietnamese) is { } word)
        {
            text.Add(word);
            text.Add(' ');
        }

        var scaleWord = _scale is null ? null : FigureWords.OfScale(Scale, style.IsVietnamese);
        WriteNumber(ref text, scaleWord is null ? ScaledValue : Value, Decimals, style);
        if (scaleWord is not null)
        {
            text.Add(' ');
            text.Add(scaleWord);
        }

        if (Unit is not null)
        {
            if (Unit is not ("%" or "‰"))
            {
                text.Add(' ');
            }

            text.Add(Unit);
        }
    }

    /// <summary>Writes a number with grouped thousands, rounded half away from zero to its decimals.</summary>
    internal static void WriteNumber(ref SpanText text, Fraction value, int decimals, NumeralStyle style)
    {
        // A whole number needs no rounding; decimals below zero say nothing about how it is written.
        decimals = Math.Max(decimals, 0);
        var shifted = value.Abs() * Fraction.PowerOfTen(decimals);
        var digits = shifted.IsInteger ? shifted.Numerator : (shifted + Fraction.Of(1, 2)).Floor();
        Span<char> written = stackalloc char[128];
        if (!digits.TryFormat(written, out var count, default, CultureInfo.InvariantCulture))
        {
            written = digits.ToString(CultureInfo.InvariantCulture).ToCharArray();
            count = written.Length;
        }

        if (value.Sign < 0 && !digits.IsZero)
        {
            text.Add('-');
        }

        var whole = Math.Max(count - decimals, 0);
        if (whole == 0)
        {
            text.Add('0');
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                text.Add(style.Group);
            }

            text.Add(written[i]);
        }

        if (decimals > 0)
        {
            text.Add(style.Decimal);
            for (var i = count; i < decimals; i++)
            {
                text.Add('0');
            }

            text.Add(written[whole..count]);
        }
    }
}
