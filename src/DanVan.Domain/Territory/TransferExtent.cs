namespace DanVan.Domain.Territory;

/// <summary>How much of something moves from one unit to another, most first. The default is everything, as in most changes.</summary>
public enum TransferExtent
{
    /// <summary>Everything.</summary>
    Whole,

    /// <summary>A part, nobody says which.</summary>
    Part,

    /// <summary>Nothing.</summary>
    None,
}
