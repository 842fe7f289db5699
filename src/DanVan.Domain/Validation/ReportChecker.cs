using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>Checks a report: what its text claims of its own figures, what a rulebook demands, and what the form asks for.</summary>
public static class ReportChecker
{
    /// <summary>The reason of a finding whose rule has a code that this library does not know.</summary>
    internal const string UnknownCode = "unknown-code";

    /// <summary>Gets the rules in the order in which they are checked.</summary>
    internal static IReadOnlyList<IReportRule> Rules { get; } =
    [
        new StatedSumRule(),
        new RulebookSumRule(),
        new RemainderRule(),
        new SubsetRule(),
        new StatedRateRule(),
        new PossibleCountsRule(),
        new ComplementRule(),
        new DuplicateRule(),
        new BoundRule(),
        new LabelRule(),
        new SameNumberRule(),
        new NoRoomRule(),
        new UnitCountRule(),
        new OmissionRule(),
        new UnfilledCellRule(),
        new PairInCellRule(),
        new IncompleteCellRule(),
        .. CitationChecks.Rules,
        new PercentSignRule(),
        new MixedWritingRule(),
    ];

    /// <summary>Gives the verdict of every rule at every place where it applies, passes and "not checked" included, always in the same order.</summary>
    /// <remarks>A report can be as wrong as it likes: that gives findings, never an exception.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null: then cells and kinds of indicators are not checked.</param>
    /// <param name="rulebook">The rules of the form, or null: then only what the text itself claims is checked.</param>
    public static CheckedReport Check(Report report, ReportTemplate? template, Rulebook? rulebook)
    {
        Guard.Against.Null(report);
        var context = new RuleContext(report, template, rulebook);
        var findings = Rules.SelectMany(rule => rule.Check(context)).Concat(UnknownCodes(rulebook));
        return new CheckedReport { Report = report, Checks = Repetition.Mark([.. findings]) };
    }

    // A rulebook may be newer than this library: its rule is not lost, and not taken as kept.
    private static IEnumerable<Finding> UnknownCodes(Rulebook? rulebook) =>
        from rule in rulebook?.Rules ?? []
        where Rules.All(known => known.Description.Code != rule.Code)
        select new Finding
        {
            Code = rule.Code,
            RuleId = rule.Id,
            Kind = rule.Kind,
            Verdict = Verdict.NotChecked,
            Severity = rule.Severity,
            Reason = UnknownCode,
            Sources = [],
            Names = new Dictionary<string, LocalizedText> { ["rule"] = rule.Statement },
        };
}
