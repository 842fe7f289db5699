namespace DanVan.Domain.Indicators;

/// <summary>How an indicator adds up over time.</summary>
public enum TimeAddition
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A flow: the values of the periods are added.</summary>
    Sum,

    /// <summary>A stock: the value of the last period stands.</summary>
    Last,
}
