using System.Text.Json;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Rounding to decimals, and whether two numbers are equal.</summary>
internal sealed class DecimalRoundingFamily() : KindFamily("rounding")
{
    private const int UsualDecimals = 2;

    public override CaseResult Run(JsonElement @case)
    {
        var given = @case.GetProperty("given");
        var expected = @case.GetProperty("expected").GetProperty("value");
        return given.GetProperty("function").GetString() switch
        {
            "isEqual" => CaseResult.Compare(expected.GetBoolean().ToString(), (CaseNumber.Exact(given.GetProperty("a")) == CaseNumber.Exact(given.GetProperty("b"))).ToString()),
            "indicatorRounding" => CaseResult.Compare(CaseNumber.Exact(expected).ToString(), Rounded(given).ToString()),
            "violationSideDisplay" => throw new UnknownNameException("a number that is not zero is never shown as zero here"),
            var other => throw new UnknownNameException($"the rounding function '{other}' is not known here"),
        };
    }

    // The cases round whole numbers with ties upward, and decimals with ties away from zero; here the caller names the rounding.
    private static Fraction Rounded(JsonElement given)
    {
        var decimals = given.TryGetProperty("decimals", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : UsualDecimals;
        return CaseNumber.Exact(given.GetProperty("value")).Round(Fraction.PowerOfTen(-decimals), decimals == 0 ? Rounding.HalfUp : Rounding.HalfAwayFromZero);
    }
}
