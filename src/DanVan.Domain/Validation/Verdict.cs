namespace DanVan.Domain.Validation;

/// <summary>What a rule says of one place.</summary>
public enum Verdict
{
    /// <summary>It can be true.</summary>
    Holds,

    /// <summary>It can be true only if the figure was cut off rather than rounded.</summary>
    HoldsOnlyIfTruncated,

    /// <summary>It cannot be true.</summary>
    Impossible,

    /// <summary>Several readings are possible, or a base touches zero; the reason says which.</summary>
    Undetermined,

    /// <summary>It was not checked; the reason says why.</summary>
    NotChecked,
}
