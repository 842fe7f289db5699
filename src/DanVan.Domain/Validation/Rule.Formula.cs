using DanVan.Domain.Indicators;
using DanVan.Domain.Periods;
using NodaTime;

namespace DanVan.Domain.Validation;

/// <content>What a rule says in the rule language, where and when it applies, and who prescribes it.</content>
public sealed partial record Rule
{
    /// <summary>The value of <see cref="ForEach"/> that means every unit.</summary>
    public const string EachUnit = "unit";

    /// <summary>Gets, for a formula, what must hold, in the rule language ("c9 = c11 + c12 + c13"); null for the other kinds.</summary>
    public string? Expression { get; init; }

    /// <summary>Gets, for a formula, what a figure that nobody stated stands for; null for the rulebook's own policy.</summary>
    public GapPolicy? Gaps { get; init; }

    /// <summary>Gets, for a formula, what such a figure stands for on the right of the comparison; null for the same as on the left.</summary>
    public GapPolicy? RightGaps { get; init; }

    /// <summary>Gets for what the rule must hold one by one: <c>unit</c> for the unit that reports and every unit in the rows, or the name of a dimension for each of its members; null for the report as a whole.</summary>
    /// <remarks>For each member of a dimension, a code that is not an indicator itself stands for the indicator below it that has that member.</remarks>
    public string? ForEach { get; init; }

    /// <summary>Gets the levels of the units that it applies to ("commune", "district", "province", "nation"); empty for every level.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Gets the kinds of reporting periods that it applies to; empty for every kind.</summary>
    public IReadOnlyList<PeriodKind> Periods { get; init; } = [];

    /// <summary>Gets the regime of the reporting periods that it applies to, or null for every regime.</summary>
    public PeriodRegime? Regime { get; init; }

    /// <summary>Gets the first day that it applies to, inclusive, by the date of the report; null for no first day.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Gets the last day that it applies to, inclusive, by the date of the report; null for no last day.</summary>
    public LocalDate? EffectiveTo { get; init; }

    /// <summary>Gets, for a formula, the words of its own for a report that breaks it, or null for the usual ones.</summary>
    /// <remarks>Placeholders: <c>{left}</c>, <c>{right}</c>, <c>{gap}</c>, <c>{rule}</c>, <c>{unit}</c>, and <c>{indicator:code}</c> for the figure of an indicator.</remarks>
    public LocalizedText? Message { get; init; }

    /// <summary>Gets the document and the place in it that prescribe the rule, or null when not known.</summary>
    public string? Source { get; init; }
}
