using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A formula in a session.</summary>
internal sealed class SessionFormula(PreparedFormula formula) : SessionRule
{
    private readonly bool _isOfUnitItself = formula.References.All(reference => reference is { OfChildren: false, PeriodsBack: 0 });
    private RuleProgram? _program;
    private int[] _slots = [];

    public override IReadOnlyList<RuleReference> References => formula.References;

    public override bool IsForEachUnit => formula.IsForEachUnit;

    public override void Compile(IReadOnlyList<RuleReference> slots)
    {
        _program = RuleProgram.Compile(formula.Expression, slots);
        var places = slots.Select((reference, slot) => (reference, slot)).ToDictionary(pair => pair.reference, pair => pair.slot);
        _slots = [.. formula.References.Select(reference => places[reference])];
    }

    public override bool IsQuiet(RuleFigures figures) => Judge(figures).Verdict is Verdict.Holds or Verdict.NotChecked;

    /// <summary>Its finding at a place, or null where it tells the reader nothing.</summary>
    public Finding? Find(SessionPlace place, SessionReport report, RuleContext context)
    {
        if (place.OddSlots > 0)
        {
            return Find(place.Unit, context);
        }

        var (verdict, reason) = Judge(place.Figures);
        return verdict is Verdict.Holds or Verdict.NotChecked ? null
            : DraftOf(place, report, context) is { } draft ? Tell(verdict, reason, place.Unit, draft)
            : Find(place.Unit, context);
    }

    private (Verdict Verdict, string Reason) Judge(RuleFigures figures) => FormulaVerdict.Of(formula, formula.Evaluate(_program!, figures), isAbout: false);

    // What it says is written down when somebody reads it, from the facts as they are now.
    private FormulaDraft? DraftOf(SessionPlace place, SessionReport report, RuleContext context)
    {
        if (!_isOfUnitItself)
        {
            return null;
        }

        var facts = new FactSnapshot?[_slots.Length];
        for (var i = 0; i < _slots.Length; i++)
        {
            if (place.Cells[_slots[i]] is not { } cell)
            {
                continue;
            }

            if (cell.Facts.Count > 1)
            {
                return null;
            }

            facts[i] = report.SnapshotOf(cell.Facts[0]);
        }

        return new FormulaDraft(formula, place.Unit, facts, context);
    }

    private Finding Tell(Verdict verdict, string reason, string? unit, FormulaDraft draft) => new()
    {
        Code = FormulaRule.About.Code,
        RuleId = formula.Rule.Id,
        Unit = unit,
        Kind = FormulaRule.About.Kind,
        Verdict = verdict,
        Severity = Telling.SeverityOf(verdict, formula.Rule.Severity),
        Reason = reason,
        Sources = [],
        Draft = draft,
    };

    private Finding? Find(string? unit, RuleContext context)
    {
        var figures = new FormulaFigures(formula, unit, context);
        return FormulaTelling.Tell(formula, unit, figures, figures.Evaluate()) is { IsWorthTelling: true } finding ? finding : null;
    }
}
