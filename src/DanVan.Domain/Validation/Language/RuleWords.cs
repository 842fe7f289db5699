using System.Collections.Frozen;

namespace DanVan.Domain.Validation.Language;

/// <summary>The words the language keeps for itself. An indicator of such a name is written in brackets: <c>[count]</c>.</summary>
internal static class RuleWords
{
    public const string Previous = "previous";
    public const string Children = "children";

    /// <summary>Gets the functions by name.</summary>
    public static FrozenDictionary<string, RuleFunction> Functions { get; } = new Dictionary<string, RuleFunction>
    {
        ["sum"] = RuleFunction.Sum,
        ["min"] = RuleFunction.Min,
        ["max"] = RuleFunction.Max,
        ["count"] = RuleFunction.Count,
        ["percent"] = RuleFunction.Percent,
        ["present"] = RuleFunction.Present,
        ["both_or_neither"] = RuleFunction.BothOrNeither,
        ["not_both"] = RuleFunction.NotBoth,
        ["or_else"] = RuleFunction.OrElse,
        ["zero_as_missing"] = RuleFunction.ZeroAsMissing,
        ["if"] = RuleFunction.If,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets functions of other languages that this one refuses, with the reason.</summary>
    public static FrozenDictionary<string, string> Refused { get; } = new Dictionary<string, string>
    {
        ["log"] = "Logarithms are not exact numbers, so the language has none.",
        ["log10"] = "Logarithms are not exact numbers, so the language has none.",
        ["ln"] = "Logarithms are not exact numbers, so the language has none.",
        ["sqrt"] = "Roots are not exact numbers, so the language has none.",
        ["exp"] = "Exponentials are not exact numbers, so the language has none.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets every word that cannot stand for an indicator without brackets.</summary>
    public static FrozenSet<string> Kept { get; } =
        Functions.Keys.Concat(Refused.Keys).Concat([Previous, Children, "and", "or", "not", "then", "true", "false", "missing", "mod"]).ToFrozenSet(StringComparer.Ordinal);
}
