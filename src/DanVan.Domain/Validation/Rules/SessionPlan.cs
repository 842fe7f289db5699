using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Which rules read which indicator, with one slot for each figure that they share.</summary>
internal sealed class SessionPlan
{
    private readonly Dictionary<IndicatorCode, int> _slotByCode = [];

    /// <summary>Lays out the rules that apply to a report.</summary>
    public SessionPlan(RuleContext context)
    {
        var rules = new List<SessionRule>();
        foreach (var rule in (context.Rulebook?.Rules ?? []).Where(rule => context.ObstacleOf(rule) is null && RuleCatalog.Find(rule.Code) is not null))
        {
            if (SessionEquation.Of(rule) is { } equation)
            {
                rules.Add(equation);
            }
        }

        rules.AddRange(context.Prepared!.Formulas.Where(formula => context.ObstacleOf(formula.Rule) is null).Select(formula => new SessionFormula(formula)));
        Rules = rules;
        Slots = [.. rules.SelectMany(rule => rule.References).Distinct()];
        for (var slot = 0; slot < Slots.Count; slot++)
        {
            if (IsPlain(Slots[slot]))
            {
                _slotByCode.Add(Slots[slot].Code, slot);
            }
        }

        foreach (var rule in rules)
        {
            rule.Compile(Slots);
        }

        OfReport = RulesBySlot(_ => true, IsPlain);
        OfUnit = RulesBySlot(rule => rule.IsForEachUnit, IsPlain);
        OfChildren = rules.Select((rule, place) => (rule, place))
            .SelectMany(pair => pair.rule.References.Where(reference => reference.OfChildren).Select(reference => (reference.Code, pair.place)))
            .Distinct().ToLookup(pair => pair.Code, pair => pair.place);
    }

    public IReadOnlyList<SessionRule> Rules { get; }

    public IReadOnlyList<RuleReference> Slots { get; }

    /// <summary>Gets the rules that read each slot, for the unit that reports.</summary>
    public IReadOnlyList<int[]> OfReport { get; }

    /// <summary>Gets the rules that read each slot, for a unit in the rows.</summary>
    public IReadOnlyList<int[]> OfUnit { get; }

    /// <summary>Gets the rules of the unit that reports that read an indicator of the units in the rows.</summary>
    public ILookup<IndicatorCode, int> OfChildren { get; }

    /// <summary>The slot of an indicator, or -1 when no rule reads it.</summary>
    public int SlotOf(IndicatorCode code) => _slotByCode.TryGetValue(code, out var slot) ? slot : -1;

    private static bool IsPlain(RuleReference reference) => reference is { OfChildren: false, PeriodsBack: 0, Dimensions.Count: 0 };

    private int[][] RulesBySlot(Func<SessionRule, bool> applies, Func<RuleReference, bool> isRead)
    {
        var bySlot = Slots.Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < Rules.Count; place++)
        {
            foreach (var reference in applies(Rules[place]) ? Rules[place].References.Where(isRead) : [])
            {
                bySlot[_slotByCode[reference.Code]].Add(place);
            }
        }

        return [.. bySlot.Select(rules => rules.ToArray())];
    }
}
