using System.Text.Json;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Parts adjusted in proportion to a total.</summary>
internal sealed class ProrateFamily() : ArrayFamily("prorate")
{
    public override CaseResult Run(JsonElement @case)
    {
        var components = @case.GetProperty("components").EnumerateArray().ToList();
        var parts = components.Select(component => new ProratedPart
        {
            Value = CaseNumber.Exact(component.GetProperty("value")),
            Weight = component.TryGetProperty("weight", out var weight) ? CaseNumber.Exact(weight) : 1,
            MayMove = !component.TryGetProperty("proratable", out var proratable) || proratable.GetBoolean(),
        }).ToList();
        var decimals = @case.TryGetProperty("decimals", out var given) ? given.GetInt32() : 0;
        var found = Proration.Spread(parts, CaseNumber.Exact(@case.GetProperty("total")), decimals);
        var names = components.Select(component => component.GetProperty("field").GetString()).ToList();
        var got = found is null ? "none" : string.Join(", ", names.Select((name, i) => $"{name} = {found[i]}").Order(StringComparer.Ordinal));
        return CaseResult.Compare(
            @case.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object ? CaseChanges.Expected(result) : "none",
            got);
    }
}
