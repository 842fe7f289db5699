using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>An exact number as text: "21.59" or "1/3".</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ExactText.TryParse(reader.GetString(), out Fraction value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(ExactText.Format(value));
}
