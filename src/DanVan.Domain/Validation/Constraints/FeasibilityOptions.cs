using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>What is asked when rules are checked jointly.</summary>
public sealed record FeasibilityOptions
{
    /// <summary>How much work is done by default, in operations on numbers: about a second.</summary>
    public const long DefaultWorkLimit = 10_000_000;

    /// <summary>Gets the variables, by place, whose stated figure does not count: they may take any value of their domain.</summary>
    public IReadOnlySet<int> Freed { get; init; } = new HashSet<int>();

    /// <summary>Gets the variables, by place, that stand for other values than those stated.</summary>
    public IReadOnlyDictionary<int, Interval> Taken { get; init; } = new Dictionary<int, Interval>();

    /// <summary>Gets whether to look for what conflicts, which costs more than to know that something does.</summary>
    public bool FindConflicts { get; init; } = true;

    /// <summary>Gets how many operations on numbers may be spent before the answer is "limit reached"; large numbers count as several.</summary>
    public long WorkLimit { get; init; } = DefaultWorkLimit;
}
