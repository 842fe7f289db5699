namespace DanVan.Domain.Rollups;

/// <summary>Where a total comes from.</summary>
public enum TotalOrigin
{
    /// <summary>From the units below.</summary>
    Computed,

    /// <summary>The unit stated it itself.</summary>
    Reported,
}
