namespace DanVan.Domain.Numbers;

/// <summary>Whether several statements can be true of one fact.</summary>
public enum AgreementOutcome
{
    /// <summary>Some value fits every statement.</summary>
    Agree,

    /// <summary>Two statements cannot both be true.</summary>
    Conflict,

    /// <summary>Two statements are in different units, so nothing was compared.</summary>
    NotComparable,
}
