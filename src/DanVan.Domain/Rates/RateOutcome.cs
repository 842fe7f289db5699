namespace DanVan.Domain.Rates;

/// <summary>What a stated rate says about the counts it was worked out from.</summary>
public enum RateOutcome
{
    /// <summary>Counts exist inside their intervals that give the rate as stated.</summary>
    Holds,

    /// <summary>The rate is right only if its digits were cut off instead of rounded.</summary>
    HoldsOnlyIfTruncated,

    /// <summary>No counts inside their intervals give the rate as stated.</summary>
    Impossible,

    /// <summary>The base may be zero or next to it, so that any rate could come out.</summary>
    Undetermined,

    /// <summary>The base is exactly zero: there is no rate to state.</summary>
    Undefined,
}
