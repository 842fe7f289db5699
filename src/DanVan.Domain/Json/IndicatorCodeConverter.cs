using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Indicators;

namespace DanVan.Domain.Json;

/// <summary>An indicator code as a string.</summary>
internal sealed class IndicatorCodeConverter : JsonConverter<IndicatorCode>
{
    public override IndicatorCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IndicatorCode.TryParse(reader.GetString(), null, out var code) ? code : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, IndicatorCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
