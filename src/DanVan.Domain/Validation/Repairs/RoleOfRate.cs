namespace DanVan.Domain.Validation.Repairs;

/// <summary>What a rate beside a pair is the rate of.</summary>
internal enum RoleOfRate
{
    /// <summary>The first figure of the pair.</summary>
    Share,

    /// <summary>What is left of the second.</summary>
    Rest,

    /// <summary>One of the two; another rate has the same part.</summary>
    Either,
}
