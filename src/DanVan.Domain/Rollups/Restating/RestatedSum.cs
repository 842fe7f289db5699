namespace DanVan.Domain.Rollups.Restating;

/// <summary>An indicator that adds, restated, with the facts it was restated from.</summary>
internal sealed record RestatedSum(RestatementPlan Plan, FactColumn Column, RestatedColumn Sums)
{
    /// <summary>Says whether a unit before stated a figure.</summary>
    public bool HasReported(int source) => Column[source] is not null;
}
