namespace DanVan.Domain.Validation.Language;

/// <summary>Terms added and taken away from left to right: <c>a + b - c</c>.</summary>
public sealed record SumNode : IRuleNode
{
    internal SumNode(IReadOnlyList<SumTerm> terms, RuleSpan span)
    {
        Terms = terms;
        Span = span;
        Depth = 1 + terms.Max(term => term.Value.Depth);
    }

    /// <summary>Gets the terms, two or more.</summary>
    public IReadOnlyList<SumTerm> Terms { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(SumNode? other) => other is not null && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(3, Terms.Count, Terms[0]);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
