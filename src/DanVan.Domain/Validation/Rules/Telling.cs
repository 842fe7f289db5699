using System.Diagnostics;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Turns a verdict into a finding, with what every finding has in common.</summary>
internal static class Telling
{
    /// <summary>A finding of one code.</summary>
    /// <param name="description">The code.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="reason">One of the reasons of the description.</param>
    /// <param name="rule">The rulebook's rule, or null.</param>
    /// <param name="sources">The places, in any order; unknown and repeated ones are dropped, those in other reports come last.</param>
    public static Finding Tell(this RuleDescription description, Verdict verdict, string reason, Rule? rule, IEnumerable<Source> sources)
    {
        Debug.Assert(description.Reasons.Contains(reason), $"{description.Code} does not declare the reason {reason}.");
        return new Finding
        {
            Code = description.Code,
            RuleId = rule?.Id,
            Kind = description.Kind,
            Verdict = verdict,
            Severity = SeverityOf(verdict, rule?.Severity ?? description.Severity),
            Reason = reason,
            Sources = [.. sources.Where(source => source != default).Distinct().OrderBy(source => source.Report is not null).ThenBy(source => source.Start).ThenBy(source => source.End)],
            Names = rule is null ? new Dictionary<string, LocalizedText>() : new Dictionary<string, LocalizedText> { ["rule"] = rule.Statement },
        };
    }

    /// <summary>The places of figures, in their order.</summary>
    public static IEnumerable<Source> Places(params IEnumerable<StatedFigure?> figures) => figures.OfType<StatedFigure>().Select(figure => figure.Source);

    /// <summary>The same finding with one more named text.</summary>
    public static Finding Naming(this Finding finding, string name, LocalizedText text) =>
        finding with { Names = new Dictionary<string, LocalizedText>(finding.Names) { [name] = text } };

    /// <summary>Several names in one text: "a, b, c".</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> names)
    {
        var list = names.ToList();
        return new LocalizedText { Vi = string.Join(", ", list.Select(name => name.Vi)), En = string.Join(", ", list.Select(name => name.En)) };
    }

    /// <summary>How much a verdict matters: what is only doubtful is no error, and cutting off digits is a matter of style.</summary>
    public static Severity SeverityOf(Verdict verdict, Severity severity) => verdict switch
    {
        Verdict.Undetermined when severity == Severity.Error => Severity.Warning,
        Verdict.HoldsOnlyIfTruncated => Severity.Note,
        _ => severity,
    };
}
