namespace DanVan.Domain.Territory;

/// <summary>What moves from one unit to another when the territory changes.</summary>
public sealed record UnitTransfer
{
    /// <summary>Gets the code of the unit before.</summary>
    public required string From { get; init; }

    /// <summary>Gets the code of the unit after; it may be the same code, for the same unit or for another.</summary>
    public required string To { get; init; }

    /// <summary>Gets how much of the people moves.</summary>
    public TransferExtent People { get; init; }

    /// <summary>Gets how much of the land moves.</summary>
    public TransferExtent Land { get; init; }

    /// <summary>Gets the row of the table that says so, counted from 1, or null when it comes from no table.</summary>
    public int? Row { get; init; }

    /// <summary>Gets how much moves of what an indicator counts.</summary>
    public TransferExtent Of(TransferMeasure measure) => measure == TransferMeasure.People ? People : Land;
}
