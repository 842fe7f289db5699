using System.Diagnostics.CodeAnalysis;

namespace DanVan.Domain.Validation.Language;

/// <summary>A rule, or a number worked out from figures, that was read from text: <c>total = a + b</c>.</summary>
/// <remarks>The grammar is in docs/rule-language.md. Read once, checked against a template, compiled, then evaluated many times.</remarks>
public sealed class RuleExpression : IEquatable<RuleExpression>
{
    private RuleExpression(IRuleNode root, string text)
    {
        Root = root;
        Text = text;
        References = [.. RuleTree.ReferencesIn(root).Select(node => node.Reference).Distinct()];
    }

    /// <summary>Gets the text that was read.</summary>
    public string Text { get; }

    /// <summary>Gets the outermost part.</summary>
    public IRuleNode Root { get; }

    /// <summary>Gets the different figures it asks for, in the order they first occur.</summary>
    public IReadOnlyList<RuleReference> References { get; }

    /// <summary>Gets whether it is true or false, as a rule must be, and not a number.</summary>
    public bool IsCondition => RuleTree.IsCondition(Root);

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">The text is not a rule; the message says where and what was expected.</exception>
    public static RuleExpression Parse(string text) => TryParse(text, RuleLimits.Default, out var expression, out var problems)
        ? expression
        : throw new FormatException(problems[0].ToString());

    /// <summary>Reads a rule, or says what is wrong with the text. No text makes it throw.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large a rule may be; null for <see cref="RuleLimits.Default"/>.</param>
    /// <param name="expression">The rule, or null.</param>
    /// <param name="problems">What is wrong, with its place; empty when nothing is.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, RuleLimits? limits, [NotNullWhen(true)] out RuleExpression? expression, out IReadOnlyList<RuleProblem> problems)
    {
        expression = null;
        if (RuleParser.Parse(text ?? "", limits ?? RuleLimits.Default, out var problem) is not { } root)
        {
            problems = [problem!];
            return false;
        }

        expression = new RuleExpression(root, text!);
        problems = [];
        return true;
    }

    /// <summary>Asks for other figures in place of some: the members of a dimension one by one, or the codes of a template.</summary>
    /// <param name="replace">What to ask for instead; several only directly within <c>sum</c>, <c>min</c>, <c>max</c> or <c>count</c>.</param>
    /// <exception cref="ArgumentException">Several figures, or none, would stand where one is asked for.</exception>
    public RuleExpression WithReferences(Func<RuleReference, IReadOnlyList<RuleReference>> replace)
    {
        Guard.Against.Null(replace);
        return Of(RuleTree.Replace(Root, replace));
    }

    /// <summary>Asks for another figure in place of each.</summary>
    public RuleExpression WithReferences(Func<RuleReference, RuleReference> replace)
    {
        Guard.Against.Null(replace);
        return WithReferences(reference => [replace(reference)]);
    }

    /// <summary>Compares what is said, not how it is written.</summary>
    public bool Equals(RuleExpression? other) => other is not null && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    /// <summary>Writes it in the plain form, which reads back as the same rule.</summary>
    public override string ToString() => RulePrinter.Print(Root);

    /// <summary>Takes a rule that was put together in code.</summary>
    internal static RuleExpression Of(IRuleNode root) => new(root, RulePrinter.Print(root));
}
