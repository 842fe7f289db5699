using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;
using DanVan.Domain.Wording;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Draws a finding where a picture says more than its words: parts against their total, values against what is possible.</summary>
internal static class FindingPicture
{
    private const int MostParts = 16;
    private const int MostReadings = 5;

    public static void Write(HtmlWriter html, Finding finding, PageLanguage language)
    {
        if (PartsOf(finding) is { } parts)
        {
            PartsPicture.Write(html, parts.Parts, parts.Total, language);
        }
        else if (ValuesOf(finding, language) is { Count: > 1 } values)
        {
            AxisPicture.Write(html, values, language);
        }
    }

    private static (IReadOnlyList<StatedFigure> Parts, StatedFigure? Total)? PartsOf(Finding finding)
    {
        var compares = finding is { Verdict: Verdict.Impossible, Kind: CheckKind.Sum or CheckKind.Scope or CheckKind.Complement or CheckKind.Subset, Gap.Sign: > 0, Operands.Count: >= 2 and <= MostParts };
        var total = finding.Kind == CheckKind.Complement ? null : finding.Stated;
        return compares && finding.Operands.All(IsPlain) && (finding.Kind == CheckKind.Complement || (total is not null && IsPlain(total)))
            ? (finding.Operands, total)
            : null;
    }

    private static bool IsPlain(StatedFigure figure) => figure.Value is { Qualifier: Qualifier.Exact, Value.Sign: >= 0 };

    private static IReadOnlyList<AxisValue>? ValuesOf(Finding finding, PageLanguage language)
    {
        if (finding.Stated is not { Value: { } written } stated || finding.Verdict is not (Verdict.Impossible or Verdict.Undetermined))
        {
            return null;
        }

        var own = new AxisValue($"{language.Words.Stated}: {FigureQuotation.Of(stated)}", IntervalOf(written), IsStated: true);
        return finding switch
        {
            { Kind: CheckKind.PossibleCounts, Reason: "no-base", Numerator.Value: { } count } when written.IsPercent => [own, .. Neighbours(written.ScaledValue, count.ScaledValue, language)],
            { Readings.Count: > 1 and <= MostReadings } when written.IsPercent => [own, .. ReadingsOf(finding, language)],
            { Kind: CheckKind.Rate or CheckKind.Bound, Computed: { IsUnbounded: false, IsEmpty: false } computed, Gap.Sign: > 0 } =>
                [own, new AxisValue($"{language.Words.Computed}: {language.PartsOf(finding).Computed}", computed, IsStated: false)],
            _ => null,
        };
    }

    // "98" in a column of percentages stands for 97,5 to 98,5.
    private static Interval IntervalOf(Figure written) => written.IsPercent ? written.ToRoundedInterval() : written.ToInterval();

    // The whole numbers on both sides of the base that would be needed.
    private static IEnumerable<AxisValue> Neighbours(Fraction rate, Fraction count, PageLanguage language)
    {
        if (rate.Sign <= 0 || count.Sign <= 0)
        {
            yield break;
        }

        var wanted = count * 100 / rate;
        foreach (var whole in new[] { wanted.Floor(), wanted.Floor() + 1 })
        {
            if (whole.Sign > 0)
            {
                var value = count * 100 / Fraction.FromInteger(whole);
                yield return new AxisValue($"{language.Number(count)}/{language.Number(Fraction.FromInteger(whole))} = {language.Number(value)}%", Interval.Point(value), IsStated: false);
            }
        }
    }

    private static IEnumerable<AxisValue> ReadingsOf(Finding finding, PageLanguage language) =>
        from reading in finding.Readings
        where reading is { Numerators: { IsPoint: true, Lower: not null }, Denominator: { IsPoint: true, Lower.Sign: > 0 } }
        let part = reading.Numerators.Lower!.Value
        let whole = reading.Denominator.Lower!.Value
        let value = part * 100 / whole
        select new AxisValue($"{language.Number(part)}/{language.Number(whole)} = {language.Number(value)}%", Interval.Point(value), IsStated: false);
}
