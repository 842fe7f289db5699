namespace DanVan.Domain.Numbers;

/// <summary>Whether a division has an answer.</summary>
public enum QuotientKind
{
    /// <summary>The divisor is exactly zero.</summary>
    Undefined,

    /// <summary>The divisor touches zero, so that any quotient may come out.</summary>
    Undetermined,

    /// <summary>The divisor keeps away from zero.</summary>
    Defined,
}
