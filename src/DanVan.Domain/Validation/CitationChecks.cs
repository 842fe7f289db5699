using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>Checks what a report says of the documents it cites.</summary>
internal static class CitationChecks
{
    /// <summary>Gets the rules in the order in which they are checked.</summary>
    public static IReadOnlyList<IReportRule> Rules { get; } =
    [
        new CitationDateRule(), new CitationSymbolRule(), new CitationIssuerRule(), new CitationTermRule(), new CitationOrderRule(), new CitationYearRule(),
    ];

    /// <summary>One verdict for each document and each rule that applies to it, passes included, by rule, then by the document's first mention.</summary>
    public static IEnumerable<Finding> Check(Report report)
    {
        Guard.Against.Null(report);
        var context = new RuleContext(report, template: null, prepared: null);
        return Rules.SelectMany(rule => rule.Check(context));
    }
}
