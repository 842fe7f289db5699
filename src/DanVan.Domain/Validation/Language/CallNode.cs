namespace DanVan.Domain.Validation.Language;

/// <summary>A function with what it is applied to: <c>percent(a, b)</c>.</summary>
public sealed record CallNode : IRuleNode
{
    internal CallNode(RuleFunction function, IReadOnlyList<IRuleNode> arguments, RuleSpan span)
    {
        Function = function;
        Arguments = arguments;
        Span = span;
        Depth = 1 + arguments.Max(argument => argument.Depth);
    }

    /// <summary>Gets the function.</summary>
    public RuleFunction Function { get; }

    /// <summary>Gets what it is applied to, one or more.</summary>
    public IReadOnlyList<IRuleNode> Arguments { get; }

    /// <inheritdoc/>
    public RuleSpan Span { get; }

    int IRuleNode.Depth => Depth;

    private int Depth { get; }

    /// <summary>Compares what is said, not where.</summary>
    public bool Equals(CallNode? other) => other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Function, Arguments.Count, Arguments[0]);

    /// <summary>Writes it as the language does.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
