using System.Diagnostics.CodeAnalysis;

namespace DanVan.Domain.Numbers;

public readonly partial struct Interval : ISpanParsable<Interval>
{
    /// <summary>Reads an interval such as "[1, 2)", "(-∞, 5/2]" or "{3}"; numbers are in the invariant form.</summary>
    /// <exception cref="FormatException">The text is not an interval.</exception>
    public static Interval Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TryParse(text, provider, out var result)
        ? result
        : throw new FormatException($"'{(text.Length <= 40 ? text : text[..40])}' is not an interval. Expected two ends such as '[1, 5/2)' or '(-∞, 3]'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Interval Parse(string text, IFormatProvider? provider)
    {
        Guard.Against.Null(text);
        return Parse(text.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Interval)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Interval result) =>
        TryParse(text.AsSpan(), provider, out result);

    /// <summary>Reads an interval, or says that the text is none.</summary>
    /// <param name="text">The text as <see cref="ToString"/> writes it.</param>
    /// <param name="provider">Takes no part: the form is the same in every culture.</param>
    /// <param name="result">The interval, or the unbounded one.</param>
    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Interval result)
    {
        result = default;
        text = text.Trim();
        if (text.Length < 3)
        {
            return false;
        }

        var inner = text[1..^1];
        if (text[0] == '{' && text[^1] == '}')
        {
            var isNumber = Fraction.TryParse(inner, null, out var value);
            result = isNumber ? Point(value) : default;
            return isNumber;
        }

        var comma = inner.IndexOf(',');
        if (text[0] is not ('[' or '(') || text[^1] is not (']' or ')') || comma < 0 ||
            !TryParseEnd(inner[..comma].Trim(), "-∞", out var lower) || !TryParseEnd(inner[(comma + 1)..].Trim(), "+∞", out var upper))
        {
            return false;
        }

        result = Of(lower, text[0] == '[', upper, text[^1] == ']');
        return true;
    }

    /// <summary>Writes "[1, 2)", with "-∞" and "+∞" for missing ends.</summary>
    public override string ToString() =>
        $"{(LowerClosed ? '[' : '(')}{Lower?.ToString() ?? "-∞"}, {Upper?.ToString() ?? "+∞"}{(UpperClosed ? ']' : ')')}";

    private static bool TryParseEnd(ReadOnlySpan<char> text, string infinite, out Fraction? end)
    {
        end = null;
        if (text.SequenceEqual(infinite))
        {
            return true;
        }

        var isNumber = Fraction.TryParse(text, null, out var value);
        end = value;
        return isNumber;
    }
}
