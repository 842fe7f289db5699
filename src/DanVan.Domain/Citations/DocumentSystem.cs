namespace DanVan.Domain.Citations;

/// <summary>Whose rules number a document.</summary>
public enum DocumentSystem
{
    /// <summary>The state: numbered anew each year ("407/BC-UBND"), a normative act with its year ("02/2013/QĐ-UBND").</summary>
    State,

    /// <summary>The party: numbered through a term of office ("114-KL/TW").</summary>
    Party,

    /// <summary>A body of the party and one of the state together, or several bodies ("18-KH/BTGDV-UBND", "01/2014/TTLT-BTP-TANDTC").</summary>
    Joint,
}
