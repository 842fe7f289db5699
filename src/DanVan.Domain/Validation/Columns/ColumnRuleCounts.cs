namespace DanVan.Domain.Validation.Columns;

/// <summary>How often a rule had which verdict over all units and periods that were checked.</summary>
public sealed class ColumnRuleCounts
{
    private readonly Dictionary<(Verdict Verdict, string Reason), long> _counts;

    internal ColumnRuleCounts(Rule rule, string? member, Dictionary<(Verdict Verdict, string Reason), long> counts)
    {
        Rule = rule;
        Member = member;
        _counts = counts;
    }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the member it was checked for ("level=commune"), or null where the rule is not for each member of a dimension.</summary>
    public string? Member { get; }

    /// <summary>Gets how many units and periods were looked at; every one has one verdict.</summary>
    public long Total => _counts.Values.Sum();

    /// <summary>Gets how often it had each verdict for each reason, the same reasons as in the findings of a report; what never happened is not there.</summary>
    public IReadOnlyDictionary<(Verdict Verdict, string Reason), long> ByReason => _counts;

    /// <summary>How often it had a verdict, for whatever reason.</summary>
    public long CountOf(Verdict verdict) => _counts.Where(pair => pair.Key.Verdict == verdict).Sum(pair => pair.Value);
}
