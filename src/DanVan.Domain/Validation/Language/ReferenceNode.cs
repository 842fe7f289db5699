namespace DanVan.Domain.Validation.Language;

/// <summary>A place where a rule asks for a figure of the report.</summary>
public sealed record ReferenceNode : IRuleNode
{
    internal ReferenceNode(RuleReference reference, RuleSpan span)
    {
        Reference = reference;
        Span = span;
    }

    /// <summary>Gets what is asked for.</summary>
    public RuleReference Reference { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    /// <inheritdoc/>
    int IRuleNode.Depth => 1;

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(ReferenceNode? other) => other is not null && Reference == other.Reference;

    /// <inheritdoc/>
    public override int GetHashCode() => Reference.GetHashCode();

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
