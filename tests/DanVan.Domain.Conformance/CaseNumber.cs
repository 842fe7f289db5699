using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance;

/// <summary>Reads the numbers of a case: a value as text, and its decimals ("INF" for exact) or its step.</summary>
internal static class CaseNumber
{
    /// <summary>Reads a number, written as text or as a JSON number, exactly.</summary>
    public static Fraction Exact(JsonElement value) => Fraction.Parse(
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(), CultureInfo.InvariantCulture);

    /// <summary>Reads a stated figure: { value, decimals } or { value, step }.</summary>
    public static Figure Stated(JsonElement stated)
    {
        var value = Exact(stated.GetProperty("value"));
        if (stated.TryGetProperty("step", out var step))
        {
            return Figure.Of(value).WithStep(Exact(step));
        }

        return Decimals(stated) is { } decimals ? Figure.Of(value, decimals) : Figure.Of(value).AsExact();
    }

    /// <summary>The decimals of a value, written as a number or as text; none for "INF", where every digit counts.</summary>
    public static int? Decimals(JsonElement stated) => stated.GetProperty("decimals").ToString() is "INF" ? null : (int)Exact(stated.GetProperty("decimals")).Numerator;

    /// <summary>The interval that a case states; missing flags mean closed, and an end that is null or infinite is none.</summary>
    public static Interval Interval(JsonElement ends) => Numbers.Interval.Of(
        End(ends, "lower"), Flag(ends, "lower_closed"), End(ends, "upper"), Flag(ends, "upper_closed"));

    /// <summary>Says whether an expected interval, whose ends may have been shortened to some thirty digits, is the one worked out.</summary>
    public static bool Matches(JsonElement expected, Interval got) =>
        got.Lower is { } low && got.Upper is { } high
        && MatchesEnd(expected.GetProperty("lower"), low) && MatchesEnd(expected.GetProperty("upper"), high)
        && Flag(expected, "lower_closed") == got.LowerClosed && Flag(expected, "upper_closed") == got.UpperClosed;

    private static Fraction? End(JsonElement ends, string name) =>
        ends.GetProperty(name).ToString().TrimStart('-', '+').ToLowerInvariant() is "" or "inf" or "infinity" ? null : Exact(ends.GetProperty(name));

    private static bool MatchesEnd(JsonElement expected, Fraction got)
    {
        const int shortenedDigits = 28;
        var text = expected.ToString();
        var value = Exact(expected);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var significant = text.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0').Length;
        return value == got
            || (point >= 0 && significant >= shortenedDigits && got.Round(Fraction.PowerOfTen(point + 1 - text.Length), Rounding.HalfEven) == value);
    }

    private static bool Flag(JsonElement ends, string name) => !ends.TryGetProperty(name, out var flag) || flag.GetBoolean();
}
