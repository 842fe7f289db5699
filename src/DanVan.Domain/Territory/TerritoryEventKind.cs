namespace DanVan.Domain.Territory;

/// <summary>What happened to units.</summary>
public enum TerritoryEventKind
{
    /// <summary>Units became one.</summary>
    Merge,

    /// <summary>A unit became several.</summary>
    Split,

    /// <summary>A part of a unit went to another.</summary>
    TransferOfPart,

    /// <summary>A unit took another name.</summary>
    Rename,

    /// <summary>A unit became one of another kind: a commune became a township.</summary>
    ChangeOfKind,

    /// <summary>A unit came to belong to another.</summary>
    ChangeOfParent,

    /// <summary>A level was abolished: its units are gone, and theirs belong to the level above.</summary>
    AbolitionOfLevel,
}
