using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Json;

/// <summary>A figure as an object of its parts.</summary>
internal sealed class FigureConverter : JsonConverter<Figure>
{
    private const int MostDecimals = 400;

    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var shape = JsonSerializer.Deserialize(ref reader, DomainJson.Shape<FigureShape>()) ?? throw new JsonException();
        if (shape.Decimals is < -MostDecimals or > MostDecimals)
        {
            throw new JsonException();
        }

        var figure = Figure.Of(shape.Value, shape.Decimals ?? 0, shape.Qualifier ?? Qualifier.Exact, shape.Unit, shape.Scale);
        return shape.Step switch
        {
            null => figure,
            { Sign: 0 } => figure.AsExact(),
            { Sign: > 0 } step when !ExcessDigits.Of(shape.Value, step).Any => figure.WithStep(step),
            _ => throw new JsonException(),
        };
    }

    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        new FigureShape
        {
            Value = value.Value,
            Decimals = value.Decimals == 0 ? null : value.Decimals,
            Qualifier = value.Qualifier == Qualifier.Exact ? null : value.Qualifier,
            Unit = value.Unit,
            Scale = value.Scale == Fraction.One ? null : value.Scale,
            Step = value.DeclaredStep,
        },
        DomainJson.Shape<FigureShape>());
}
