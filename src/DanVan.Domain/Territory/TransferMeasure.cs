namespace DanVan.Domain.Territory;

/// <summary>What an indicator moves with when a unit is divided.</summary>
public enum TransferMeasure
{
    /// <summary>The people: receptions, petitions, households.</summary>
    People,

    /// <summary>The land: areas, lengths of road.</summary>
    Land,
}
