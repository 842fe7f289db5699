namespace DanVan.Domain.Validation.Language;

/// <summary>A number to a whole power: <c>x ^ 2</c>. Powers bind to the right: <c>2 ^ 3 ^ 2</c> is 2 to the ninth.</summary>
public sealed record PowerNode : IRuleNode
{
    internal PowerNode(IRuleNode @base, IRuleNode exponent, RuleSpan span)
    {
        Base = @base;
        Exponent = exponent;
        Span = span;
        Depth = 1 + Math.Max(@base.Depth, exponent.Depth);
    }

    /// <summary>Gets what is multiplied by itself.</summary>
    public IRuleNode Base { get; }

    /// <summary>Gets how many times; below zero it divides one.</summary>
    public IRuleNode Exponent { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(PowerNode? other) => other is not null && Base.Equals(other.Base) && Exponent.Equals(other.Exponent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(5, Base, Exponent);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
