namespace DanVan.Domain.Rollups;

/// <summary>What is done with the cells of a block, all of one kind.</summary>
internal enum BlockOperation
{
    Sum,
    Minimum,
    Maximum,

    /// <summary>Only who reported is counted: the values do not add.</summary>
    CountOnly,
}
