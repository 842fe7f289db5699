namespace DanVan.Domain.Validation.Rules;

/// <summary>One rule at one place in a session: what it says there, worked out again only when what it reads has changed.</summary>
/// <param name="order">The place of what it says among the findings of a whole check: the rule, then the place.</param>
/// <param name="find">Works out what it says now, passes included.</param>
internal sealed class SessionPiece((int Rule, int Place) order, Func<IEnumerable<Finding>> find)
{
    public (int Rule, int Place) Order { get; } = order;

    /// <summary>Gets or sets what it says to a reader, repetitions included.</summary>
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>Gets or sets the change in which it was last worked out, so that no change works it out twice.</summary>
    public int LastChange { get; set; }

    /// <summary>What it says to a reader now.</summary>
    public IReadOnlyList<Finding> Find()
    {
        List<Finding>? telling = null;
        foreach (var finding in find())
        {
            if (finding.IsWorthTelling)
            {
                (telling ??= []).Add(finding);
            }
        }

        return telling ?? (IReadOnlyList<Finding>)[];
    }
}
