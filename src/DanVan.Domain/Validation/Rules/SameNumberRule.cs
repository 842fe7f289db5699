using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>One number standing for two different things: the same figure for all petitions and for complaints alone.</summary>
/// <remarks>
/// A part may be all there is, so equal numbers prove nothing by themselves. They do when the rulebook puts another part into
/// the same whole (R-SCP-02, or a sum) and the report states that there are some.
/// </remarks>
internal sealed class SameNumberRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-SCP-01",
        Kind = CheckKind.Scope,
        Severity = Severity.Warning,
        Title = new LocalizedText { Vi = "Một con số dùng cho hai nội dung khác nhau", En = "One number for two different things" },
        Reasons = ["numbers-differ", "same-number", "same-number-with-others", "all-of-one-kind", "all-zero", "nothing-stated", "no-parts"],
        Details = ["rule", "subject", "part"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(Description.Code).SelectMany(rule => Check(rule, context));

    /// <summary>The verdicts of one rule: one for each part.</summary>
    public IEnumerable<Finding> Check(Rule rule, RuleContext context) => rule is { Subject: { } subject, Parts.Count: > 0 }
        ? rule.Parts.Select(part => Check(rule, context.ReadingsOf(subject), context.ReadingsOf(part), context))
        : [Description.Tell(Verdict.NotChecked, "no-parts", rule, [])];

    /// <summary>The other things that the rulebook counts within the same whole.</summary>
    public static IEnumerable<IndicatorCode> SiblingsOf(IndicatorCode whole, IndicatorCode part, Rulebook? rulebook) => (rulebook?.Rules ?? [])
        .Where(rule => rule.Subject == whole && rule.Parts.Contains(part) && (rule.Code is "R-SCP-02" or "R-SUM-02" || (rule.Code == "R-SUB-01" && rule.PartsAreDisjoint)))
        .SelectMany(rule => rule.Parts).Where(other => other != part).Distinct();

    private Finding Check(Rule rule, IndicatorReadings whole, IndicatorReadings part, RuleContext context)
    {
        if (whole.IsMissing || part.IsMissing)
        {
            return Tell(Verdict.NotChecked, "nothing-stated", rule, whole, part, []);
        }

        if (!whole.Readings.All(one => part.Readings.All(other => IsSame(one, other))))
        {
            return Tell(Verdict.Holds, "numbers-differ", rule, whole, part, []);
        }

        if (whole.Readings[0].Stated.Value is { Value.Sign: 0 })
        {
            return Tell(Verdict.Holds, "all-zero", rule, whole, part, []);
        }

        var siblings = SiblingsOf(whole.Code, part.Code, context.Rulebook).Select(context.ReadingsOf).ToList();
        var positive = siblings.Where(sibling => !sibling.IsMissing && sibling.Readings.All(reading => reading.Rounded.Lower is { Sign: > 0 })).ToList();
        if (positive.Count > 0)
        {
            return Tell(Verdict.Impossible, "same-number-with-others", rule, whole, part, [.. positive.Select(sibling => sibling.Readings[0].Stated)]);
        }

        var allOfOneKind = siblings.Count > 0 && siblings.All(sibling => !sibling.IsMissing);
        return allOfOneKind
            ? Tell(Verdict.Holds, "all-of-one-kind", rule, whole, part, [])
            : Tell(Verdict.Undetermined, "same-number", rule, whole, part, []);
    }

    private static bool IsSame(Reading one, Reading other) => one.Rounded.IsPoint && one.Rounded == other.Rounded;

    private Finding Tell(Verdict verdict, string reason, Rule rule, IndicatorReadings whole, IndicatorReadings part, IReadOnlyList<StatedFigure> others)
    {
        var stated = whole.IsMissing ? null : whole.Readings[0].Stated;
        List<StatedFigure> operands = [.. part.IsMissing ? Array.Empty<StatedFigure>() : [part.Readings[0].Stated], .. others];
        return (Description.Tell(verdict, reason, rule, Telling.Places([stated, .. operands])) with { Stated = stated, Operands = operands })
            .Naming("subject", whole.Name).Naming("part", part.Name);
    }
}
