using System.Text;
using DanVan.Domain.Catalog;
using DanVan.Domain.Documents;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation;

namespace DanVan.Domain.PlantedFaults.InText;

/// <summary>Checks a text with a fault, and looks at what is told beyond what was told of the text without it.</summary>
internal sealed class TextChecker
{
    // Two ways of writing in one document are a matter of style: that a fault changes the way is no sign that it was found.
    private const string StyleOnly = "R-FMT-01";

    private readonly TextRelations _right;
    private readonly HashSet<string> _known;

    public TextChecker(TextRelations right)
    {
        _right = right;
        _known = [.. Check(right.Text).Findings.Select(finding => Told(finding, place => place))];
    }

    /// <summary>The report as it is read and checked with its form, rulebook and register.</summary>
    public static CheckedReport Check(string text)
    {
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), BuiltInTemplates.All);
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        return ReportChecker.Check(report, template, template is null ? null : BuiltInRulebooks.Find(template.Code), BuiltInRegisters.VinhTuong);
    }

    /// <summary>The findings that are told only because of the fault.</summary>
    public List<Finding> News(TextFault fault) => [.. Check(fault.Text).Findings.Where(finding => finding.Code != StyleOnly && !_known.Contains(Told(finding, fault.Before)))];

    /// <summary>Whether a finding speaks of a figure that was changed, or of all the figures of a relation that the fault breaks.</summary>
    public bool IsFound(TextFault fault, Finding finding)
    {
        var names = NamesIn(finding.Sources, fault).ToHashSet();
        return names.Overlaps(fault.Changed.Keys) || fault.Broken.Any(names.IsSupersetOf);
    }

    /// <summary>Whether the first repair of a finding puts back exactly the figures that were changed, each by its right value or a range that holds it.</summary>
    public bool IsRight(TextFault fault, Finding finding) =>
        finding.Repairs is [var first, ..]
        && first.Changes.Count == fault.Changed.Count
        && fault.Changed.Keys.All(name => first.Changes.Any(change => NamesIn([change.Figure.Source], fault).Contains(name) && Contains(change, _right[name])));

    /// <summary>Whether a first repair that is right names one value, and no range.</summary>
    public bool IsExact(TextFault fault, Finding finding) => IsRight(fault, finding) && finding.Repairs[0].Changes.All(change => change.Values.IsPoint);

    private static bool Contains(RepairChange change, TextFigure right)
    {
        var value = WrittenNumber.Read(right.Written)[0].Value;
        return change.Values.Contains(Numbers.Fraction.Of(value.Above, value.Below));
    }

    private IEnumerable<string> NamesIn(IEnumerable<Source> sources, TextFault fault) => sources.SelectMany(source =>
    {
        var (start, end) = (fault.Before(source.Start), fault.Before(source.End));
        return _right.Figures.Where(figure => figure.Start < end && start < figure.End).Select(figure => figure.Name);
    });

    // A finding is known by its rule, its reason and its places in the text without the fault.
    private static string Told(Finding finding, Func<int, int> before) =>
        $"{finding.Code} {finding.RuleId} {finding.Reason} {string.Join(' ', finding.Sources.Select(source => before(source.Start)))}";
}
