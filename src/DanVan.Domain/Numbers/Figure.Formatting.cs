using System.Globalization;

namespace DanVan.Domain.Numbers;

public readonly partial struct Figure
{
    /// <summary>Writes the figure in Vietnamese: "8.943", "78,40%", "trên 1,5 triệu đồng".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the figure with every decimal it was given, so that reading it again gives an equal figure.</summary>
    /// <param name="format">"G" or null for the whole figure, "N" for its number alone.</param>
    /// <param name="formatProvider">The culture; null means Vietnamese.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Write(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = Write(format, provider);
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    private string Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var style = NumeralStyle.Of(provider);
        if (format is not ("" or "G" or "g" or "N" or "n"))
        {
            throw new FormatException($"'{format}' is not a format of a figure. Expected 'G' or 'N'.");
        }

        if (format is "N" or "n")
        {
            return WriteNumber(Value, Decimals, style);
        }

        var word = FigureWords.Of(Qualifier, style.IsVietnamese);
        var scaleWord = FigureWords.OfScale(Scale, style.IsVietnamese);
        var number = scaleWord is null && Scale != 1 ? WriteNumber(ScaledValue, Decimals, style) : WriteNumber(Value, Decimals, style);
        var text = word is null ? number : $"{word} {number}";
        text = scaleWord is null ? text : $"{text} {scaleWord}";
        return Unit is null ? text : Unit is "%" or "‰" ? text + Unit : $"{text} {Unit}";
    }

    private static string WriteNumber(Fraction value, int decimals, NumeralStyle style)
    {
        decimals = Math.Max(decimals, 0);
        var scaled = (value.Abs() * Fraction.PowerOfTen(decimals)) + Fraction.Of(1, 2);
        var digits = scaled.Floor().ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..^decimals];
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, style.Group.ToString());
        }

        return string.Concat(value.Sign < 0 ? "-" : "", whole, decimals == 0 ? "" : style.Decimal + digits[^decimals..]);
    }
}
