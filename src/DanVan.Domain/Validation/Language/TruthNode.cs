namespace DanVan.Domain.Validation.Language;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record TruthNode : IRuleNode
{
    internal TruthNode(bool value, RuleSpan span)
    {
        Value = value;
        Span = span;
    }

    /// <summary>Gets which of the two.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    /// <inheritdoc/>
    int IRuleNode.Depth => 1;

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(TruthNode? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
