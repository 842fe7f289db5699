using System.Globalization;
using System.Text;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Json;

/// <summary>Reads and writes rulebooks.</summary>
public static class RulebookJson
{
    /// <summary>Reads a rulebook from UTF-8 and checks it against its template; everything that is wrong is listed at once.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="template">The template that the rules are about: a rule may only name its indicators and tables.</param>
    /// <param name="limits">How large the document may be; null for the usual limits.</param>
    public static JsonResult<Rulebook> Read(ReadOnlySpan<byte> utf8, ReportTemplate template, JsonLimits? limits = null)
    {
        Guard.Against.Null(template);
        return DomainJson.Read<Rulebook>(utf8, limits, (rulebook, references) => Check(rulebook, template, references));
    }

    /// <summary>Reads a rulebook from text and checks it against its template; everything that is wrong is listed at once.</summary>
    /// <param name="json">The document.</param>
    /// <param name="template">The template that the rules are about: a rule may only name its indicators and tables.</param>
    /// <param name="limits">How large the document may be; null for the usual limits.</param>
    public static JsonResult<Rulebook> Read(string json, ReportTemplate template, JsonLimits? limits = null)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json), template, limits);
    }

    /// <summary>Writes a rulebook; reading it gives the same rulebook.</summary>
    public static string Write(Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        return DomainJson.Write(rulebook);
    }

    private static void Check(Rulebook rulebook, ReportTemplate template, JsonReferences references)
    {
        if (rulebook.Template != template.Code)
        {
            references.Report("$.template", "wrong-value", $"The rulebook is for template '{rulebook.Template}', not for '{template.Code}'.");
        }

        references.NotEmpty(rulebook.Code, "$.code");
        references.InOrder(rulebook.InForceFrom, rulebook.InForceTo, "$.inForceTo");
        if (!PreparedRulebook.TryPrepare(rulebook, template, out _, out var problems))
        {
            foreach (var problem in problems)
            {
                references.Report(problem.Rule < 0 ? "$.rules" : string.Create(CultureInfo.InvariantCulture, $"$.rules[{problem.Rule}].{problem.Property}"), problem.Code, problem.Message);
            }
        }

        var known = template.Indicators.Select(indicator => indicator.Code).ToHashSet();
        var tables = template.Tables.Select(table => table.Number).ToHashSet();
        for (var i = 0; i < rulebook.Rules.Count; i++)
        {
            var rule = rulebook.Rules[i];
            RuleShape.Check(rule, $"$.rules[{i}]", references);
            references.Known(rule.Subject, known, $"$.rules[{i}].subject");
            references.Known(rule.Parts, known, $"$.rules[{i}].parts");
            references.Known(rule.OptionalParts, known, $"$.rules[{i}].optionalParts");
            references.Known(rule.Numerator, known, $"$.rules[{i}].numerator");
            references.Known(rule.Denominators, known, $"$.rules[{i}].denominators");
            if (rule.Table is { } table && !tables.Contains(table))
            {
                references.Report($"$.rules[{i}].table", "unknown-table", $"The template has no table '{table}'.");
            }
        }
    }
}
