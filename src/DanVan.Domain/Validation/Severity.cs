namespace DanVan.Domain.Validation;

/// <summary>How much a finding matters. Severity decides whether a report is acceptable, not the number of findings.</summary>
public enum Severity
{
    /// <summary>Form and style.</summary>
    Note,

    /// <summary>Probably wrong, or missing where required.</summary>
    Warning,

    /// <summary>It cannot be true.</summary>
    Error,
}
