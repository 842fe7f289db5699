using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Numbers as DHIS2 shows them: rounded to two decimals, or to as many more as are written.</summary>
internal static class Dhis2Shown
{
    private const int Decimals = 2;

    /// <summary>Says whether a number is the one shown, once rounded.</summary>
    public static bool Is(JsonElement shown, Fraction got) =>
        CaseNumber.Exact(shown) is var wanted && (wanted == got || got.Round(StepOf(shown), Rounding.HalfAwayFromZero) == wanted);

    /// <summary>Says whether the root of a number is the one shown; roots are compared by their squares.</summary>
    public static bool IsRoot(JsonElement shown, Fraction square)
    {
        var (wanted, half) = (CaseNumber.Exact(shown), StepOf(shown) / 2);
        var (low, high) = (wanted - half, wanted + half);
        return high.Sign >= 0 && square <= high * high && (low.Sign < 0 || square >= low * low);
    }

    private static Fraction StepOf(JsonElement shown)
    {
        var text = shown.ToString();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return Fraction.PowerOfTen(-int.Max(Decimals, point < 0 ? 0 : text.Length - point - 1));
    }
}
