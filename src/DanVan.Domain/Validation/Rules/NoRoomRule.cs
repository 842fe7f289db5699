using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A total that leaves no room for what it must hold: more complaints and denunciations than petitions of any kind.</summary>
internal sealed class NoRoomRule : IReportRule
{
    public RuleDescription Description { get; } = new()
    {
        Code = "R-SCP-02",
        Kind = CheckKind.Scope,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Tổng số không đủ chứa các loại bên trong", En = "A total with no room for what it must hold" },
        Reasons = ["room-left", "only-truncated", "no-room", "nothing-stated", "about", "no-parts"],
        Details = ["rule"],
    };

    public IEnumerable<Finding> Check(RuleContext context) => context.RulesOf(Description.Code).Select(rule => Check(rule, context));

    /// <summary>The verdict of one rule.</summary>
    public Finding Check(Rule rule, RuleContext context)
    {
        if (rule.Subject is not { } subject || rule.Parts.Count == 0)
        {
            return Tell(Verdict.NotChecked, "no-parts", rule, null, []);
        }

        var whole = context.ReadingsOf(subject);
        var parts = rule.Parts.Select(context.ReadingsOf).Where(part => !part.IsMissing).ToList();
        var stated = whole.IsMissing ? null : whole.Readings[0].Stated;
        var operands = parts.Select(part => part.Readings[0].Stated).ToList();
        if (stated is null || parts.Count == 0)
        {
            return Tell(Verdict.NotChecked, "nothing-stated", rule, stated, operands);
        }

        if (whole.IsUnbounded || parts.Any(part => part.IsUnbounded))
        {
            return Tell(Verdict.NotChecked, "about", rule, stated, operands);
        }

        var terms = parts.Select(part => new Term(part.Readings)).ToList();
        var equation = Equation.Of(whole.Readings, terms, Interval.AtLeast(Fraction.Zero));
        var reason = equation.Verdict switch
        {
            Verdict.Holds => "room-left",
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => "no-room",
        };
        return Tell(equation.Verdict, reason, rule, stated, operands) with
        {
            Computed = Equation.Of(whole.Readings, terms, Interval.Point(Fraction.Zero)).Computed,
            Gap = equation.Gap,
        };
    }

    private Finding Tell(Verdict verdict, string reason, Rule rule, StatedFigure? whole, IReadOnlyList<StatedFigure> parts) =>
        Description.Tell(verdict, reason, rule, Telling.Places([whole, .. parts])) with { Stated = whole, Operands = parts };
}
