using DanVan.Domain.Territory;

namespace DanVan.Domain.Indicators;

/// <summary>What is counted: code, name, unit of count, kind, and how it adds.</summary>
public sealed record Indicator
{
    /// <summary>Gets the code, unique within a template.</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>Gets the name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the unit of count as people write it ("lượt", "đơn", "%"), or null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the kind of value.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Gets how it adds over administrative units.</summary>
    public UnitAddition OverUnits { get; init; }

    /// <summary>Gets what its figures move with when a unit is divided: its people or its land.</summary>
    public TransferMeasure MovesWith { get; init; }

    /// <summary>Gets how it adds over time.</summary>
    public TimeAddition OverTime { get; init; }

    /// <summary>Gets over what span of time it is counted.</summary>
    public IndicatorSpan Span { get; init; }

    /// <summary>Gets the dimension members this indicator stands for: <c>level</c> = <c>commune</c>, <c>year</c> = <c>2019</c>.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets, for a rate, what is divided; null otherwise or when the form does not say.</summary>
    public IndicatorCode? Numerator { get; init; }

    /// <summary>Gets, for a rate, the possible bases, most likely first; several when the form does not say which is meant.</summary>
    public IReadOnlyList<IndicatorCode> Denominators { get; init; } = [];
}
