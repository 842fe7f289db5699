namespace DanVan.Domain.Citations;

/// <summary>How the parts of a symbol are joined.</summary>
public enum SymbolForm
{
    /// <summary>As the state does: number / type - issuer, the year if any after the number.</summary>
    State,

    /// <summary>As the party does: number - type / issuer.</summary>
    Party,

    /// <summary>In another way, such as "16/CT/TTg" or "84 QĐ/TWĐTN".</summary>
    Mixed,
}
