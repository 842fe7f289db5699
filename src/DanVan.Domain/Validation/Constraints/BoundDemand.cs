namespace DanVan.Domain.Validation.Constraints;

/// <summary>A bound that a constraint puts on a variable of the tableau.</summary>
internal readonly record struct BoundDemand(int Variable, bool IsUpper, NearValue Value)
{
    /// <summary>Sets the bound; false when that leaves nothing.</summary>
    public bool ApplyTo(Tableau tableau, int[] reasons) =>
        IsUpper ? tableau.LowerUpper(Variable, Value, reasons) : tableau.RaiseLower(Variable, Value, reasons);

    /// <summary>Says whether the present value respects the bound.</summary>
    public bool IsMetBy(Tableau tableau) =>
        IsUpper ? tableau.ValueOf(Variable) <= Value : tableau.ValueOf(Variable) >= Value;
}
