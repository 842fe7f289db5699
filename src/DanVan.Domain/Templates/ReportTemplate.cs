using DanVan.Domain.Indicators;
using NodaTime;

namespace DanVan.Domain.Templates;

/// <summary>A blank form: sections, tables, indicators and how the narrative states them. Data, versioned, with the dates it is in force.</summary>
public sealed class ReportTemplate
{
    private Dictionary<IndicatorCode, Indicator>? _byCode;

    /// <summary>Gets the code ("kl-114-tw").</summary>
    public required string Code { get; init; }

    /// <summary>Gets the version of the template.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the document that prescribes the form, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>Gets the first day it is in force, inclusive, or null when not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>Gets the last day it is in force, inclusive, or null when still in force.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>Gets the outline.</summary>
    public IReadOnlyList<TemplateSection> Sections { get; init; } = [];

    /// <summary>Gets the annex tables.</summary>
    public IReadOnlyList<TemplateTable> Tables { get; init; } = [];

    /// <summary>Gets the indicators.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Gets how the narrative states indicators.</summary>
    public IReadOnlyList<NarrativeSlot> Narrative { get; init; } = [];

    /// <summary>Gets words that mark a figure of the narrative as a target or a forecast ("phấn đấu", "dự kiến"): such a figure states no result.</summary>
    public IReadOnlyList<string> PlanWords { get; init; } = [];

    /// <summary>Gets words in the heading of a section that speaks of the future ("nhiệm vụ và giải pháp"): its figures state no result.</summary>
    public IReadOnlyList<string> PlanSections { get; init; } = [];

    /// <summary>Finds an indicator, or null when the template does not know it.</summary>
    public Indicator? FindIndicator(IndicatorCode code) =>
        (_byCode ??= Indicators.ToDictionary(indicator => indicator.Code)).GetValueOrDefault(code);
}
