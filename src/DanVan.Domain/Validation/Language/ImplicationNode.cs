namespace DanVan.Domain.Validation.Language;

/// <summary>A rule that asks something only where a condition holds: <c>if a &gt; 0 then b &gt; 0</c>.</summary>
public sealed record ImplicationNode : IRuleNode
{
    internal ImplicationNode(IRuleNode condition, IRuleNode conclusion, RuleSpan span)
    {
        Condition = condition;
        Conclusion = conclusion;
        Span = span;
        Depth = 1 + Math.Max(condition.Depth, conclusion.Depth);
    }

    /// <summary>Gets when it applies.</summary>
    public IRuleNode Condition { get; }

    /// <summary>Gets what must then hold.</summary>
    public IRuleNode Conclusion { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(ImplicationNode? other) =>
        other is not null && Condition.Equals(other.Condition) && Conclusion.Equals(other.Conclusion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(6, Condition, Conclusion);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
