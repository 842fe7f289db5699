using System.Text.Json;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Rollups;
using NodaTime;

namespace DanVan.Domain.Conformance.Families;

/// <summary>The figures of one element under the units asked for, as cells of a cube.</summary>
/// <remarks>
/// DHIS2 adds what a unit itself reported to what its children did. Here a total stands for its children alone, so a unit's own figures are
/// given as those of a child. Several units asked for stand under one top; one that lies below another is counted once.
/// </remarks>
internal sealed class Dhis2Cells
{
    private const string Top = "(top)";

    private readonly List<(string Unit, string? Parent)> _units = [(Top, null)];
    private readonly List<Dhis2Cell> _cells;
    private readonly List<Dhis2Period> _periods;

    private Dhis2Cells(IEnumerable<(string Unit, string Parent)> units, List<Dhis2Cell> cells, List<Dhis2Period> periods)
    {
        _units.AddRange(units.Select(unit => (unit.Unit, (string?)unit.Parent)));
        _cells = cells;
        _periods = periods;
    }

    /// <summary>The cells, each of the unit that it was reported for.</summary>
    public IReadOnlyList<Dhis2Cell> Cells => _cells;

    /// <summary>Reads the figures of the units asked for; those of other units are left out.</summary>
    public static Dhis2Cells Read(JsonElement given, IEnumerable<JsonElement> rows)
    {
        var cells = rows.Where(row => row.GetProperty("value").ValueKind != JsonValueKind.Null)
            .Select(row => new Dhis2Cell(row.GetProperty("orgUnit").GetString()!, Dhis2Period.Parse(row.GetProperty("period").ToString()), CaseNumber.Exact(row.GetProperty("value"))))
            .ToList();
        var asked = Strings(given.GetProperty("orgUnit")).Distinct().ToList();
        var parents = given.TryGetProperty("hierarchy", out var hierarchy)
            ? hierarchy.EnumerateObject().ToDictionary(unit => unit.Name, unit => unit.Value.GetString())
            : cells.Select(cell => cell.Unit).Concat(asked).Distinct().ToDictionary(unit => unit, _ => (string?)null);
        if (asked.Find(unit => !parents.ContainsKey(unit)) is { } unknown)
        {
            throw new UnknownNameException($"the unit '{unknown}' is not in the hierarchy of the case");
        }

        var units = parents.Keys.Select(unit => (Unit: unit, Path: PathOf(unit, parents))).Where(unit => unit.Path.Exists(asked.Contains))
            .Select(unit => (unit.Unit, Parent: unit.Path.Skip(1).Any(asked.Contains) ? unit.Path[1] : Top)).ToList();
        var known = units.Select(unit => unit.Unit).ToHashSet();
        cells.RemoveAll(cell => !known.Contains(cell.Unit));
        return new Dhis2Cells(units, cells, [.. cells.Select(cell => cell.Period).Distinct()]);
    }

    /// <summary>The cells whose periods lie within some spans; the periods to report stay known.</summary>
    public Dhis2Cells Within(IReadOnlyList<Dhis2Period> spans)
    {
        if (_cells.Exists(cell => spans.Any(span => cell.Period != span && cell.Period.Contains(span))))
        {
            throw new UnknownNameException("nobody says which part of a figure belongs to a part of its period");
        }

        return new Dhis2Cells(Units, _cells.FindAll(cell => spans.Any(span => span.Contains(cell.Period))), _periods.FindAll(period => spans.Any(span => span.Contains(period))));
    }

    /// <summary>The same units with more periods to report.</summary>
    public Dhis2Cells Expecting(IEnumerable<Dhis2Period> periods) => new(Units, _cells, [.. _periods.Union(periods)]);

    /// <summary>The first or the last cell of every unit, as one of a single period: what is carried on is so because it was asked for.</summary>
    public Dhis2Cells OnePerUnit(bool isLast)
    {
        var chosen = _cells.GroupBy(cell => cell.Unit).SelectMany(unit =>
        {
            var ends = unit.Select(cell => cell.Period.Last);
            var end = isLast ? ends.Max() : ends.Min();
            return unit.Where(cell => cell.Period.Last == end);
        }).ToList();
        var all = new Dhis2Period(chosen.Select(cell => cell.Period.First).DefaultIfEmpty().Min(), chosen.Select(cell => cell.Period.Last).DefaultIfEmpty().Max());
        return new Dhis2Cells(Units, chosen.ConvertAll(cell => cell with { Period = all }), [all]);
    }

    /// <summary>The same without stated zeros.</summary>
    public Dhis2Cells WithoutZeros() => new(Units, _cells.FindAll(cell => cell.Value.Sign != 0), _periods);

