namespace DanVan.Domain.Validation.Language;

/// <summary>Whether a figure that a rule asks for is there.</summary>
public enum RuleFigureState
{
    /// <summary>Nobody stated it: blank, placeholder, not collected, or no such cell.</summary>
    Missing,

    /// <summary>The form says that it does not apply. No gap policy takes it for anything but a missing figure; only the reason differs.</summary>
    NotApplicable,

    /// <summary>It is stated; "none" is a stated zero.</summary>
    Stated,
}
