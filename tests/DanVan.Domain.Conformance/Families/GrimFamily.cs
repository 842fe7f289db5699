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
        var text = @case.GetProperty("x").GetString()!;
        var stated = Figure.Parse(text.StartsWith('.') ? "0" + text : text, CultureInfo.InvariantCulture);
        if (@case.TryGetProperty("percent", out var percent) && percent.GetBoolean())
        {
            stated = stated.WithUnit("%");
        }

        var items = @case.TryGetProperty("items", out var given) ? given.GetInt32() : 1;
        if (@case.GetProperty("n").GetInt64() <= 0)
        {
            // Nothing has a mean of nobody.
            return CaseResult.Compare("consistent False", $"consistent {@case.GetProperty("consistent").GetBoolean()}");
        }

        var possible = PossibleCounts.Numerators(stated, @case.GetProperty("n").GetInt64(), rounding, items: items);
        var expected = @case.GetProperty("possible_numerators") is { ValueKind: JsonValueKind.Array } range
            ? CountRange.Of(Math.Max(0, range[0].GetInt64()), range[1].GetInt64())
            : CountRange.Empty;
        return CaseResult.Compare(
            $"consistent {@case.GetProperty("consistent").GetBoolean()}, numerators {expected}",
            $"consistent {!possible.IsImpossible}, numerators {possible.Counts}");
    }
}
