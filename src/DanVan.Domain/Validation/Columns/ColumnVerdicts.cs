namespace DanVan.Domain.Validation.Columns;

/// <summary>What a rulebook says of a cube.</summary>
public sealed class ColumnVerdicts
{
    internal ColumnVerdicts(IReadOnlyList<ColumnRuleCounts> rules, IReadOnlyList<ColumnFailure> failures)
    {
        Rules = rules;
        Failures = failures;
    }

    /// <summary>Gets how often each formula had which verdict, in the order of the rulebook; one entry for each member where a rule is for each member of a dimension.</summary>
    public IReadOnlyList<ColumnRuleCounts> Rules { get; }

    /// <summary>Gets what cannot be true, unit by unit, then by period, then in the order of the rulebook; empty where only counts were asked for.</summary>
    public IReadOnlyList<ColumnFailure> Failures { get; }
}
