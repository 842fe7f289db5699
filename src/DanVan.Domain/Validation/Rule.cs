using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation;

/// <summary>A statement about the indicators of a template that must hold.</summary>
public sealed record Rule
{
    /// <summary>Gets the id, unique within its rulebook ("received-by-level").</summary>
    public required string Id { get; init; }

    /// <summary>Gets the code of the documented rule it applies ("R-SUM-02").</summary>
    public required string Code { get; init; }

    /// <summary>Gets the kind of check.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>Gets how much a violation matters.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Gets what the rule says, in both languages.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>Gets the total, the whole, the rate, or the indicator bounded; null where the kind has none.</summary>
    public IndicatorCode? Subject { get; init; }

    /// <summary>Gets the parts of a sum, the subsets, the other rates of a complement, the same fact elsewhere, or the cells that must not be blank.</summary>
    public IReadOnlyList<IndicatorCode> Parts { get; init; } = [];

    /// <summary>Gets, for a rate, what is divided.</summary>
    public IndicatorCode? Numerator { get; init; }

    /// <summary>Gets, for a rate, the bases the form allows, most likely first; several when the form does not say which is meant.</summary>
    public IReadOnlyList<IndicatorCode> Denominators { get; init; } = [];

    /// <summary>Gets, for an omission, words of which one must stand in the narrative for the rule to apply.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>Gets, for an omission, words of which one must stand in the heading of the section that makes the claim; empty for any.</summary>
    public IReadOnlyList<string> ClaimSections { get; init; } = [];

    /// <summary>Gets, for a label, the number of the table whose label is checked; null otherwise.</summary>
    public string? Table { get; init; }
}
