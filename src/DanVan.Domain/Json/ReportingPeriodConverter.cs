using System.Text.Json;
using System.Text.Json.Serialization;
using DanVan.Domain.Periods;
using NodaTime.Text;

namespace DanVan.Domain.Json;

/// <summary>A reporting period as its first and last day and its regime: "2024-12-15/2025-03-14 administrative"; no regime is a free one.</summary>
internal sealed class ReportingPeriodConverter : JsonConverter<ReportingPeriod>
{
    public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString()!.Split(' ') is not ([var days, ..] and { Length: 1 or 2 } words))
        {
            throw new JsonException();
        }

        var regime = words.Length == 1 ? PeriodRegime.Free : NamedRegime(words[1]);
        return days.Split('/') is [var from, var to]
            && LocalDatePattern.Iso.Parse(from).TryGetValue(default, out var first)
            && LocalDatePattern.Iso.Parse(to).TryGetValue(default, out var last)
            && first <= last && first.Year >= 1 && last.Year <= 9998
            ? ReportingPeriod.Between(first, last, regime)
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options)
    {
        var days = $"{LocalDatePattern.Iso.Format(value.First)}/{LocalDatePattern.Iso.Format(value.Last)}";
        writer.WriteStringValue(value.Regime == PeriodRegime.Free ? days : $"{days} {JsonNamingPolicy.KebabCaseLower.ConvertName(value.Regime.ToString())}");
    }

    private static PeriodRegime NamedRegime(string name)
    {
        foreach (var regime in Enum.GetValues<PeriodRegime>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(regime.ToString()) == name)
            {
                return regime;
            }
        }

        throw new JsonException();
    }
}
