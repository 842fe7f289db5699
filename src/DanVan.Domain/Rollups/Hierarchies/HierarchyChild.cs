namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A child in a rule: its code, whether it is added or taken away, and when it takes part.</summary>
public sealed record HierarchyChild
{
    private HierarchyChild(string code, bool isSubtracted)
    {
        Code = code;
        IsSubtracted = isSubtracted;
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets whether the child is taken away rather than added.</summary>
    public bool IsSubtracted { get; }

    /// <summary>Gets the name of the condition under which the child takes part, or null when it always does.</summary>
    public string? OnlyIf { get; init; }

    /// <summary>A child that is added.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static HierarchyChild Plus(string code) => new(HierarchyRule.CheckedCode(code), isSubtracted: false);

    /// <summary>A child that is taken away.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static HierarchyChild Minus(string code) => new(HierarchyRule.CheckedCode(code), isSubtracted: true);

    /// <summary>Writes the child as in a rule, such as <c>- D</c> or <c>+ D [since-merger]</c>.</summary>
    public override string ToString() => $"{(IsSubtracted ? '-' : '+')} {Code}{(OnlyIf is null ? "" : $" [{OnlyIf}]")}";
}
