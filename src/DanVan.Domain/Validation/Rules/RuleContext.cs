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
    public Func<string?, IndicatorCode, IEnumerable<Fact>>? FactsOf { get; init; }

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
    public bool CutsOffElsewhere => _habit.Value is { Kind: HabitKind.Truncated, OnlyTruncated.Count: > 1 };

    /// <summary>Why a rule does not apply to this report at all, or null when it does.</summary>
    public string? ObstacleOf(Rule rule) => RuleApplicability.FindObstacle(rule, Rulebook!, Report);

    /// <summary>The rulebook's rules of one code that apply, in the order of the rulebook.</summary>
    public IEnumerable<Rule> RulesOf(string code) => _rules[code];

    /// <summary>The claims of one kind that the text makes of its own figures, by place.</summary>
    public IEnumerable<Statement> StatementsOf(StatementKind kind) => Report.Statements.Where(statement => statement.Kind == kind);

    /// <summary>What the report states for an indicator, read as charitably as its facts allow.</summary>
    public IndicatorReadings ReadingsOf(IndicatorCode code) => ReadingsOf(code, unit: null);

    /// <summary>What the report states for an indicator of one of the units in its rows; null is the unit that reports.</summary>
    public IndicatorReadings ReadingsOf(IndicatorCode code, string? unit)
    {
        if (!_readings.TryGetValue((unit, code), out var readings))
        {
            readings = IndicatorReadings.Of(code, Template?.FindIndicator(code), FactsOf?.Invoke(unit, code) ?? Report.FactsOf(code, unit));
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

    // Only a rate that can be read in one way tells how its document rounds.
    private static StatedRate? RateWithCounts(RateClaim claim) =>
        claim is { IsChange: false, Rates: [{ Value: { } rate }], PairsToCheck: [{ Upper: { IsPoint: true, Lower: { } upper }, Lower: { IsPoint: true, Lower: { } lower } }] }
            ? new StatedRate(upper, lower, rate.Unit is null ? rate.WithUnit("%") : rate)
            : null;
}
