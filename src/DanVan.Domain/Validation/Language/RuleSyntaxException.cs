namespace DanVan.Domain.Validation.Language;

/// <summary>Stops reading where the text is not the language; never leaves the parser.</summary>
internal sealed class RuleSyntaxException(RuleProblemKind kind, RuleSpan span, string message) : Exception(message)
{
    public RuleProblemKind Kind { get; } = kind;

    public RuleSpan Span { get; } = span;
}
