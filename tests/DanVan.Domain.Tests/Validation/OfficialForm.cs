using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation;

/// <summary>An official form filled in by column numbers.</summary>
internal sealed class OfficialForm
{
    private readonly Dictionary<(string? Row, int Column), long> _values = [];

    public OfficialForm(string code)
    {
        Template = BuiltInTemplates.Get(code);
        Rulebook = BuiltInRulebooks.Get(code);
    }

    public ReportTemplate Template { get; }

    public Rulebook Rulebook { get; }

    public static IndicatorCode Code(int column) => IndicatorCode.Parse($"c{column}");

    public OfficialForm Set(string? row, int column, long value)
    {
        _values[(row, column)] = value;
        return this;
    }

    public Report ToReport(ReportHeader? header = null)
    {
        var form = new FilledForm(Template, header ?? new ReportHeader());
        foreach (var ((row, column), value) in _values)
        {
            form.Set(Template.Tables[0].Number, row, column, value);
        }

        return form.ToReport();
    }

    public IReadOnlyList<Finding> Check() => [.. ReportChecker.Check(ToReport(), Template, Rulebook).Checks.Where(finding => finding.Code == "R-FML-01")];

    public IEnumerable<string?> Broken() => Check().Where(finding => finding.Verdict == Verdict.Impossible).Select(finding => finding.RuleId);
}
