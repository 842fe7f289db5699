using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Rates that share one whole make 100% together.</summary>
internal sealed class ComplementRule : IReportRule
{
    private static readonly Interval s_whole = Interval.Point(100);

    public RuleDescription Description { get; } = new()
    {
        Code = "R-RATE-03",
        Kind = CheckKind.Complement,
        Severity = Severity.Error,
        Title = new LocalizedText { Vi = "Các tỷ lệ của cùng một tổng thể cộng lại bằng 100%", En = "Rates of one whole make 100%" },
        Reasons = ["rates-complete", "only-truncated", "rates-differ", "rates-exceed", "rates-missing", "all-zero", "about", "no-figure", "no-operands", "no-parts"],
        Details = ["rule", "missing"],
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var statement in context.StatementsOf(StatementKind.Complement))
        {
            yield return Check(statement);
        }

        foreach (var rule in context.RulesOf(Description.Code))
        {
            yield return Check(rule, context);
        }
    }

    /// <summary>The verdict of one statement.</summary>
    public Finding Check(Statement statement)
    {
        StatedFigure[] figures = [statement.Stated, .. statement.Operands];
        var readings = figures.Select(figure => Reading.AllOf(figure, isRate: true)).ToList();
        return statement.Operands.Count == 0 ? Tell(Verdict.NotChecked, "no-operands", null, figures)
            : readings.Any(alternatives => alternatives.Count == 0) ? Tell(Verdict.NotChecked, "no-figure", null, figures)
            : Check(null, figures, readings, []);
    }

    /// <summary>The verdict of one rule.</summary>
    public Finding Check(Rule rule, RuleContext context)
    {
        if (rule.Subject is not { } subject || rule.Parts.Count == 0)
        {
            return Tell(Verdict.NotChecked, "no-parts", rule, []);
        }

        var rates = rule.Parts.Prepend(subject).Select(context.ReadingsOf).ToList();
        var present = rates.Where(rate => !rate.IsMissing).ToList();
        return Check(rule, [.. present.Select(rate => rate.Readings[0].Stated)], [.. present.Select(rate => rate.Readings)], [.. rates.Where(rate => rate.IsMissing).Select(rate => rate.Name)]);
    }

    private Finding Check(Rule? rule, IReadOnlyList<StatedFigure> figures, IReadOnlyList<IReadOnlyList<Reading>> readings, IReadOnlyList<LocalizedText> missing)
    {
        Finding TellMissing(Verdict verdict, string reason) => Tell(verdict, reason, rule, figures).Naming("missing", Telling.Join(missing));

        if (readings.Count == 0)
        {
            return TellMissing(Verdict.NotChecked, "rates-missing");
        }

        // Nothing received, nothing resolved, nothing left: 0% and 0% are rates of nothing.
        if (readings.All(alternatives => alternatives.Any(IsZero)))
        {
            return Tell(Verdict.NotChecked, "all-zero", rule, figures);
        }

        if (readings.Any(alternatives => alternatives.All(reading => reading.IsUnbounded)))
        {
            return Tell(Verdict.NotChecked, "about", rule, figures);
        }

        var whole = new[] { new Reading(figures[0], s_whole, s_whole) };
        var unknown = missing.Count == 0 ? Interval.Point(Fraction.Zero) : Interval.AtLeast(Fraction.Zero);
        var equation = Equation.Of(whole, [.. readings.Select(alternatives => new Term(alternatives))], unknown);
        var finding = (equation.Verdict, missing.Count) switch
        {
            (Verdict.Impossible, 0) => Tell(Verdict.Impossible, "rates-differ", rule, figures),
            (Verdict.Impossible, _) => TellMissing(Verdict.Impossible, "rates-exceed"),
            (_, > 0) => TellMissing(Verdict.NotChecked, "rates-missing"),
            (Verdict.HoldsOnlyIfTruncated, _) => Tell(Verdict.HoldsOnlyIfTruncated, "only-truncated", rule, figures),
            _ => Tell(Verdict.Holds, "rates-complete", rule, figures),
        };
        return finding with { Computed = equation.Computed, Gap = equation.Gap };
    }

    private static bool IsZero(Reading reading) =>
        reading.Stated.Value is { Value.Sign: 0 } or null && reading.Rounded.Contains(Fraction.Zero);

    private Finding Tell(Verdict verdict, string reason, Rule? rule, IReadOnlyList<StatedFigure> figures) =>
        Description.Tell(verdict, reason, rule, Telling.Places(figures)) with { Stated = figures.Count > 0 ? figures[0] : null, Operands = figures };
}
