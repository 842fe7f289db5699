using System.Globalization;
using System.Text;

namespace DanVan.Domain.Rollups.Hierarchies;

/// <summary>A rule of a hierarchy: a parent, a relation, and the children it is compared with, such as <c>B = C - D</c>.</summary>
public sealed record HierarchyRule
{
    private HierarchyRule(string parent, HierarchyRelation relation, HierarchyChild[] children)
    {
        Parent = parent;
        Relation = relation;
        Children = children;
    }

    /// <summary>Gets the code of the parent.</summary>
    public string Parent { get; }

    /// <summary>Gets how the parent compares with its children.</summary>
    public HierarchyRelation Relation { get; }

    /// <summary>Gets the children in written order; never empty. A child that stands twice counts twice.</summary>
    public IReadOnlyList<HierarchyChild> Children { get; }

    /// <summary>Gets the name; null until the rule stands in a set, which names it after its place, from "1".</summary>
    public string? Name { get; init; }

    /// <summary>Gets the name of the condition under which the rule applies, or null when it always does.</summary>
    public string? OnlyIf { get; init; }

    /// <summary>Gets the code given to a data point that breaks the rule, or null for none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Gets the level given to a data point that breaks the rule, or null for none; what it means is the caller's.</summary>
    public int? ErrorLevel { get; init; }

    /// <summary>Gets whether the rule says only that a code is itself; it passes data points through and has nothing to check.</summary>
    public bool IsIdentity => Relation == HierarchyRelation.Equal && Children is [{ IsSubtracted: false } only] && only.Code == Parent;

    /// <summary>Builds a rule.</summary>
    /// <exception cref="ArgumentException">A code is empty, or there are no children.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The relation is none of those there are.</exception>
    public static HierarchyRule Of(string parent, HierarchyRelation relation, IEnumerable<HierarchyChild> children)
    {
        HierarchyChild[] all = [.. Guard.Against.Null(children)];
        if (all.Length == 0)
        {
            throw new ArgumentException($"The rule for '{parent}' has no children. Expected at least one.", nameof(children));
        }

        if (Array.Exists(all, child => child is null))
        {
            throw new ArgumentException($"The rule for '{parent}' has a child that is null.", nameof(children));
        }

        return Enum.IsDefined(relation)
            ? new HierarchyRule(CheckedCode(parent), relation, all)
            : throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation.");
    }

    /// <summary>A rule by which a parent is the sum of children.</summary>
    /// <exception cref="ArgumentException">A code is empty, or there are no children.</exception>
    public static HierarchyRule SumOf(string parent, params IEnumerable<string> children) =>
        Of(parent, HierarchyRelation.Equal, Guard.Against.Null(children).Select(HierarchyChild.Plus));

    /// <inheritdoc/>
    public bool Equals(HierarchyRule? other) => other is not null
        && (Parent, Relation, Name, OnlyIf, ErrorCode, ErrorLevel) == (other.Parent, other.Relation, other.Name, other.OnlyIf, other.ErrorCode, other.ErrorLevel)
        && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parent, Relation, Name, Children.Count);

    /// <summary>Writes the rule, such as <c>R2: B = C - D</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Name is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Name}: ");
        }

        text.Append(CultureInfo.InvariantCulture, $"{Parent} {SignOf(Relation)}");
        for (var i = 0; i < Children.Count; i++)
        {
            var child = Children[i].ToString();
            text.Append(' ').Append(i == 0 && !Children[i].IsSubtracted ? child.AsSpan(2) : child);
        }

        return text.ToString();
    }

    /// <summary>Refuses a code or a name that is empty.</summary>
    internal static string CheckedCode(string code) => string.IsNullOrWhiteSpace(Guard.Against.Null(code))
        ? throw new ArgumentException("A code or a name of a hierarchy is empty.", nameof(code))
        : code;

    private static string SignOf(HierarchyRelation relation) => relation switch
    {
        HierarchyRelation.AtLeast => ">=",
        HierarchyRelation.AtMost => "<=",
        HierarchyRelation.MoreThan => ">",
        HierarchyRelation.LessThan => "<",
        _ => "=",
    };
}
