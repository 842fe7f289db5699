namespace DanVan.Domain.Validation.Rules;

/// <summary>One rule code: finds the places of a report where it applies and gives a verdict for each.</summary>
internal interface IReportRule
{
    /// <summary>Gets what there is to know about the code.</summary>
    RuleDescription Description { get; }

    /// <summary>Gives the verdicts, by place or in the order of the rulebook.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}
