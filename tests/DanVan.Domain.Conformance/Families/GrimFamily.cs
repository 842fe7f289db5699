using System.Globalization;
using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Can a mean or percentage, as printed, come from whole numbers of so many? And from which?</summary>
internal sealed class GrimFamily() : ArrayFamily("grim")
{
    public override CaseResult Run(JsonElement @case)
    {
        var rounding = RoundingNames.Of(@case.GetProperty("rounding").GetString());
        var stated = Figure.Parse(@case.GetProperty("x").GetString()!, CultureInfo.InvariantCulture);
        if (@case.TryGetProperty("percent", out var percent) && percent.GetBoolean())
        {
            stated = stated.WithUnit("%");
        }

        var items = @case.TryGetProperty("items", out var given) ? given.GetInt32() : 1;
        var possible = PossibleCounts.Numerators(stated, @case.GetProperty("n").GetInt64(), rounding, items: items);
        var expected = @case.GetProperty("possible_numerators") is { ValueKind: JsonValueKind.Array } range
            ? CountRange.Of(Math.Max(0, range[0].GetInt64()), range[1].GetInt64())
            : CountRange.Empty;
        return CaseResult.Compare(
            $"consistent {@case.GetProperty("consistent").GetBoolean()}, numerators {expected}",
            $"consistent {!possible.IsImpossible}, numerators {possible.Counts}");
    }
}
