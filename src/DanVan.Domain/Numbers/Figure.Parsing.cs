using System.Globalization;

namespace DanVan.Domain.Numbers;

public readonly partial struct Figure
{
    /// <summary>Reads a figure that is the whole of a text: "8.943", "78,4%", "1.500ha", "gần 1,5 triệu đồng", "80% trở lên".</summary>
    /// <param name="text">The text; spaces around it do not count.</param>
    /// <param name="provider">The culture whose signs group thousands and begin decimals; null means Vietnamese.</param>
    /// <exception cref="FormatException">The text is not one figure.</exception>
    public static Figure Parse(ReadOnlySpan<char> text, IFormatProvider? provider) =>
        TryParse(text, provider, out var figure) ? figure : throw new FormatException(Describe(text, provider));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Figure Parse(string text, IFormatProvider? provider)
    {
        Guard.Against.Null(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Figure)"/>
    public static bool TryParse(string? text, IFormatProvider? provider, out Figure result) => TryParse(text.AsSpan(), provider, out result);

    /// <summary>Reads a figure that is the whole of a text, or says that it is none.</summary>
    /// <remarks>
    /// In Vietnamese a dot groups thousands and a comma begins the decimals; both may be missing. A dot followed by anything
    /// but exactly three digits makes the text no figure ("1.5", "12.34.567"), and so does a group that begins with 0 ("0.500").
    /// </remarks>
    /// <param name="text">The text; spaces around it do not count.</param>
    /// <param name="provider">The culture whose signs group thousands and begin decimals; null means Vietnamese.</param>
    /// <param name="result">The figure, or the default one.</param>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Figure result)
    {
        result = default;
        if (text.Length > MaxTextLength)
        {
            return false;
        }

        if (FigureText.Normalize(text) is { } normalized)
        {
            text = normalized;
        }

        text = text.Trim();
        var qualifier = Qualifier.Exact;
        if (!StartsNumber(text) && FigureWords.TryReadBefore(text, out qualifier, out var taken))
        {
            text = text[taken..];
        }

        var negative = text.Length > 0 && text[0] is '-' or '−';
        if (text.Length > 0 && (negative || text[0] == '+'))
        {
            text = text[1..];
        }

        if (!Numeral.TryRead(text, NumeralStyle.Of(provider), out var value, out var decimals, out taken))
        {
            return false;
        }

        text = text[taken..].TrimStart();
        FigureScale? scale = null;
        if (FigureWords.TryReadScale(text, out var factor, out taken))
        {
            scale = FigureScale.Of(factor, null);
            text = text[taken..].TrimStart();
        }

        if (!TryReadUnit(text, ref qualifier, out var unit))
        {
            return false;
        }

        result = new Figure(negative ? -value : value, decimals, qualifier, unit, scale);
        return true;
    }

    /// <summary>Reads the longest Vietnamese numeral at the start of a text, without sign, qualifier or unit.</summary>
    /// <remarks>
    /// Refuses what is no well-formed numeral: "1.2.3,4,5", "12.34.567", "1.23", "0.500". A dot or comma without a digit after it
    /// is not part of the numeral, so the sentence "… 8.943." reads as 8943.
    /// </remarks>
    /// <param name="text">The text; a digit must stand first.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="decimals">How many digits stand after the comma.</param>
    /// <param name="length">
    /// How many characters the numeral takes. When it is refused, how many the whole run of digits and signs takes, so that
    /// a reader can pass over it; 0 when the text does not start with a digit.
    /// </param>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out Fraction value, out int decimals, out int length) =>
        Numeral.TryRead(text, NumeralStyle.Vietnamese, out value, out decimals, out length);

    /// <summary>Reads the qualifier at the start of a text in composed form: "gần 300" gives <see cref="Qualifier.Under"/> and 4.</summary>
    /// <param name="text">The text; the first letter of the word must stand first.</param>
    /// <param name="qualifier">What the word says, or exact.</param>
    /// <param name="length">How many characters the word takes, with the spaces after it.</param>
    public static bool TryReadQualifier(ReadOnlySpan<char> text, out Qualifier qualifier, out int length) =>
        FigureWords.TryReadBefore(text, out qualifier, out length);

    /// <summary>Reads the scale words at the start of a text in composed form: " nghìn tỷ đồng" gives 10^12 and 9.</summary>
    /// <param name="text">The text right after a number.</param>
    /// <param name="scale">What the words multiply by, or 1.</param>
    /// <param name="length">How many characters the words take, with the spaces before them.</param>
    public static bool TryReadScale(ReadOnlySpan<char> text, out Fraction scale, out int length) =>
        FigureWords.TryReadScale(text, out scale, out length);

    private const int MaxTextLength = 256;

    private static bool StartsNumber(ReadOnlySpan<char> text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '−' or '+');

    private static bool TryReadUnit(ReadOnlySpan<char> text, ref Qualifier qualifier, out string? unit)
    {
        unit = FigureWords.FindCommonUnit(text);
        if (unit is not null || text.Length == 0)
        {
            return true;
        }

        text = FigureWords.TakeAfter(text, out var after);
        if (!TryJoin(ref qualifier, after) || (text.Length > 0 && !FigureWords.IsUnit(text)))
        {
            return false;
        }

        unit = text.Length == 0 ? null : FigureWords.FindCommonUnit(text) ?? text.ToString();
        return true;
    }

    private static bool TryJoin(ref Qualifier before, Qualifier after)
    {
        if (after == Qualifier.Exact || before == Qualifier.About)
        {
            return true;
        }

        var meet = before == Qualifier.Exact || before == after || (before == Qualifier.Over && after == Qualifier.AtLeast)
            || (before == Qualifier.Under && after == Qualifier.AtMost);
        before = after;
        return meet;
    }

    private static string Describe(ReadOnlySpan<char> text, IFormatProvider? provider)
    {
        const int shown = 40;
        var quoted = text.Length <= shown ? text.ToString() : string.Concat(text[..shown], "…");
        var expected = NumeralStyle.Of(provider).IsVietnamese
            ? "a number such as '8.943', '78,4%' or 'gần 1,5 triệu đồng' (dots before groups of three digits, a comma before decimals)"
            : "a number such as '8943', '78.4%' or 'about 1.5 million'";
        return string.Create(CultureInfo.InvariantCulture, $"'{quoted}' is not a figure. Expected {expected}, of at most {Numeral.MaxDigits} digits.");
    }
}
