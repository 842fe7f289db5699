using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Two statements that a report makes of one fact.</summary>
internal sealed record SameFact
{
    /// <summary>Gets the rulebook's rule that says so, or null when both state one indicator.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Gets what is counted.</summary>
    public required IndicatorReadings Indicator { get; init; }

    /// <summary>Gets the statement compared with: the first that is exact, or the first of all.</summary>
    public required IReadOnlyList<Reading> First { get; init; }

    /// <summary>Gets the other statement.</summary>
    public required IReadOnlyList<Reading> Second { get; init; }

    /// <summary>Gets whether the second may be a rounded average of a year, by the label of its table, and over how many years.</summary>
    public int? AverageOverYears { get; init; }

    /// <summary>Gets whether one of the two is only a bound: "từ 80%".</summary>
    public bool HasBound => IsBound(First) || IsBound(Second);

    /// <summary>Gets whether one of the two says only "about".</summary>
    public bool IsAbout => First.Concat(Second).Any(reading => reading.IsUnbounded);

    /// <summary>Gets whether one of the two says that there is none, and the other states some.</summary>
    public bool HasNone => IsNone(First) != IsNone(Second);

    /// <summary>Whether both can be true.</summary>
    public Verdict Compare()
    {
        var pairs = First.SelectMany(_ => Second, (one, other) => (one, other)).ToList();
        if (pairs.Any(pair => HaveSameStep(pair.one, pair.other) ? pair.one.Stated.Value!.Value.ScaledValue == pair.other.Stated.Value!.Value.ScaledValue : pair.one.Rounded.Meets(pair.other.Rounded))
            || pairs.Any(pair => IsEmphasis(pair.one, pair.other) || IsEmphasis(pair.other, pair.one)))
        {
            return Verdict.Holds;
        }

        if (AverageOverYears is { } years && YearlyAverage.Makes(years, First, [new Term(Second)]))
        {
            return Verdict.Holds;
        }

        return pairs.Any(pair => !HaveSameStep(pair.one, pair.other) && pair.one.Truncated.Meets(pair.other.Truncated)) ? Verdict.HoldsOnlyIfTruncated : Verdict.Impossible;
    }

    /// <summary>Every two statements of one fact: of an indicator, or of indicators that a rulebook calls the same.</summary>
    public static IEnumerable<SameFact> AllOf(RuleContext context) => SubjectsOf(context).SelectMany(subject => AllOf(context, subject.Rule, subject.Code));

    /// <summary>The rules about indicators that are the same, then the indicators that no such rule is about.</summary>
    public static IEnumerable<(Rule? Rule, IndicatorCode Code)> SubjectsOf(RuleContext context)
    {
        var ruled = new HashSet<IndicatorCode>();
        foreach (var rule in (context.Rulebook?.Rules ?? []).Where(rule => rule is { Code: "R-DUP-01" or "R-BND-01", Subject: not null } && context.ObstacleOf(rule) is null))
        {
            ruled.Add(rule.Subject!.Value);
            yield return (rule, rule.Subject.Value);
        }

        foreach (var code in context.Report.Facts.Where(fact => fact.Unit is null).Select(fact => fact.Indicator).Distinct().Where(code => !ruled.Contains(code)))
        {
            yield return (null, code);
        }
    }

    /// <summary>Every two statements of one indicator, or of those that a rule calls the same.</summary>
    public static IEnumerable<SameFact> AllOf(RuleContext context, Rule? rule, IndicatorCode code)
    {
        var averageOverYears = rule?.Table is { } table && TableLabel.SpanOf(table, context) == TablePeriod.YearlyAverage ? TableLabel.YearsOf(context) : null;
        return PairsOf(context, rule, code, rule?.Parts ?? [], averageOverYears);
    }

    private static IEnumerable<SameFact> PairsOf(RuleContext context, Rule? rule, IndicatorCode subject, IReadOnlyList<IndicatorCode> parts, int? averageOverYears)
    {
        var own = StatementsOf(context, subject).ToList();
        var elsewhere = parts.SelectMany(part => StatementsOf(context, part)).ToList();
        if (rule is { PartsAreAlternatives: true })
        {
            foreach (var pair in own.Where(_ => elsewhere.Count > 0).Select(statement => AnyOf(context, rule, subject, statement, elsewhere)))
            {
                yield return pair;
            }

            yield break;
        }

        var all = own.Concat(elsewhere).ToList();
        if (all.Count < 2)
        {
            yield break;
        }

        var first = all.FirstOrDefault(readings => !IsBound(readings)) ?? all[0];
        foreach (var other in all.Where(other => !ReferenceEquals(other, first)))
        {
            yield return new SameFact
            {
                Rule = rule,
                Indicator = context.ReadingsOf(subject),
                First = first,
                Second = other,
                AverageOverYears = elsewhere.Contains(other) && own.Contains(first) ? averageOverYears : null,
            };
        }
    }

    /// <summary>A statement with the first of the alternatives that it fits, or with the first of all.</summary>
    private static SameFact AnyOf(RuleContext context, Rule rule, IndicatorCode subject, IReadOnlyList<Reading> own, IReadOnlyList<IReadOnlyList<Reading>> alternatives)
    {
        var pairs = alternatives.Select(other => new SameFact { Rule = rule, Indicator = context.ReadingsOf(subject), First = other, Second = own }).ToList();
        return pairs.Find(pair => pair.Compare() == Verdict.Holds) ?? pairs.Find(pair => pair.Compare() == Verdict.HoldsOnlyIfTruncated) ?? pairs[0];
    }

    private static IEnumerable<IReadOnlyList<Reading>> StatementsOf(RuleContext context, IndicatorCode code)
    {
        var isRate = context.ReadingsOf(code).IsRate;
        return context.FactsOf(code, unit: null).Select(fact => IndicatorReadings.ReadingsOf(fact, isRate)).Where(readings => readings.Count > 0);
    }

    private static bool IsBound(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Stated.Value is { Qualifier: not Qualifier.Exact });

    private static bool IsNone(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Rounded is { IsPoint: true, Lower.Sign: 0 });

    private static bool HaveSameStep(Reading one, Reading other) =>
        one.Stated.Value is { Qualifier: Qualifier.Exact } a && other.Stated.Value is { Qualifier: Qualifier.Exact } b && a.Step * a.Scale == b.Step * b.Scale;

    // "hơn 1.211.742 lượt": nobody rounds to the last digit, the word is only emphasis.
    private static bool IsEmphasis(Reading bound, Reading exact) =>
        bound.Stated.Value is { Qualifier: Qualifier.Over } over && exact.Stated.Value is { } value
        && over.ScaledValue == value.ScaledValue && !(over.Value / over.Step / 10).IsInteger;
}
