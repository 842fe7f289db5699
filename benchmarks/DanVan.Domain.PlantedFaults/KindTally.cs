namespace DanVan.Domain.PlantedFaults;

/// <summary>What became of the faults of one kind.</summary>
internal sealed class KindTally
{
    public int Planted { get; set; }

    /// <summary>Gets or sets how many make something that must hold impossible, by the oracle.</summary>
    public int Breaking { get; set; }

    /// <summary>Gets or sets how many of the breaking ones the library found.</summary>
    public int Found { get; set; }

    public int TopRight { get; set; }

    public int TopThreeRight { get; set; }

    /// <summary>Gets or sets how many breaking faults are in a single cell under two or more rules.</summary>
    public int Tied { get; set; }

    public int TiedTopRight { get; set; }

    public int LimitReached { get; set; }
}
