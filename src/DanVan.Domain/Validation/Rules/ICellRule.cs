namespace DanVan.Domain.Validation.Rules;

/// <summary>A rule whose verdict on a cell depends on nothing but the cell.</summary>
internal interface ICellRule : IReportRule
{
    /// <summary>Gives the verdict on one cell; none where the rule is for other cells.</summary>
    IEnumerable<Finding> Check(FormCell cell);
}
