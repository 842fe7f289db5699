using System.Text.Json;

namespace DanVan.Domain.Conformance;

/// <summary>A family whose cases stand among others and name their kind.</summary>
internal abstract class KindFamily(string kind) : CaseFamily
{
    public sealed override bool Takes(string array, JsonElement @case) =>
        @case.TryGetProperty("kind", out var given) && given.ValueKind == JsonValueKind.String && given.GetString() == kind;

    public sealed override string NameOf(string array, JsonElement @case) => kind;
}
