namespace DanVan.Domain.Validation.Language;

/// <summary>Factors that multiply, divide or leave a remainder, from left to right: <c>a * b / c mod 2</c>.</summary>
public sealed record ProductNode : IRuleNode
{
    internal ProductNode(IReadOnlyList<ProductFactor> factors, RuleSpan span)
    {
        Factors = factors;
        Span = span;
        Depth = 1 + factors.Max(factor => factor.Value.Depth);
    }

    /// <summary>Gets the factors, two or more.</summary>
    public IReadOnlyList<ProductFactor> Factors { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(ProductNode? other) => other is not null && Factors.SequenceEqual(other.Factors);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(4, Factors.Count, Factors[0]);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
