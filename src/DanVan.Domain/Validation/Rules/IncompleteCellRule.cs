using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A rate without its count, or a count without its rate, in a cell that asks for both.</summary>
internal sealed class IncompleteCellRule : ICellRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-CEL-03",
        Kind = CheckKind.CellContent,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Ô yêu cầu cả số lượng và tỷ lệ nhưng chỉ ghi một", En = "A rate without its count, or a count without its rate" },
        Reasons = ["both-stated", "count-missing", "rate-missing", "none-of-it", "no-figure"],
        Details = CellTelling.Details,
    };

    public IEnumerable<Finding> Check(RuleContext context) => FormCell.AllOf(context).SelectMany(Check);

    public IEnumerable<Finding> Check(FormCell cell)
    {
        if (cell.Column.Content == CellContent.NumberAndRate)
        {
            if (cell.Cell.State == CellState.StatedNone || (cell.Cell.State == CellState.Reported && IsZero(cell)))
            {
                yield return CellTelling.Tell(Description, Verdict.Holds, "none-of-it", cell);
            }
            else if (cell.Cell.State == CellState.Reported)
            {
                yield return Judge(cell);
            }
        }
    }

    private Finding Judge(FormCell cell)
    {
        var (rate, number) = (cell.Rates.FirstOrDefault(), cell.Numbers.FirstOrDefault());
        return (rate, number) switch
        {
            (null, null) => CellTelling.Tell(Description, Verdict.NotChecked, "no-figure", cell),
            (not null, null) => CellTelling.Tell(Description, Verdict.Impossible, "count-missing", cell, rate),

            // "5 (83)" under a header that says "%", or "5/6": the second number is the rate, or makes one.
            (null, not null) when cell.Cell.Figures.Count == 1 && !number.IsPair => CellTelling.Tell(Description, Verdict.Impossible, "rate-missing", cell, number),
            _ => CellTelling.Tell(Description, Verdict.Holds, "both-stated", cell, number),
        };
    }

    // Of nothing there is no rate.
    private static bool IsZero(FormCell cell) => cell.Cell.Figures is [{ Value.Value.Sign: 0 }];
}
