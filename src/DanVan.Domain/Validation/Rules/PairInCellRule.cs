using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Two counts, "361/368", in a cell that asks for one.</summary>
internal sealed class PairInCellRule : ICellRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CEL-02",
        Kind = CheckKind.CellContent,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Ô yêu cầu một số nhưng ghi hai số", En = "A pair in a cell that asks for one count" },
        Reasons = ["one-count", "pair-for-count"],
        Details = CellTelling.Details,
    };

    public IEnumerable<Finding> Check(RuleContext context) => FormCell.AllOf(context).SelectMany(Check);

    public IEnumerable<Finding> Check(FormCell cell)
    {
        if (cell is { Column.Content: CellContent.Number, Cell.State: CellState.Reported })
        {
            var pair = cell.Cell.Figures.FirstOrDefault(figure => figure.IsPair);
            yield return pair is null
                ? CellTelling.Tell(Description, Verdict.Holds, "one-count", cell, cell.Cell.Figures.Count > 0 ? cell.Cell.Figures[0] : null)
                : CellTelling.Tell(Description, Verdict.Impossible, "pair-for-count", cell, pair);
        }
    }
}
