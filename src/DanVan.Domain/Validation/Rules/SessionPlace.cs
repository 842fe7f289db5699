using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The unit that reports, or a unit in the rows: its figures by slot, and the findings of each rule as far as they are worked out.</summary>
internal sealed class SessionPlace(string? unit, SessionPlan plan)
{
    public string? Unit { get; } = unit;

    public RuleFigures Figures { get; } = new(plan.Slots.Count);

    /// <summary>Gets the findings by rule; null where they are not worked out, and then they tell the reader nothing.</summary>
    public IReadOnlyList<Finding>?[] Findings { get; } = new IReadOnlyList<Finding>?[plan.Rules.Count];

    /// <summary>Gets or sets how many slots are stated in two ways, or only "about".</summary>
    public int OddSlots { get; set; }

    /// <summary>Gets the rules that are checked here.</summary>
    public bool[] Applies { get; } = new bool[plan.Rules.Count];
}
