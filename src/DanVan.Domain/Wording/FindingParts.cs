using System.Globalization;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Wording;

/// <summary>What a finding says, part by part, in one language: for a page that shows message, numbers and corrections apart.</summary>
public sealed record FindingParts
{
    /// <summary>Gets the message, as <see cref="FindingText"/> says it.</summary>
    public required string Message { get; init; }

    /// <summary>Gets what was computed ("8.943", "từ 21,58% đến 21,6%"), or null when nothing was.</summary>
    public string? Computed { get; init; }

    /// <summary>Gets how far the stated figure is from it, or null when they meet or nothing was computed.</summary>
    public string? Gap { get; init; }

    /// <summary>Gets the likely corrections, best first.</summary>
    public required IReadOnlyList<RepairParts> Repairs { get; init; }

    /// <summary>Says a finding part by part.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Vietnamese for any Vietnamese culture, English otherwise.</param>
    /// <param name="placeOfLine">What a reader calls the place of a line, or null for its number.</param>
    public static FindingParts Of(Finding finding, CultureInfo culture, Func<int, string>? placeOfLine = null)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(culture);
        var messages = MessageCatalog.For(culture);
        var phrases = new FindingPhrases(finding, culture, messages);
        return new FindingParts
        {
            Message = placeOfLine is null ? FindingText.For(finding, culture) : FindingText.For(finding, culture, placeOfLine),
            Computed = finding.Computed is { IsUnbounded: false, IsEmpty: false } ? phrases.Find("computed") : null,
            Gap = finding.Gap is { Sign: > 0 } ? phrases.Find("gap") : null,
            Repairs = [.. finding.Repairs.Select(repair => RepairParts.Of(repair, culture, messages))],
        };
    }
}
