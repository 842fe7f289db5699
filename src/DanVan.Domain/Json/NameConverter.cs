using System.Text.Json;
using System.Text.Json.Serialization;

namespace DanVan.Domain.Json;

/// <summary>An enum as its name in kebab-case ("holds-only-if-truncated"); numbers, other cases and unknown names are refused.</summary>
internal sealed class NameConverter<T> : JsonConverter<T>, INamedValues
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    private static readonly Dictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key);

    public IEnumerable<string> Allowed => Names.Values;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);
}
