using DanVan.Domain.Indicators;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The placeholders of the words that a rule brings with it.</summary>
internal static class RuleMessage
{
    /// <summary>What stands before the code in <c>{indicator:c9}</c>.</summary>
    public const string OfIndicator = "indicator:";

    private const int LongestMessage = 2_000;
    private static readonly string[] s_names = ["left", "right", "gap", "rule", "unit"];

    /// <summary>What is wrong with a message, in the order of the text; nothing when it can be filled.</summary>
    /// <param name="text">The message.</param>
    /// <param name="indicators">The indicators that the rule's expression names.</param>
    public static IEnumerable<string> ProblemsOf(string text, IReadOnlySet<IndicatorCode> indicators)
    {
        if (text.Length > LongestMessage)
        {
            yield return $"Found a message of {text.Length} characters, expected at most {LongestMessage}.";
            yield break;
        }

        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield return $"Found '{{' at character {open + 1}, expected a '}}' after it.";
                yield break;
            }

            var name = text[(open + 1)..close];
            if (Array.IndexOf(s_names, name) >= 0)
            {
                continue;
            }

            if (!name.StartsWith(OfIndicator, StringComparison.Ordinal))
            {
                yield return $"Found '{{{name}}}' at character {open + 1}, expected one of {string.Join(", ", s_names.Select(known => $"{{{known}}}"))}, {{indicator:code}}.";
            }
            else if (!IndicatorCode.TryParse(name[OfIndicator.Length..], null, out var code) || !indicators.Contains(code))
            {
                yield return $"Found '{{{name}}}' at character {open + 1}, expected an indicator that the rule's expression names.";
            }
        }
    }
}
