using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>Checks a report: what its text claims of its own figures, what a rulebook demands, and what the form asks for.</summary>
public static class ReportChecker
{
    /// <summary>Gets the rules in the order in which they are checked.</summary>
    internal static IReadOnlyList<IReportRule> Rules { get; } =
    [
        new StatedSumRule(),
        new RulebookSumRule(),
    ];

    /// <summary>Gives the verdict of every rule at every place where it applies, passes and "not checked" included, always in the same order.</summary>
    /// <remarks>A report can be as wrong as it likes: that gives findings, never an exception.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null: then cells and kinds of indicators are not checked.</param>
    /// <param name="rulebook">The rules of the form, or null: then only what the text itself claims is checked.</param>
    public static CheckedReport Check(Report report, ReportTemplate? template, Rulebook? rulebook)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = new RuleContext(report, template, rulebook);
        return new CheckedReport { Report = report, Checks = Repetition.Mark([.. Rules.SelectMany(rule => rule.Check(context))]) };
    }
}
