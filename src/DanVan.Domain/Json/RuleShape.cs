using System.Globalization;
using DanVan.Domain.Indicators;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>Says what a rule lacks that its kind cannot do without: a sum without parts would be checked nowhere and look as if it held.</summary>
internal static class RuleShape
{
    private static readonly string[] s_levels = ["commune", "district", "province", "nation"];

    /// <summary>Reports what is missing or contradicts itself. A rule whose code this library does not know is left alone.</summary>
    public static void Check(Rule rule, string path, JsonReferences references)
    {
        references.NotEmpty(rule.Id, path + ".id");
        for (var i = 0; i < rule.Levels.Count; i++)
        {
            if (!s_levels.Contains(rule.Levels[i], StringComparer.Ordinal))
            {
                references.Report(
                    string.Create(CultureInfo.InvariantCulture, $"{path}.levels[{i}]"), "wrong-value", $"Expected one of {string.Join(", ", s_levels)}, found \"{rule.Levels[i]}\".");
            }
        }

        if (RuleCatalog.Find(rule.Code) is null)
        {
            return;
        }

        var (subject, numerator, fewestParts) = rule.Kind switch
        {
            CheckKind.Difference => (true, false, 2),
            CheckKind.Sum or CheckKind.Subset or CheckKind.Complement or CheckKind.Label or CheckKind.Scope => (true, false, 1),
            CheckKind.Rate or CheckKind.PossibleCounts => (true, true, 0),
            CheckKind.Duplicate or CheckKind.Bound => (true, false, 0),
            CheckKind.Omission => (false, false, 1),
            _ => (false, false, 0),
        };
        Needs(subject && rule.Subject is null, "subject");
        Needs(numerator && rule.Numerator is null, "numerator");
        Needs(rule.Parts.Count < fewestParts, "parts");
        Needs(rule.Kind == CheckKind.Label && rule.Table is null, "table");
        Needs(rule.Kind == CheckKind.Omission && rule.Claims.Count == 0, "claims");
        if (rule.Kind is CheckKind.Sum or CheckKind.Difference or CheckKind.Subset or CheckKind.Complement or CheckKind.Scope)
        {
            var seen = new HashSet<IndicatorCode>();
            for (var i = 0; i < rule.Parts.Count; i++)
            {
                if (rule.Parts[i] == rule.Subject || !seen.Add(rule.Parts[i]))
                {
                    references.Report(
                        string.Create(CultureInfo.InvariantCulture, $"{path}.parts[{i}]"),
                        "duplicate-code",
                        $"The indicator '{rule.Parts[i]}' stands in this rule twice{(rule.Parts[i] == rule.Subject ? ", as subject and as part" : "")}.");
                }
            }
        }

        void Needs(bool isMissing, string property)
        {
            if (isMissing)
            {
                references.Report($"{path}.{property}", "missing-property", $"The property '{property}' is missing, or has too little in it: a rule of this kind needs it.");
            }
        }
    }
}
