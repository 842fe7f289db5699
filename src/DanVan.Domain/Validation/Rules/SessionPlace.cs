using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The unit that reports, or a unit in the rows: its figures by slot, and the findings of each rule as far as they are worked out.</summary>
internal sealed class SessionPlace(string? unit, SessionPlan plan)
{
    public string? Unit { get; } = unit;

    public RuleFigures Figures { get; } = new(plan.Slots.Count);

    /// <summary>Gets the cell of each slot; null where the report has none.</summary>
    public SessionCell?[] Cells { get; } = new SessionCell?[plan.Slots.Count];

    /// <summary>Gets the finding of each formula; null where it tells the reader nothing.</summary>
    public Finding?[] Findings { get; } = new Finding?[plan.Rules.Count];

    /// <summary>Gets or sets how many slots are stated in two ways, or only "about".</summary>
    public int OddSlots { get; set; }

    /// <summary>Gets the rules that are checked here.</summary>
    public bool[] Applies { get; } = new bool[plan.Rules.Count];
}
