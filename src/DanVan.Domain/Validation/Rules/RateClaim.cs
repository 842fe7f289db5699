using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A stated rate with all that the report says of its counts: made by a sentence, or demanded by a rulebook.</summary>
internal sealed record RateClaim
{
    /// <summary>Gets the rulebook's rule, or null for a claim of the text.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Gets the rulebook's rule for when the counts are missing, or null for a claim of the text.</summary>
    public Rule? CountsRule { get; init; }

    /// <summary>Gets the ways to read the rate; empty when none is stated.</summary>
    public required IReadOnlyList<StatedFigure> Rates { get; init; }

    /// <summary>Gets the numerators that the report states.</summary>
    public IReadOnlyList<Reading> Numerators { get; init; } = [];

    /// <summary>Gets the bases that the report states, most likely first.</summary>
    public IReadOnlyList<Reading> Bases { get; init; } = [];

    /// <summary>Gets the two counts beside each other, each pair one reading: "26/26", or every numerator over every base.</summary>
    public IReadOnlyList<CountPair> Pairs { get; init; } = [];

    /// <summary>Gets pairs that may explain the rate, but do not refute it: "361/368" in a cell that asks for the base alone.</summary>
    public IReadOnlyList<CountPair> PossiblePairs { get; init; } = [];

    /// <summary>Gets whether those pairs can speak of nothing but this rate: the second figure of each stands nowhere else in its row.</summary>
    public bool ArePossiblePairsSole { get; init; }

    /// <summary>Gets whether numerator and base are whole numbers of things, so that only some rates are possible.</summary>
    public bool AreCounts { get; init; } = true;

    /// <summary>Gets whether the rate is that of a change: (numerator - base) over base.</summary>
    public bool IsChange { get; init; }

    /// <summary>Gets whether both counts of some reading are stated.</summary>
    public bool HasCounts => PairsToCheck.Count > 0;

    /// <summary>Gets the pairs to check the rate against: those stated as such, else one that explains it, else the nearest that can speak of nothing else.</summary>
    public IReadOnlyList<CountPair> PairsToCheck
    {
        get
        {
            if (Pairs.Count > 0 || Rates.Count == 0)
            {
                return Pairs;
            }

            CountPair[] explaining = [.. PossiblePairs.Where(Explains).Take(1)];
            return explaining.Length > 0 || !ArePossiblePairsSole ? explaining : [.. PossiblePairs.OrderBy(GapTo).Take(1)];
        }
    }

    /// <summary>What a rate is stated per. A bare number where a rate is meant is a percentage.</summary>
    public static Fraction PerOf(Figure rate) => rate.Unit is null ? RateBase.Percent : RateBase.Of(rate);

    /// <summary>Every rate that the text or the rulebook speaks of.</summary>
    public static IEnumerable<RateClaim> AllOf(RuleContext context)
    {
        foreach (var statement in context.Report.Statements.Where(IsOfRate))
        {
            yield return Of(statement);
        }

        foreach (var same in RulesOf(context))
        {
            yield return Of(same, context);
        }
    }

    /// <summary>Whether a statement of the text speaks of a rate.</summary>
    public static bool IsOfRate(Statement statement) => statement.Kind is StatementKind.Rate or StatementKind.Change;

    /// <summary>The rulebook's rules about rates; two about one rate, one for each code, are one claim.</summary>
    public static IEnumerable<IReadOnlyList<Rule>> RulesOf(RuleContext context) => (context.Rulebook?.Rules ?? [])
        .Where(rule => rule.Code is "R-RATE-01" or "R-RATE-02" && context.ObstacleOf(rule) is null)
        .GroupBy(rule => $"{rule.Subject}={rule.Numerator}/{string.Join('/', rule.Denominators)}", StringComparer.Ordinal)
        .Select(same => same.ToList());

