namespace DanVan.Domain.Indicators;

/// <summary>What kind of value an indicator takes.</summary>
public enum IndicatorKind
{
    /// <summary>A whole, non-negative number of things.</summary>
    Count,

    /// <summary>A measured quantity: money, area.</summary>
    Amount,

    /// <summary>A part of a whole, written as a percentage.</summary>
    Rate,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    YesNo,
}
