using DanVan.Domain.Validation.Outliers;

namespace DanVan.Domain.Validation;

/// <summary>Every rule code this library knows.</summary>
public static class RuleCatalog
{
    /// <summary>Gets the descriptions in the order in which rules are checked; those that compare several reports come last.</summary>
    public static IReadOnlyList<RuleDescription> All { get; } = [.. ReportChecker.Rules.Select(rule => rule.Description), .. OutlierChecks.Descriptions];

    /// <summary>Finds the description of a code, or null when no rule has it.</summary>
    public static RuleDescription? Find(string code) => All.FirstOrDefault(description => description.Code == code);
}
