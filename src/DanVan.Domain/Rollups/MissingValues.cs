namespace DanVan.Domain.Rollups;

/// <summary>What a total means where units below did not report. The caller decides; there is no default.</summary>
public enum MissingValues
{
    /// <summary>The total is that of what was reported, and its coverage says how much that is. There is none where nobody reported.</summary>
    LeftOut = 1,

    /// <summary>There is no total unless every unit below reported.</summary>
    NoTotal = 2,

    /// <summary>A unit that did not report counts as zero; the coverage still says that it did not.</summary>
    Zero = 3,
}
