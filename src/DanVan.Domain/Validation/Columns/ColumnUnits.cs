namespace DanVan.Domain.Validation.Columns;

/// <summary>Which units of a cube are checked.</summary>
public enum ColumnUnits
{
    /// <summary>The units without children, in every period; one that said nothing is an empty report.</summary>
    Leaves,

    /// <summary>Those, and units with children in each period in which they stated anything themselves.</summary>
    LeavesAndStated,
}