    /// <summary>Adds up over units, or takes the least or the largest; one total for each period, in order.</summary>
    public IReadOnlyList<(Dhis2Period Period, Total Total)> ByPeriod(UnitAddition overUnits)
    {
        if (RollUp(overUnits) is not { } totals)
        {
            return [];
        }

        var top = totals.Plan.Units.Find(Top)!.Value;
        return [.. Ordered().Select((period, index) => (period, totals.At(top, 0, index)))];
    }

    /// <summary>Adds up over units and periods.</summary>
    public Total Sum() => RollUp(UnitAddition.Sum) is { } totals
        ? totals.OverTime(totals.Plan.Units.Find(Top)!.Value, 0, 0, totals.Plan.Periods.Count - 1)
        : new Total { Reason = NoTotalReason.NothingExpected };

    /// <summary>The units named by a text or by a list of texts.</summary>
    public static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(one => one.ToString()) : [element.ToString()];

    private IEnumerable<(string Unit, string Parent)> Units => _units.Skip(1).Select(unit => (unit.Unit, unit.Parent!));

    private RollupTotals? RollUp(UnitAddition overUnits)
    {
        var periods = Ordered();
        if (periods.Count == 0)
        {
            return null;
        }

        if (periods.DistinctBy(period => period.Last).Count() < periods.Count)
        {
            throw new UnknownNameException("figures of periods that end on one day do not add up to one");
        }

        var code = IndicatorCode.Parse("figure");
        var parents = _units.Select(unit => unit.Parent).ToHashSet();
        var shared = _cells.GroupBy(cell => (cell.Unit, cell.Period)).Where(same => same.Count() > 1).Select(same => same.Key.Unit).ToHashSet();
        var own = new Dictionary<string, string>();
        var seen = new Dictionary<(string, Dhis2Period), int>();
        var rows = new List<CubeRow>();
        foreach (var cell in _cells)
        {
            var reporter = cell.Unit;
            if (parents.Contains(cell.Unit) || shared.Contains(cell.Unit))
            {
                var times = seen[(cell.Unit, cell.Period)] = seen.GetValueOrDefault((cell.Unit, cell.Period)) + 1;
                reporter = $"{cell.Unit} itself {times}";
                own[reporter] = cell.Unit;
            }

            rows.Add(CubeRow.Of(reporter, code, ReportingPeriodOf(cell.Period), cell.Value));
        }

        List<(string Unit, string? Parent)> units = [.. _units, .. own.Select(pair => (pair.Key, (string?)pair.Value))];
        var place = units.Select((unit, index) => (unit.Unit, index)).ToDictionary(pair => pair.Unit, pair => pair.index);
        var tree = UnitTree.Of([.. units.Select(unit => unit.Unit)], [.. units.Select(unit => unit.Parent is null ? -1 : place[unit.Parent])]);
        var indicator = new Indicator { Code = code, Name = new LocalizedText { Vi = "số liệu", En = "figure" }, Kind = IndicatorKind.Amount, OverUnits = overUnits, OverTime = TimeAddition.Sum };
        var builder = CubeBuilder.For(RollupPlan.For(tree, [CubeIndicator.Of(indicator, StepOf(_cells.Select(cell => cell.Value)))], [.. periods.Select(ReportingPeriodOf)]));
        builder.AddRows(rows);
        return builder.Problems.Count > 0
            ? throw new UnknownNameException($"a figure does not fit a cell: {builder.Problems[0].Kind}")
            : Rollup.Of(builder.Build(), MissingValues.LeftOut, SubtotalPolicy.Computed);
    }

    /// <summary>The coarsest power of ten, 1 or finer, of which all values are whole multiples.</summary>
    public static Fraction StepOf(IEnumerable<Fraction> values)
    {
        const int most = 15;
        var all = values.ToList();
        for (var decimals = 0; decimals <= most; decimals++)
        {
            if (all.TrueForAll(value => (value * Fraction.PowerOfTen(decimals)).IsInteger))
            {
                return Fraction.PowerOfTen(-decimals);
            }
        }

        throw new UnknownNameException("a figure has too many decimals for a cell");
    }

    private List<Dhis2Period> Ordered() => [.. _periods.OrderBy(period => period.Last)];

    private static ReportingPeriod ReportingPeriodOf(Dhis2Period period) => ReportingPeriod.Between(LocalDate.FromDateOnly(period.First), LocalDate.FromDateOnly(period.Last));

    private static List<string> PathOf(string unit, Dictionary<string, string?> parents)
    {
        var path = new List<string> { unit };
        for (var above = parents[unit]; above is not null; above = parents.GetValueOrDefault(above))
        {
            if (path.Contains(above))
            {
                throw new UnknownNameException($"the unit '{unit}' is above itself");
            }

            path.Add(above);
        }

        return path;
    }
}
