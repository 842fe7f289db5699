namespace DanVan.Domain.Validation.Language;

/// <summary>What a word of a rule is.</summary>
internal enum RuleTokenKind
{
    End,
    Number,
    Code,
    Word,
    Text,
    Symbol,
    Bad,
}

/// <summary>A word of a rule: a number, a code, a keyword or a sign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The word itself; for a quoted code or member what stands between the quotes; for a bad one the message.</param>
internal readonly record struct RuleToken(RuleTokenKind Kind, RuleSpan Span, string Text)
{
    public RuleProblemKind Problem { get; init; }

    public bool Is(string symbol) => Kind is RuleTokenKind.Symbol or RuleTokenKind.Word && Text == symbol;
}
