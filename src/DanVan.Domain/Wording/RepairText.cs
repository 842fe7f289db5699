using System.Globalization;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

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

    /// <summary>What speaks for the best repairs, or nothing when no figure is one slip away from what the others imply.</summary>
    /// <param name="repairs">The repairs, best first.</param>
    /// <param name="stated">The figure that the message has just quoted: it needs no second naming.</param>
    public string Of(IReadOnlyList<Repair> repairs, StatedFigure? stated)
    {
        if (repairs.Count == 0 || repairs[0].Evidence is not (DigitSlip.Transposition or DigitSlip.Digit))
        {
            return "";
        }

        var best = repairs.TakeWhile(repair => repair.Evidence == repairs[0].Evidence).ToList();
        var variant = best.Count > 1 ? ".several" : best[0].Changes[0].Figure == stated ? ".stated" : "";
        return MessageTemplate.Fill(_messages.Find($"repair/{best[0].Evidence}{variant}")!, name => FindName(name, best[0]));
    }

    private string? FindName(string name, Repair repair)
    {
        var written = repair.Changes[0].Figure.Value!.Value;
        var meant = repair.Changes[0].Values.Lower!.Value;
        var slip = DigitSlip.Between(written.ScaledValue, meant, written.Step * written.Scale);
        return name switch
        {
            "figure" => FigureQuotation.Of(repair.Changes[0].Figure),
            "meant" => _numbers.Write(meant / written.Scale, Math.Max(0, written.Decimals), Fraction.Zero),
            "first" => slip?.First.ToString(CultureInfo.InvariantCulture),
            "second" => slip?.Second.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
