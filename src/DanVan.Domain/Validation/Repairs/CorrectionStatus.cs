namespace DanVan.Domain.Validation.Repairs;

/// <summary>What became of a search for one kind of error.</summary>
public enum CorrectionStatus
{
    /// <summary>Nothing had to be corrected.</summary>
    Valid,

    /// <summary>The corrections make everything hold.</summary>
    Corrected,

    /// <summary>The corrections make some of it hold, and break nothing that held.</summary>
    Partial,

    /// <summary>No correction of this kind helps, or several help as much and share nothing.</summary>
    Invalid,

    /// <summary>The search was given up before its end; what was found may not be all there is.</summary>
    LimitReached,
}
