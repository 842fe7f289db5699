using DanVan.Domain.Indicators;
using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A sum, a difference or a subset of a rulebook in a session.</summary>
/// <remarks>Where every figure is stated once, the rule is quiet exactly if its equation holds; in every other case its own check decides.</remarks>
internal sealed class SessionEquation : SessionRule
{
    private readonly Rule _rule;
    private readonly Func<Rule, RuleContext, IEnumerable<Finding>> _check;
    private readonly RuleExpression? _shadow;
    private RuleProgram? _program;

    private SessionEquation(Rule rule, Func<Rule, RuleContext, IEnumerable<Finding>> check, string? shadow)
    {
        _rule = rule;
        _check = check;
        _shadow = shadow is null ? null : RuleExpression.Parse(shadow);
        IndicatorCode[] codes = [.. rule.Subject is { } subject ? [subject] : Array.Empty<IndicatorCode>(), .. rule.Parts, .. rule.OptionalParts];
        References = [.. codes.Distinct().Select(RuleReference.Of)];
    }

    public override IReadOnlyList<RuleReference> References { get; }

    /// <summary>Gets the rule of the rulebook.</summary>
    public Rule Rule => _rule;

    /// <summary>Gets or sets the piece that keeps its findings.</summary>
    public SessionPiece? Piece { get; set; }

    /// <summary>The rule, or null where it is of another kind.</summary>
    public static SessionEquation? Of(Rule rule)
    {
        var isPlain = rule is { Subject: not null, Parts.Count: > 0, OptionalParts.Count: 0 };
        return rule.Code switch
        {
            "R-SUM-02" => new SessionEquation(rule, (one, context) => [RulebookSumRule.Check(one, context)], isPlain ? $"{rule.Subject} = {string.Join(" + ", rule.Parts)}" : null),
            "R-DIF-01" => new SessionEquation(rule, (one, context) => [RemainderRule.Check(one, context)], isPlain && rule.Parts.Count > 1 ? $"{rule.Subject} = {string.Join(" - ", rule.Parts)}" : null),
            "R-SUB-01" => new SessionEquation(rule, SubsetRule.Check, isPlain ? $"{string.Join(" + ", rule.Parts)} <= {rule.Subject}" : null),
            _ => null,
        };
    }

    public override void Compile(IReadOnlyList<RuleReference> slots) => _program = _shadow is null ? null : RuleProgram.Compile(_shadow, slots);

    public override bool IsQuiet(RuleFigures figures) =>
        _program is not null && _program.Evaluate(figures, GapPolicy.SkipIfAnyMissing) is { Verdict: Verdict.Holds, Reason: RuleReason.AllStated };

    /// <summary>Its findings, as a check of the whole report gives them.</summary>
    public IEnumerable<Finding> Find(RuleContext context) => _check(_rule, context);
}
