namespace DanVan.Domain.Validation.Language;

/// <summary><c>missing</c>: no value at all, whatever the gap policy.</summary>
public sealed record MissingNode : IRuleNode
{
    internal MissingNode(RuleSpan span) => Span = span;

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    /// <inheritdoc/>
    int IRuleNode.Depth => 1;

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(MissingNode? other) => other is not null;

    /// <inheritdoc/>
    public override int GetHashCode() => 1;

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
