using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <summary>What a rule looks at: the report, and the template and rulebook where there are any.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<IndicatorCode, IndicatorReadings> _readings = [];
    private readonly ILookup<string, Rule> _rules;

    public RuleContext(Report report, ReportTemplate? template, Rulebook? rulebook)
    {
        Report = report;
        Template = template;
        Rulebook = rulebook;
        _rules = (rulebook?.Rules ?? []).ToLookup(rule => rule.Code, StringComparer.Ordinal);
    }

    public Report Report { get; }

    public ReportTemplate? Template { get; }

    public Rulebook? Rulebook { get; }

    /// <summary>The rulebook's rules of one code, in the order of the rulebook.</summary>
    public IEnumerable<Rule> RulesOf(string code) => _rules[code];

    /// <summary>What the report states for an indicator, read as charitably as its facts allow.</summary>
    public IndicatorReadings ReadingsOf(IndicatorCode code)
    {
        if (!_readings.TryGetValue(code, out var readings))
        {
            readings = IndicatorReadings.Of(code, Template?.FindIndicator(code), Report.FactsOf(code));
            _readings.Add(code, readings);
        }

        return readings;
    }
}
