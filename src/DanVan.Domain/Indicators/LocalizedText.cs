using System.Globalization;

namespace DanVan.Domain.Indicators;

/// <summary>A text in Vietnamese and English.</summary>
public sealed record LocalizedText
{
    /// <summary>Gets the Vietnamese text.</summary>
    public required string Vi { get; init; }

    /// <summary>Gets the English text.</summary>
    public required string En { get; init; }

    /// <summary>Gets the text for a culture: Vietnamese for any Vietnamese culture, English otherwise.</summary>
    public string For(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return culture.TwoLetterISOLanguageName == "vi" ? Vi : En;
    }
}
