namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>Rules made ready once, to compute and check many groups at a time over columns of whole numbers.</summary>
/// <remarks>
/// The answers are those of <see cref="HierarchyRollup"/> and <see cref="HierarchyCheck"/>, group by group. Verdicts are exact even where
/// sums leave 64 bits; a total that does not fit is reported as an overflow and never wrapped.
/// </remarks>
public sealed class HierarchyPlan
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [];
    private readonly List<int[]> _computing = [];

    private HierarchyPlan(HierarchyRules rules, GapTreatment gaps, SubtotalPolicy subtotals)
    {
        Rules = rules;
        Gaps = gaps;
        Subtotals = subtotals;
        Compiled = [.. rules.All.Select(Compile)];
    }

    /// <summary>Gets the rules.</summary>
    public HierarchyRules Rules { get; }

    /// <summary>Gets what an absent data point stands for.</summary>
    public GapTreatment Gaps { get; }

    /// <summary>Gets which value a child has that is itself a total.</summary>
    public SubtotalPolicy Subtotals { get; }

    /// <summary>Gets the rules in written order.</summary>
    internal CompiledRule[] Compiled { get; }

    /// <summary>Gets the codes that the rules name, by index.</summary>
    internal IReadOnlyList<string> Codes => _codes;

    /// <summary>Makes rules ready.</summary>
    /// <exception cref="ArgumentException">Subtotals are to be computed, and one would be needed for itself.</exception>
    public static HierarchyPlan Of(HierarchyRules rules, GapTreatment gaps, SubtotalPolicy subtotals)
    {
        Guard.Against.Null(rules);
        if (subtotals.Checked() != SubtotalPolicy.Reported)
        {
            rules.RequireOrder();
        }

        return new HierarchyPlan(rules, gaps.Checked(), subtotals);
    }

    /// <summary>Computes the totals of every group.</summary>
    /// <exception cref="ArgumentException">Two rules always compute the same total.</exception>
    public HierarchyColumnTotals Compute(HierarchyColumns columns)
    {
        Guard.Against.Null(columns);
        Rules.RequireOneRuleForEachTotal();
        var subtotals = new ColumnSubtotals(this, columns);
        subtotals.ComputeAll();
        return new HierarchyColumnTotals(this, subtotals);
    }

    /// <summary>Gives the verdict of every rule on every group.</summary>
    public HierarchyVerdicts Check(HierarchyColumns columns)
    {
        Guard.Against.Null(columns);
        var subtotals = new ColumnSubtotals(this, columns);
        if (Subtotals != SubtotalPolicy.Reported)
        {
            subtotals.ComputeAll();
        }

        return ColumnCheck.Run(this, subtotals);
    }

    /// <summary>Gets the rules that compute the code of an index, in written order.</summary>
    internal int[] ComputingRulesOf(int code) => _computing[code];

    private CompiledRule Compile(HierarchyRule rule) => new(
        rule,
        IndexOf(rule.Parent),
        [.. rule.Children.Select(child => IndexOf(child.Code))],
        [.. rule.Children.Select(child => child.IsSubtracted)]);

    private int IndexOf(string code)
    {
        if (!_indexes.TryGetValue(code, out var index))
        {
            index = _codes.Count;
            _indexes[code] = index;
            _codes.Add(code);
            _computing.Add([.. Rules.ComputingRulesOf(code)]);
        }

        return index;
    }
}
