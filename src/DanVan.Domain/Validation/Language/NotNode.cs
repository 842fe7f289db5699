namespace DanVan.Domain.Validation.Language;

/// <summary>The opposite of a condition: <c>not a = b</c>.</summary>
public sealed record NotNode : IRuleNode
{
    internal NotNode(IRuleNode operand, RuleSpan span)
    {
        Operand = operand;
        Span = span;
        Depth = operand.Depth + 1;
    }

    /// <summary>Gets the condition.</summary>
    public IRuleNode Operand { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(NotNode? other) => other is not null && Operand.Equals(other.Operand);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(2, Operand);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
