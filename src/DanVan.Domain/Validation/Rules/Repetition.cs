using System.Globalization;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Recognises findings that tell the same of the same figures: a sentence that adds up wrongly, and the rulebook's rule on the same sentence.</summary>
internal static class Repetition
{
    /// <summary>The same findings, the later of two equal ones marked as a repetition.</summary>
    public static IEnumerable<Finding> Mark(IEnumerable<Finding> findings)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return findings.Select(finding => KeyOf(finding) is { } key && !told.Add(key) ? finding with { IsRepetition = true } : finding);
    }

    /// <summary>What a finding tells of which figures, or null where no other can tell the same.</summary>
    public static string? KeyOf(Finding finding)
    {
        // Several rules about the label of one table are one thing to tell.
        if (finding.Kind == CheckKind.Label && finding.Details.TryGetValue("table", out var table))
        {
            return $"{finding.Kind}/{finding.Verdict}/{table}";
        }

        if (finding.Kind is CheckKind.CellContent or CheckKind.Formula || finding.Stated is not { } stated || stated.Source == default)
        {
            return null;
        }

        var others = Telling.Places([.. finding.Operands, finding.Numerator, finding.Denominator]).Select(Place).Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{CodeOf(finding)}/{finding.Verdict}/{Place(stated.Source)}={string.Join('+', others)}");
    }

    // A sum is a sum, whether the sentence or the rulebook makes it one.
    private static string CodeOf(Finding finding) => finding.Kind == CheckKind.Sum ? "sum" : finding.Code;

    // A form that no document was read from knows its cells by row and column alone.
    private static string Place(Source source) => source.Report + (source.Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{source.Start}-{source.End}@{source.Line}")
        : string.Create(CultureInfo.InvariantCulture, $"{source.Table}/{source.Row}/{source.Column}"));
}
