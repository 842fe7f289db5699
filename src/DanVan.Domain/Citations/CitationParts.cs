namespace DanVan.Domain.Citations;

/// <summary>Parts of a citation.</summary>
[Flags]
public enum CitationParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The date.</summary>
    Date = 1,

    /// <summary>The issuer.</summary>
    Issuer = 2,

    /// <summary>The symbol.</summary>
    Symbol = 4,

    /// <summary>The term of office.</summary>
    Term = 8,

    /// <summary>The subject.</summary>
    Subject = 16,
}
