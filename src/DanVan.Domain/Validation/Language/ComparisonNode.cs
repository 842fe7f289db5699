using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Language;

/// <summary>Two sides compared: <c>a = b + c</c>. Conditions compare too, with <c>=</c> and <c>&lt;&gt;</c>.</summary>
public sealed record ComparisonNode : IRuleNode
{
    internal ComparisonNode(IRuleNode left, Relation relation, IRuleNode right, RuleSpan span)
    {
        Left = left;
        Relation = relation;
        Right = right;
        Span = span;
        Depth = 1 + Math.Max(left.Depth, right.Depth);
    }

    /// <summary>Gets the left side.</summary>
    public IRuleNode Left { get; }

    /// <summary>Gets how the sides compare.</summary>
    public Relation Relation { get; }

    /// <summary>Gets the right side.</summary>
    public IRuleNode Right { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(ComparisonNode? other) =>
        other is not null && Relation == other.Relation && Left.Equals(other.Left) && Right.Equals(other.Right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Left, Relation, Right);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
