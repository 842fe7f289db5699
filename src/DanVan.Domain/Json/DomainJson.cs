using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Territory;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>The one place where names, converters and source-generated metadata come together.</summary>
internal static class DomainJson
{
    /// <summary>The metadata of every type that can be read or written; what a type only computes is no part of it.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Reads a document: checks its shape, then its references, then builds the value.</summary>
    public static JsonResult<T> Read<T>(ReadOnlySpan<byte> utf8, JsonLimits? limits, Action<T, JsonReferences>? check = null)
        where T : class
    {
        var checker = new JsonChecker(Options, limits ?? JsonLimits.Usual);
        var complete = checker.Check(utf8, typeof(T));
        if (complete is null)
        {
            return new JsonResult<T>(null, checker.Problems);
        }

        var value = JsonSerializer.Deserialize(complete, Shape<T>())!;
        if (check is not null)
        {
            check(value, new JsonReferences(checker));
            checker.Locate(utf8);
        }

        return new JsonResult<T>(value, checker.Problems);
    }

    /// <summary>Writes a value with indentation; Vietnamese letters stay as they are.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Shape<T>());

    /// <summary>The metadata of a type.</summary>
    public static JsonTypeInfo<T> Shape<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void LeaveOutComputed(JsonTypeInfo shape)
    {
        for (var i = shape.Properties.Count - 1; i >= 0; i--)
        {
            if (shape.Properties[i].Set is null)
            {
                shape.Properties.RemoveAt(i);
            }
        }
    }

    private static JsonSerializerOptions MakeOptions() => new()
    {
        TypeInfoResolver = DomainJsonContext.Default.WithAddedModifier(LeaveOutComputed),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new IndicatorCodeConverter(),
            new LocalDateConverter(),
            new ReportingPeriodConverter(),
            new FractionConverter(),
            new IntervalConverter(),
            new FigureConverter(),
            new NameConverter<UnitLevel>(),
            new NameConverter<UnitKind>(),
            new NameConverter<TransferExtent>(),
            new NameConverter<TransferMeasure>(),
            new NameConverter<TerritoryEventKind>(),
            new NameConverter<IndicatorKind>(),
            new NameConverter<IndicatorSpan>(),
            new NameConverter<UnitAddition>(),
            new NameConverter<TimeAddition>(),
            new NameConverter<Qualifier>(),
            new NameConverter<CellContent>(),
            new NameConverter<TablePeriod>(),
            new NameConverter<RowSubject>(),
            new NameConverter<CellState>(),
            new NameConverter<StatementKind>(),
            new NameConverter<CheckKind>(),
            new NameConverter<MissingPart>(),
            new NameConverter<GapPolicy>(),
            new NameConverter<PeriodKind>(),
            new NameConverter<PeriodRegime>(),
            new NameConverter<Severity>(),
            new NameConverter<Verdict>(),
        },
    };
}
