using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A bare number in a cell that asks for a rate.</summary>
internal sealed class PercentSignRule : ICellRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CEL-04",
        Kind = CheckKind.CellContent,
        Severity = Severity.Note,
        Title = new LocalizedText { Vi = "Tỷ lệ ghi thiếu dấu %", En = "A rate without its percent sign" },
        Reasons = ["sign-written", "header-says-percent", "sign-missing", "zero"],
        Details = CellTelling.Details,
    };

    public IEnumerable<Finding> Check(RuleContext context) => FormCell.AllOf(context).SelectMany(Check);

    public IEnumerable<Finding> Check(FormCell cell)
    {
        if (cell is { Column.Content: CellContent.Rate, Cell.State: CellState.Reported or CellState.StatedNone })
        {
            if (cell.Cell.Figures.FirstOrDefault(figure => figure.Value is not null) is { Value: { } value } figure)
            {
                var (verdict, reason) = value.IsPercent ? (Verdict.Holds, "sign-written")
                    : value.Value.Sign == 0 ? (Verdict.Holds, "zero")
                    : cell.HeaderSaysPercent ? (Verdict.Holds, "header-says-percent")
                    : (Verdict.Impossible, "sign-missing");
                yield return CellTelling.Tell(Description, verdict, reason, cell, figure);
            }
        }
    }
}
