using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Rules;

/// <summary>What is stated of one indicator of one unit, and what of it has changed.</summary>
internal sealed class SessionCell(SessionPlace place, IndicatorCode code, int slot, List<int> facts, bool isRate)
{
    public SessionPlace Place { get; } = place;

    public IndicatorCode Code { get; } = code;

    /// <summary>Gets the slot, or -1 when no rule of the session reads it.</summary>
    public int Slot { get; } = slot;

    /// <summary>Gets the places of the facts in the report, in reading order.</summary>
    public List<int> Facts { get; } = facts;

    /// <summary>Gets whether the indicator is a rate, whose figures are rounded even where they look whole.</summary>
    public bool IsRate { get; } = isRate;

    /// <summary>Gets or sets whether it is stated in two ways, or only "about", so that quick tests do not do.</summary>
    public bool IsOdd { get; set; }
}
