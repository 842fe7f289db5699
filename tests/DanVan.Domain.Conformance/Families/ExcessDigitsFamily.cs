using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Does a value have digits beyond its declared decimals, and which?</summary>
internal sealed class ExcessDigitsFamily() : ArrayFamily("excess_digits")
{
    public override CaseResult Run(JsonElement @case)
    {
        var value = CaseNumber.Exact(@case.GetProperty("value"));
        if (CaseNumber.Decimals(@case) is not { } decimals)
        {
            // "INF": every digit counts, none is in excess.
            return CaseResult.Compare($"excess {@case.GetProperty("excess").GetBoolean()}", "excess False");
        }

        var excess = ExcessDigits.Of(value, Fraction.PowerOfTen(-decimals));
        return CaseResult.Compare(
            $"excess {@case.GetProperty("excess").GetBoolean()}, {Expected(@case, "significant", excess.Significant)}, {Expected(@case, "insignificant", excess.Insignificant)}",
            $"excess {excess.Any}, {excess.Significant}, {excess.Insignificant}");
    }

    private static Fraction Expected(JsonElement @case, string name, Fraction otherwise) =>
        @case.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? CaseNumber.Exact(part) : otherwise;
}
