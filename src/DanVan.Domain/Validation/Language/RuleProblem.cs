using System.Globalization;

namespace DanVan.Domain.Validation.Language;

/// <summary>Something wrong with a rule: what was found, what was expected, and where.</summary>
public sealed record RuleProblem
{
    /// <summary>Gets the kind of mistake.</summary>
    public required RuleProblemKind Kind { get; init; }

    /// <summary>Gets where it stands in the text.</summary>
    public required RuleSpan Span { get; init; }

    /// <summary>Gets the line, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the character in the line, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets what was found and what was expected, in one English sentence or two.</summary>
    public required string Message { get; init; }

    /// <summary>Writes "1:5: message".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}: {Message}");

    internal static RuleProblem Of(RuleProblemKind kind, string text, RuleSpan span, string message)
    {
        var before = text.AsSpan(0, Math.Min(span.Start, text.Length));
        return new RuleProblem
        {
            Kind = kind,
            Span = span,
            Line = before.Count('\n') + 1,
            Column = before.Length - before.LastIndexOf('\n'),
            Message = message,
        };
    }
}
