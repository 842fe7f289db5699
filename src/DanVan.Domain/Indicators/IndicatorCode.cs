using System.Diagnostics.CodeAnalysis;

namespace DanVan.Domain.Indicators;

/// <summary>The code of an indicator, such as <c>petition.received.complaint</c>: lower-case words of letters, digits and hyphens, joined by dots.</summary>
/// <remarks>The default value is the empty code, which names nothing.</remarks>
public readonly struct IndicatorCode : IEquatable<IndicatorCode>, IComparable<IndicatorCode>, IParsable<IndicatorCode>
{
    private const int LongestCode = 200;
    private readonly string? _value;

    private IndicatorCode(string value) => _value = value;

    /// <summary>Gets whether this is the empty code.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_value);

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static IndicatorCode Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"'{s}' is not an indicator code. Expected lower-case words joined by dots, such as 'petition.received'.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorCode result)
    {
        result = default;
        if (string.IsNullOrEmpty(s) || s.Length > LongestCode)
        {
            return false;
        }

        var afterDot = true;
        foreach (var c in s)
        {
            var letter = c is >= 'a' and <= 'z' or >= '0' and <= '9';
            if (!letter && (afterDot || c is not ('.' or '-')))
            {
                return false;
            }

            afterDot = !letter;
        }

        if (afterDot)
        {
            return false;
        }

        result = new IndicatorCode(s);
        return true;
    }

    /// <summary>Compares two codes.</summary>
    public static bool operator ==(IndicatorCode a, IndicatorCode b) => a.Equals(b);

    /// <summary>Compares two codes.</summary>
    public static bool operator !=(IndicatorCode a, IndicatorCode b) => !a.Equals(b);

    /// <inheritdoc/>
    public int CompareTo(IndicatorCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc/>
    public bool Equals(IndicatorCode other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Writes the code.</summary>
    public override string ToString() => _value ?? "";
}
