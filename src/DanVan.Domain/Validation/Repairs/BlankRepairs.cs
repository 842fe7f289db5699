using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Says of a blank cell which number the other figures leave for it, where they leave one only.</summary>
internal static class BlankRepairs
{
    private static readonly string[] s_reasons = ["blank", "never-filled-in"];

    /// <summary>The findings, those of cells that nobody filled in with the number implied; a cell of several items, or beside something broken, is left alone.</summary>
    public static IReadOnlyList<Finding> Attach(IReadOnlyList<Finding> findings, RuleContext context)
    {
        if (context.Rulebook is null || !findings.Any(IsOfBlank))
        {
            return findings;
        }

        var facts = context.Report.Facts.Where(fact => fact.Source.Table is not null).ToLookup(fact => PlaceOf(fact.Source));
        var implied = new Dictionary<string, Dictionary<IndicatorCode, Fraction>>(StringComparer.Ordinal);
        return [.. findings.Select(finding => IsOfBlank(finding) && RepairOf(finding) is { } repair ? finding with { Repairs = [repair] } : finding)];

        Repair? RepairOf(Finding finding)
        {
            if (facts[PlaceOf(finding.Sources[0])].ToList() is not [{ State: CellState.Blank or CellState.Placeholder } fact]
                || !context.ReadingsOf(fact.Indicator, fact.Unit).IsMissing
                || !ImpliedOf(fact.Unit).TryGetValue(fact.Indicator, out var value))
            {
                return null;
            }

            var cell = new StatedFigure { Text = "", Source = finding.Sources[0], Indicator = fact.Indicator };
            return new Repair { Changes = [new RepairChange { Figure = cell, Values = Interval.Point(value) }], Evidence = RepairEvidence.Implied };
        }

        Dictionary<IndicatorCode, Fraction> ImpliedOf(string? unit)
        {
            if (!implied.TryGetValue(unit ?? "", out var values))
            {
                var constraints = unit is null ? ReportConstraints.Of(context) : ReportConstraints.OfRow(context, unit);
                implied[unit ?? ""] = values = [];
                foreach (var filled in FaultFinder.FindImplied(constraints.System))
                {
                    if (constraints.CodeOf(filled.Variable) is { } code)
                    {
                        values[code] = filled.Value;
                    }
                }
            }

            return values;
        }
    }

    private static bool IsOfBlank(Finding finding) => finding.Kind == CheckKind.CellContent && s_reasons.Contains(finding.Reason) && finding.Sources.Count > 0;

    private static (string?, int?, int?) PlaceOf(Source source) => (source.Table, source.Row, source.Column);
}
