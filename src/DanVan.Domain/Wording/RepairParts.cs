using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Wording;

/// <summary>What a repair says, part by part, in one language.</summary>
public sealed record RepairParts
{
    /// <summary>Gets what would change, in the order of the repair.</summary>
    public required IReadOnlyList<RepairChangeParts> Changes { get; init; }

    /// <summary>Gets what speaks for it: "hai chữ số liền nhau bị đảo".</summary>
    public required string Evidence { get; init; }

    internal static RepairParts Of(Repair repair, CultureInfo culture, MessageCatalog messages)
    {
        var numbers = new NumberText(culture);
        return new RepairParts
        {
            Changes = [.. repair.Changes.Select(change => Of(change, numbers, messages))],
            Evidence = messages.Find($"evidence/{repair.Evidence}") ?? repair.Evidence,
        };
    }

    private static RepairChangeParts Of(RepairChange change, NumberText numbers, MessageCatalog messages)
    {
        var figure = change.Values is { IsPoint: true, Lower: { } meant } ? RepairText.WrittenOf(change.Figure, meant) : change.Figure.Value ?? default;
        return new RepairChangeParts
        {
            Source = change.Figure.Source,
            Written = FigureQuotation.Of(change.Figure),
            Meant = IntervalText.Of(change.Values, value => numbers.Write(value / figure.Scale, Math.Max(0, figure.Decimals), Fraction.Zero) + (figure.IsPercent ? "%" : ""), messages),
        };
    }
}
