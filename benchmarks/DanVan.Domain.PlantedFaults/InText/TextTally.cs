namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>What came of the faults of one kind.</summary>
/// <param name="Name">The kind.</param>
internal sealed record TextTally(string Name)
{
    public int Planted { get; set; }

    public int Breaking { get; set; }

    public int Found { get; set; }

    public int Right { get; set; }

    /// <summary>Gets or sets how many breaking faults change one figure that stands under two or more relations.</summary>
    public int Tied { get; set; }

    public int TiedRight { get; set; }

    /// <summary>Gets or sets how many of these repairs name one value; the others give a range that holds the right one.</summary>
    public int TiedExact { get; set; }

    /// <summary>Gets or sets how many faults break nothing by the program's judgement, and are told all the same.</summary>
    public int ToldBeyond { get; set; }

    /// <summary>Gets examples of faults that were not found, or found and told beyond what the program judges.</summary>
    public List<string> Notes { get; } = [];
}
