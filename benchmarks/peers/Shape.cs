namespace DanVan.Domain.Peers;

/// <summary>How the numbers lay before the clock started.</summary>
internal enum Shape
{
    /// <summary>A row for each reported value: reporter, indicator, period, value.</summary>
    Tall,

    /// <summary>A place for every value, those not reported included, laid out as the engine likes best.</summary>
    Dense,
}
