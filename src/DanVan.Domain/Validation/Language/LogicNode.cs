namespace DanVan.Domain.Validation.Language;

/// <summary>Conditions joined by <c>and</c>, or by <c>or</c>.</summary>
public sealed record LogicNode : IRuleNode
{
    internal LogicNode(bool isAnd, IReadOnlyList<IRuleNode> operands, RuleSpan span)
    {
        IsAnd = isAnd;
        Operands = operands;
        Span = span;
        Depth = 1 + operands.Max(operand => operand.Depth);
    }

    /// <summary>Gets whether all of them must hold; otherwise one of them must.</summary>
    public bool IsAnd { get; }

    /// <summary>Gets the conditions, two or more.</summary>
    public IReadOnlyList<IRuleNode> Operands { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(LogicNode? other) => other is not null && IsAnd == other.IsAnd && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsAnd, Operands.Count, Operands[0]);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
