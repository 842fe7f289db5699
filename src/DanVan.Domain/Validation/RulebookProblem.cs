using System.Globalization;

namespace DanVan.Domain.Validation;

/// <summary>Something that keeps a rulebook from being used: an expression that does not parse, an id that stands twice, a placeholder nobody fills.</summary>
public sealed record RulebookProblem
{
    /// <summary>Gets the place of the rule among the rules, counted from 0; -1 when the rulebook as a whole is meant.</summary>
    public required int Rule { get; init; }

    /// <summary>Gets the id of the rule, or null when the rulebook as a whole is meant.</summary>
    public string? RuleId { get; init; }

    /// <summary>Gets the property that is wrong, as JSON names it ("expression", "message.vi"); empty when the rulebook as a whole is meant.</summary>
    public string Property { get; init; } = "";

    /// <summary>Gets a short code: <c>bad-expression</c>, <c>bad-message</c>, <c>duplicate-code</c>, <c>wrong-value</c>, <c>unknown-indicator</c>, <c>too-many-rules</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what was found, what was expected, and where in the expression, in English.</summary>
    public required string Message { get; init; }

    /// <summary>Writes "rules[3] 'total', expression: 1:5: Found …".</summary>
    public override string ToString() => Rule < 0
        ? Message
        : string.Create(CultureInfo.InvariantCulture, $"rules[{Rule}] '{RuleId}', {Property}: {Message}");
}
