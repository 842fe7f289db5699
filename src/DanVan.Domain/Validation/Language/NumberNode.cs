using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Language;

/// <summary>A number written in a rule: zero or more, with finitely many decimals.</summary>
public sealed record NumberNode : IRuleNode
{
    internal NumberNode(Fraction value, RuleSpan span)
    {
        Value = value;
        Span = span;
    }

    /// <summary>Gets the number.</summary>
    public Fraction Value { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    /// <inheritdoc/>
    int IRuleNode.Depth => 1;

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(NumberNode? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
