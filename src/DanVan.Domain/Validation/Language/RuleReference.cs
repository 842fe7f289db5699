using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Language;

/// <summary>What a rule asks of the report: the figure of an indicator, perhaps for some members of dimensions, in an earlier period, or of each unit below.</summary>
/// <remarks>The code may also be the printed number of a column, such as 9 or 43.1.</remarks>
public sealed record RuleReference
{
    private readonly IReadOnlyDictionary<string, string> _dimensions = NoDimensions;

    /// <summary>Gets the code of the indicator, or the number of a column.</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>Gets the members asked for, by dimension: <c>level</c> = <c>commune</c>; in the order of the dimensions' names.</summary>
    public IReadOnlyDictionary<string, string> Dimensions
    {
        get => _dimensions;
        init => _dimensions = value.Count == 0 ? NoDimensions : new SortedDictionary<string, string>(value.ToDictionary(), StringComparer.Ordinal);
    }

    /// <summary>Gets how many periods back the figure lies: 0 for the period of the report, 1 for <c>previous(x)</c>.</summary>
    public int PeriodsBack { get; init; }

    /// <summary>Gets whether the figures of the units directly below are meant: <c>children(x)</c>.</summary>
    public bool OfChildren { get; init; }

    private static IReadOnlyDictionary<string, string> NoDimensions { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Names the figure of an indicator in the period of the report.</summary>
    public static RuleReference Of(IndicatorCode code) => new() { Code = code };

    /// <summary>Compares what is asked for.</summary>
    public bool Equals(RuleReference? other) =>
        other is not null && Code == other.Code && PeriodsBack == other.PeriodsBack && OfChildren == other.OfChildren
        && Dimensions.SequenceEqual(other.Dimensions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, PeriodsBack, OfChildren, Dimensions.Count);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(new ReferenceNode(this, default));
}