    /// <summary>The claim of rules about one rate.</summary>
    public static RateClaim Of(IReadOnlyList<Rule> same, RuleContext context)
    {
        var claim = Of(same[0], context);
        return claim with
        {
            Rule = same.FirstOrDefault(rule => rule.Code == "R-RATE-01") ?? claim.Rule,
            CountsRule = same.FirstOrDefault(rule => rule.Code == "R-RATE-02") ?? claim.Rule,
        };
    }

    /// <summary>The claim of a sentence.</summary>
    public static RateClaim Of(Statement statement)
    {
        var numerators = statement.Numerator is { IsPair: false } numerator ? Reading.AllOf(numerator) : [];
        var bases = statement.Denominators.Where(figure => !figure.IsPair).SelectMany(figure => Reading.AllOf(figure)).ToList();
        StatedFigure?[] figures = [statement.Stated, statement.Numerator, .. statement.Denominators];
        var pairs = figures.OfType<StatedFigure>().Where(figure => figure.IsPair).Select(CountPair.Of).ToList();
        return new RateClaim
        {
            Rates = statement.Stated.Value is null ? [] : [statement.Stated],
            Numerators = numerators,
            Bases = bases,
            Pairs = pairs.Count > 0 ? pairs : CountPair.Cross(numerators, bases),
            AreCounts = numerators.Concat(bases).All(reading => IsCount(reading.Stated)),
            IsChange = statement.Kind == StatementKind.Change,
        };
    }

    private static RateClaim Of(Rule rule, RuleContext context)
    {
        IndicatorCode[] codes = [.. rule.Numerator is { } of ? [of] : Array.Empty<IndicatorCode>(), .. rule.Denominators];
        var numerators = rule.Numerator is { } numerator ? context.ReadingsOf(numerator).Readings : [];
        var bases = rule.Denominators.SelectMany(code => context.ReadingsOf(code).Readings).ToList();
        var rates = rule.Subject is { } subject ? context.ReadingsOf(subject).Readings : [];
        StatedFigure[] pairs = [.. bases.Concat(rates).Select(reading => reading.Stated).Where(figure => figure.IsPair).Distinct()];
        return new RateClaim
        {
            Rule = rule,
            Rates = [.. rates.Select(rate => rate.Stated).Where(rate => rate.Value is not null).Distinct()],
            Numerators = numerators,
            Bases = bases,
            Pairs = CountPair.Cross(numerators, bases),
            PossiblePairs = [.. pairs.SelectMany(CountPair.BothOf)],
            ArePossiblePairsSole = pairs.Length > 0 && pairs.All(pair => IsSole(pair, context)),
            AreCounts = codes.All(code => context.ReadingsOf(code).Indicator?.Kind is null or IndicatorKind.Count)
                && numerators.Concat(bases).All(reading => IsCount(reading.Stated)),
        };
    }

    // A length or a sum of money may take any value, so that no base can be ruled out.
    private static bool IsCount(StatedFigure figure) =>
        figure.IsPair || figure.Value is { Decimals: 0, Qualifier: Qualifier.Exact } value && value.Scale == 1 && value.Value.Sign >= 0 && !MeasuredUnits.Contains(value.Unit);

    // "361/3.559" beside a cell that says 3.559 is a share of those, and says nothing of a rate of its own.
    private static bool IsSole(StatedFigure pair, RuleContext context) =>
        pair.Source is { Table: { } table, Row: { } row }
        && !context.FiguresOfRow(table, row).Any(figure => figure.Value?.ScaledValue == pair.Denominator!.Value.ScaledValue);

    private Fraction GapTo(CountPair pair)
    {
        var rate = Rates[0].Value!.Value;
        return pair.RatesPer(PerOf(rate), IsChange) is { } computed ? Equation.GapBetween(computed, rate.ToRoundedInterval()) : Fraction.Zero;
    }

    private bool Explains(CountPair pair) => Rates.Any(rate => pair.Check(rate.Value!.Value, IsChange) is RateOutcome.Holds or RateOutcome.HoldsOnlyIfTruncated);
}
