using DanVan.Domain.Indicators;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Validation.Rules;

/// <summary>What a rule looks at: the report, and the template and rulebook where there are any.</summary>
internal sealed class RuleContext
{
    private static readonly string[] s_lowerLevels = ["huyện", "quận", "thị xã", "thành phố", "xã ", "phường", "thị trấn"];

    private readonly Dictionary<(string? Unit, IndicatorCode Code), IndicatorReadings> _readings = [];
    private readonly Dictionary<Rule, Claim?> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Rule> _rules;
    private readonly Lazy<RoundingHabit> _habit;
    private IReadOnlyList<string>? _units;
    private IReadOnlyList<RateClaim>? _rateClaims;
    private IReadOnlyList<SameFact>? _sameFacts;
    private IReadOnlyList<CitationGroup>? _citationGroups;

    public RuleContext(Report report, ReportTemplate? template, PreparedRulebook? prepared)
    {
        Report = report;
        Template = template;
        Prepared = prepared;
        Rulebook = prepared?.Rulebook;
        _habit = new Lazy<RoundingHabit>(() => RoundingHabit.Infer(RateClaims.Select(RateWithCounts).OfType<StatedRate>().Distinct()));
        _rules = (Rulebook?.Rules ?? []).Where(rule => ObstacleOf(rule) is null).ToLookup(rule => rule.Code, StringComparer.Ordinal);
    }

    public Report Report { get; }

    public ReportTemplate? Template { get; }

    /// <summary>Gets the register of administrative units, or null when none was given.</summary>
    public TerritoryRegister? Register { get; init; }

    /// <summary>Gets where facts are that may have changed since the report was made, or null when none has.</summary>
    public SessionReport? Live { get; init; }

    /// <summary>Gets or sets whether the document's other rates are cut off, where that is followed from one rate to the next; null to work it out.</summary>
    public bool? CutsOff { get; set; }

    /// <summary>Gets the other reports it is checked against, or null when there are none.</summary>
    public RelatedReports? Related { get; init; }

    public PreparedRulebook? Prepared { get; }

    public Rulebook? Rulebook { get; }

    /// <summary>Gets whether the report is one of a province, by its issuer ("UBND tỉnh …").</summary>
    public bool IsOfProvince => Report.Header.Issuer is { } issuer
        && issuer.Contains("tỉnh ", StringComparison.OrdinalIgnoreCase)
        && !s_lowerLevels.Any(level => issuer.Contains(level, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the units in the rows of tables, in reading order.</summary>
    public IReadOnlyList<string> Units => _units ??= [.. Report.Facts.Select(fact => fact.Unit).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Gets every stated rate, with what is known of its counts.</summary>
    public IReadOnlyList<RateClaim> RateClaims => _rateClaims ??= [.. RateClaim.AllOf(this)];

    /// <summary>Gets every two statements of one fact.</summary>
    public IReadOnlyList<SameFact> SameFacts => _sameFacts ??= [.. SameFact.AllOf(this)];

    /// <summary>Gets the mentions of documents, by document.</summary>
    public IReadOnlyList<CitationGroup> CitationGroups => _citationGroups ??= CitationGroup.Of(Report);

    /// <summary>Gets whether the document's other rates are cut off too, and none is rounded.</summary>
    public bool CutsOffElsewhere => CutsOff ?? _habit.Value is { Kind: HabitKind.Truncated, OnlyTruncated.Count: > 1 };

    /// <summary>Why a rule does not apply to this report at all, or null when it does.</summary>
    public string? ObstacleOf(Rule rule) => RuleApplicability.FindObstacle(rule, Rulebook!, Report);

    /// <summary>The rulebook's rules of one code that apply, in the order of the rulebook.</summary>
    public IEnumerable<Rule> RulesOf(string code) => _rules[code];

    /// <summary>The claims of one kind that the text makes of its own figures, by place.</summary>
    public IEnumerable<Statement> StatementsOf(StatementKind kind) => Report.Statements.Where(statement => statement.Kind == kind);

    /// <summary>Every statement of an indicator of a unit; null is the unit that reports.</summary>
    public IEnumerable<Fact> FactsOf(IndicatorCode code, string? unit) => Live?.FactsOf(code, unit) ?? Report.FactsOf(code, unit);

    /// <summary>Every statement of an indicator, of any unit.</summary>
    public IEnumerable<Fact> FactsOf(IndicatorCode code) => Live?.FactsOf(code) ?? Report.FactsOf(code);

    /// <summary>The figures in one row of a table.</summary>
    public IEnumerable<StatedFigure> FiguresOfRow(string table, int row) =>
        Live?.FiguresOfRow(table, row) ?? Report.Figures.Where(figure => figure.Source.Table == table && figure.Source.Row == row);

    /// <summary>The words of the narrative that a rule on omissions takes for a claim, or null.</summary>
    public Claim? ClaimOf(Rule rule)
    {
        if (!_claims.TryGetValue(rule, out var claim))
        {
            claim = Claim.Find(rule, this);
            _claims.Add(rule, claim);
        }

        return claim;
    }

    /// <summary>What the report states for an indicator, read as charitably as its facts allow.</summary>
    public IndicatorReadings ReadingsOf(IndicatorCode code) => ReadingsOf(code, unit: null);

    /// <summary>What the report states for an indicator of one of the units in its rows; null is the unit that reports.</summary>
    public IndicatorReadings ReadingsOf(IndicatorCode code, string? unit)
    {
        if (!_readings.TryGetValue((unit, code), out var readings))
        {
            readings = IndicatorReadings.Of(code, Template?.FindIndicator(code), FactsOf(code, unit));
            _readings.Add((unit, code), readings);
        }

        return readings;
    }

    /// <summary>What an earlier report states, or null when that report is not there.</summary>
    public IndicatorReadings? ReadingsOfEarlier(IndicatorCode code, string? unit, int periodsBack) =>
        Related?.Earlier.ElementAtOrDefault(periodsBack - 1) is { Report: not null } earlier ? RelatedReadings.Of(earlier, code, unit, Template) : null;

    /// <summary>What each unit below states: those in the rows, then those with a report of their own; one whose report never came states nothing.</summary>
    public IEnumerable<(string Name, IndicatorReadings Readings)> ReadingsOfChildren(IndicatorCode code) =>
        Related is { Children.Count: > 0 } related
            ? related.Children.Select(child => (child.Name, RelatedReadings.Of(child, code, null, Template)))
            : Units.Select(child => (child, ReadingsOf(code, child)));

    /// <summary>Reads the facts of an indicator anew when it is next asked for.</summary>
    public void Forget(string? unit, IndicatorCode code) => _readings.Remove((unit, code));

    /// <summary>A rate with its counts, or null where it can be read in more than one way, so that it does not tell how its document rounds.</summary>
    public static StatedRate? RateWithCounts(RateClaim claim) =>
        claim is { IsChange: false, Rates: [{ Value: { } rate }], PairsToCheck: [{ Upper: { IsPoint: true, Lower: { } upper }, Lower: { IsPoint: true, Lower: { } lower } }] }
            ? new StatedRate(upper, lower, rate.Unit is null ? rate.WithUnit("%") : rate)
            : null;
}
