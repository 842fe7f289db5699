using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation;

/// <summary>What there is to know about a rule code without a report: its kind, its severity, its title, and the reasons it can give.</summary>
public sealed record RuleDescription
{
    /// <summary>Gets the code ("R-SUM-01"). Each code has a page in <c>docs/rules</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the kind of check.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>Gets how much a violation matters when no rulebook says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets the title in both languages.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets every reason that a finding with this code can give. Each has its wording in both languages.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Gets the names under which findings with this code put further values and texts for the wording.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
