using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Cells left blank although the narrative claims that there was activity.</summary>
internal sealed class OmissionRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-OMI-01",
        Kind = CheckKind.Omission,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Để trống ô mà phần lời nêu là có thực hiện", En = "Blank where the text claims activity" },
        Reasons = ["filled-in", "blank-though-claimed", "no-claim", "no-cells", "no-parts"],
        Details = ["rule", "claim"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(Description.Code).Select(rule => Check(rule, context));

    /// <summary>The verdict of one rule.</summary>
    public Finding Check(Rule rule, RuleContext context)
    {
        if (rule.Parts.Count == 0 || rule.Claims.Count == 0)
        {
            return Description.Tell(Verdict.NotChecked, "no-parts", rule, []);
        }

        // "Không", "x" and "…" are answers: only a blank, and the form's own dots, are none.
        var facts = rule.Parts.SelectMany(context.FactsOf).ToList();
        var cells = facts.Where(fact => fact.Source.Table is not null).ToList();
        if (cells.Count == 0)
        {
            return Description.Tell(Verdict.NotChecked, "no-cells", rule, []);
        }

        if (cells.Any(cell => cell.State is not (CellState.Blank or CellState.Placeholder)))
        {
            return Description.Tell(Verdict.Holds, "filled-in", rule, cells.Where(cell => cell.State is not (CellState.Blank or CellState.Placeholder)).Take(1).Select(cell => cell.Source));
        }

        return (FigureInText(facts) ?? context.ClaimOf(rule)) is { } claim
            ? Description.Tell(Verdict.Impossible, "blank-though-claimed", rule, [claim.Source, cells[0].Source]) with
            {
                Details = new Dictionary<string, string> { ["claim"] = claim.Words },
            }
            : Description.Tell(Verdict.NotChecked, "no-claim", rule, [cells[0].Source]);
    }

    // A figure in the narrative claims as much as words do.
    private static Claim? FigureInText(IEnumerable<Fact> facts) =>
        facts.FirstOrDefault(fact => fact is { Source.Table: null, State: CellState.Reported, Figure: { } told } && (told.Value ?? told.Numerator) is { Value.Sign: > 0 }) is { Figure: { } figure }
            ? new Claim(figure.Text, figure.Source)
            : null;
}
