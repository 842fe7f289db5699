namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>What is there for a rule in 64 groups, a bit for each.</summary>
internal struct BlockBits
{
    /// <summary>Every data point that takes part has a value.</summary>
    public ulong AllHaveValue;

    /// <summary>At least one is present.</summary>
    public ulong AnyPresent;

    /// <summary>At least one is present with nothing in it.</summary>
    public ulong AnyNothing;

    /// <summary>At least one is present and other than zero.</summary>
    public ulong AnyOtherThanZero;

    /// <summary>At least one was computed beyond 64 bits.</summary>
    public ulong AnyBeyond;

    /// <summary>At least one child takes part.</summary>
    public ulong AnyTaken;

    /// <summary>The rule applies, and so does a child.</summary>
    public ulong Applies;

    /// <summary>A value that is needed is not known.</summary>
    public ulong Unknown;
}
