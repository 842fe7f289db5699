namespace DanVan.Domain.Rates;

/// <summary>How a document shortens its rates, as far as its own figures show.</summary>
public enum HabitKind
{
    /// <summary>No rate tells: every one fits both ways, or there is none.</summary>
    Unknown,

    /// <summary>Rounded to the nearest step; nothing speaks for cutting off.</summary>
    HalfUp,

    /// <summary>Digits cut off; nothing speaks for rounding.</summary>
    Truncated,

    /// <summary>Some rates are rounded and some are cut off.</summary>
    Mixed,
}
