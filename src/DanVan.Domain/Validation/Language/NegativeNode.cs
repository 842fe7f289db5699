namespace DanVan.Domain.Validation.Language;

/// <summary>A number with its sign changed: <c>-x</c>.</summary>
public sealed record NegativeNode : IRuleNode
{
    internal NegativeNode(IRuleNode operand, RuleSpan span)
    {
        Operand = operand;
        Span = span;
        Depth = operand.Depth + 1;
    }

    /// <summary>Gets what the sign is changed of.</summary>
    public IRuleNode Operand { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(NegativeNode? other) => other is not null && Operand.Equals(other.Operand);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(1, Operand);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
