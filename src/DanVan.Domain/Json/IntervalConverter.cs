using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>An interval as text: "[1, 2)", "(-∞, 300)".</summary>
internal sealed class IntervalConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Interval.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
