using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Constraints;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>What a finding has checked, as a constraint on its figures.</summary>
internal static class FindingConstraints
{
    /// <summary>The constraint, or null when the finding checked something else, or in another way than by these figures alone.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="figures">The figures as variables.</param>
    /// <param name="role">What a rate beside a pair is the rate of; null for any other finding.</param>
    public static ConstraintRule? Of(Finding finding, ReportFigures figures, RoleOfRate? role)
    {
        if (role is { } known)
        {
            return OfPair(finding, figures, known);
        }

        var alternative = finding switch
        {
            { Verdict: not (Verdict.Holds or Verdict.Impossible), Reason: not "parts-missing" } => null,
            { Kind: CheckKind.Rate, Code: "R-RATE-01", Reason: not "change-differs", Readings.Count: 0 } => Rate(finding, figures),
            { Kind: CheckKind.Sum or CheckKind.Formula, Stated: not null } => Sum(finding, figures, finding.Names.ContainsKey("missing")),
            { Kind: CheckKind.Difference, Stated: not null, Operands.Count: > 1 } when !finding.Names.ContainsKey("missing") => Difference(finding, figures),
            { Kind: CheckKind.Subset, Stated: not null, Operands.Count: > 0 } => Linear(figures, [(finding.Stated, -1), .. finding.Operands.Select(part => (part, 1))], Relation.LessOrEqual, 0),
            { Kind: CheckKind.Formula, Operands.Count: 2 } => Linear(figures, [(finding.Operands[0], 1), (finding.Operands[1], -1)], Relation.LessOrEqual, 0),
            { Kind: CheckKind.Complement, Operands.Count: > 1 } when !finding.Names.ContainsKey("missing") => Linear(figures, [.. finding.Operands.Select(rate => (rate, 1))], Relation.Equal, 100, areRates: true),
            { Kind: CheckKind.Duplicate, Stated: not null, Operands.Count: 1, Reason: not "figure-and-none" } => Linear(figures, [(finding.Stated, 1), (finding.Operands[0], -1)], Relation.Equal, 0, finding.Stated.Value is { IsPercent: true }),
            _ => null,
        };
        return alternative is null ? null : new ConstraintRule { Id = finding.RuleId ?? finding.Code, Alternatives = [alternative] };
    }

    private static ConstraintAlternative? Sum(Finding finding, ReportFigures figures, bool hasMissing) =>
        finding.Operands.Count == 0 ? null : Linear(figures, [(finding.Stated!, -1), .. finding.Operands.Select(part => (part, 1))], hasMissing || finding.Reason == "parts-within" ? Relation.LessOrEqual : Relation.Equal, 0);

    private static ConstraintAlternative? Difference(Finding finding, ReportFigures figures) => Linear(
        figures, [(finding.Stated!, -1), (finding.Operands[0], 1), .. finding.Operands.Skip(1).Select(part => (part, -1))], Relation.Equal, 0);

    private static ConstraintAlternative? Rate(Finding finding, ReportFigures figures)
    {
        if (finding is not { Stated: { Value: { } value } stated, Numerator: { } numerator, Denominator: { } denominator })
        {
            return null;
        }

        var isPair = numerator.IsPair;
        var rate = figures.PlaceOf(stated, isRate: true);
        var above = figures.PlaceOf(numerator, part: isPair ? FigurePart.Numerator : FigurePart.Whole);
        var below = figures.PlaceOf(denominator, part: denominator.IsPair ? FigurePart.Denominator : FigurePart.Whole);
        return rate is null || above is null || below is null || above == below || (isPair && numerator != denominator)
            ? null
            : new ConstraintAlternative
            {
                Rates = [new RateConstraint { Rate = rate.Value, Numerator = [new LinearTerm(above.Value, 1)], Denominator = [new LinearTerm(below.Value, 1)], Scale = RateClaim.PerOf(value) }],
            };
    }

    private static ConstraintRule? OfPair(Finding finding, ReportFigures figures, RoleOfRate role)
    {
        if (finding is not { Stated: { Value: { } value } stated, Numerator: { } pair }
            || figures.PlaceOf(stated, isRate: true) is not { } rate
            || figures.PlaceOf(pair, part: FigurePart.Numerator) is not { } above
            || figures.PlaceOf(pair, part: FigurePart.Denominator) is not { } below)
        {
            return null;
        }

        var (share, rest) = (Of(new LinearTerm(above, 1)), Of(new LinearTerm(below, 1), new LinearTerm(above, -1)));
        return new ConstraintRule { Id = finding.RuleId!, Alternatives = role switch { RoleOfRate.Share => [share], RoleOfRate.Rest => [rest], _ => [share, rest] } };

        ConstraintAlternative Of(params LinearTerm[] numerator) =>
            new() { Rates = [new RateConstraint { Rate = rate, Numerator = numerator, Denominator = [new LinearTerm(below, 1)], Scale = RateClaim.PerOf(value) }] };
    }

    private static ConstraintAlternative? Linear(ReportFigures figures, IReadOnlyList<(StatedFigure Figure, int Weight)> terms, Relation relation, Fraction constant, bool areRates = false)
    {
        var places = terms.Select(term => (Place: figures.PlaceOf(term.Figure, areRates || term.Figure.Value is { IsPercent: true }), term.Weight)).ToList();
        return places.Exists(term => term.Place is null) ? null : new ConstraintAlternative
        {
            Linear =
            [
                new LinearConstraint
                {
                    Terms = [.. places.GroupBy(term => term.Place!.Value).Select(same => new LinearTerm(same.Key, same.Sum(term => term.Weight)))],
                    Relation = relation,
                    Constant = constant,
                },
            ],
        };
    }
}
