using System.Text.Json;

namespace DanVan.Domain.Conformance;

/// <summary>A family whose cases stand in an array of their own.</summary>
internal abstract class ArrayFamily(string name) : CaseFamily
{
    public sealed override bool Takes(string array, JsonElement @case) => array == name;

    public sealed override string NameOf(string array, JsonElement @case) => name;
}
