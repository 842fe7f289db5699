using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Validation.Repairs;

namespace DanVan.Domain.Wording;

/// <summary>Says the likely slip behind a finding: "; có thể hai chữ số 3 và 4 bị đảo".</summary>
internal sealed class RepairText
{
    private readonly NumberText _numbers;
    private readonly MessageCatalog _messages;

    public RepairText(NumberText numbers, MessageCatalog messages)
    {
        _numbers = numbers;
        _messages = messages;
    }

    /// <summary>What speaks for the best repairs; nothing when all there is to say is that one of the figures has to change.</summary>
    public string Of(Finding finding)
    {
        if (finding.Repairs.Count == 0)
        {
            return finding.IsRepairSearchCut ? _messages.Find("repair/cut")! : "";
        }

        var first = finding.Repairs[0];
        var best = finding.Repairs.TakeWhile(repair => repair.Evidence == first.Evidence && repair.Changes.Count == first.Changes.Count).ToList();
        return KeyOf(best, finding.Stated) is { } key ? MessageTemplate.Fill(_messages.Find(key)!, name => FindName(name, SharedBy(best))) : "";
    }

    // Where several repairs are as good, only what they share is said. That the stated figure should be the computed one is said already.
    private string? KeyOf(List<Repair> best, StatedFigure? stated)
    {
        var shared = SharedBy(best);
        var evidence = best[0].Evidence;
        if (best.Count > 1 && shared.Count == 0)
        {
            return Known($"repair/{evidence}.several") ?? (evidence is RepairEvidence.Implied or RepairEvidence.Proration ? null : "repair/several");
        }

        if (evidence is RepairEvidence.Swap or RepairEvidence.Shift && best.Count == 1)
        {
            return $"repair/{evidence}";
        }

        return evidence == RepairEvidence.Proration ? null
            : shared.Count > 1 ? "repair/together"
            : shared[0].Figure.Text.Length == 0 || !shared[0].Values.IsPoint || (evidence == RepairEvidence.Implied && shared[0].Figure == stated) ? null
            : (shared[0].Figure == stated ? Known($"repair/{evidence}.stated") : null) ?? Known($"repair/{evidence}");
    }

    private static List<RepairChange> SharedBy(List<Repair> best) => [.. best[0].Changes.Where(change => best.TrueForAll(repair => repair.Changes.Contains(change)))];

    private string? Known(string key) => _messages.Find(key) is null ? null : key;

    private string? FindName(string name, List<RepairChange> changes)
    {
        if (name == "figures")
        {
            return string.Join($" {_messages.Find("list/and")} ", changes.Select(change => FigureQuotation.Of(change.Figure)));
        }

        var meant = changes[0].Values.Lower!.Value;
        var written = WrittenOf(changes[0].Figure, meant);
        var slip = DigitSlip.Between(written.ScaledValue, meant, written.Step * written.Scale);
        return name switch
        {
            "figure" => FigureQuotation.Of(changes[0].Figure),
            "meant" => _numbers.Write(meant / written.Scale, Math.Max(0, written.Decimals), Fraction.Zero) + (written.IsPercent ? "%" : ""),
            "first" => slip?.First.ToString(CultureInfo.InvariantCulture),
            "second" => slip?.Second.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    // Of a pair, the number that is one slip away; the other one stays.
    internal static Figure WrittenOf(StatedFigure figure, Fraction meant) =>
        figure.Value is { } value ? value
            : figure is { Numerator: { } numerator, Denominator: { } denominator } ? SlipEvidence.Between(denominator.ScaledValue, meant, denominator.ScaledStep) is null ? numerator : denominator
            : default;
}
