using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A cell that still holds the form's own dots and labels.</summary>
internal sealed class UnfilledCellRule : ICellRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CEL-01",
        Kind = CheckKind.CellContent,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Ô còn nguyên chữ của biểu mẫu, chưa điền", En = "A cell of the form that was never filled in" },
        Reasons = ["filled-in", "never-filled-in", "blank", "optional"],
        Details = CellTelling.Details,
    };

    public IEnumerable<Finding> Check(RuleContext context) => FormCell.AllOf(context).SelectMany(Check);

    public IEnumerable<Finding> Check(FormCell cell) =>
        cell.Column.Content != CellContent.RowLabel && Judge(cell) is var (verdict, reason) ? [CellTelling.Tell(Description, verdict, reason, cell)] : [];

    // A blank is a matter for the rules on omissions: many cells are rightly blank.
    private static (Verdict Verdict, string Reason) Judge(FormCell cell) => cell.Cell.State switch
    {
        CellState.Placeholder when cell.Column.Optional => (Verdict.NotChecked, "optional"),
        CellState.Placeholder => (Verdict.Impossible, "never-filled-in"),
        CellState.Blank => (Verdict.NotChecked, "blank"),
        _ => (Verdict.Holds, "filled-in"),
    };
}
