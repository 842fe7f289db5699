using System.Text.Json;
using DanVan.Domain.Numbers;
using DanVan.Domain.Rollups.Restating;
using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Conformance.Families;

/// <summary>Units that change on a day, and their figures: one column for each element and period.</summary>
internal sealed class UnitChange
{
    private static readonly LocalDate s_day = new(2025, 7, 1);

    private readonly List<(string Unit, string Column, Fraction Value, string Updated)> _rows = [];

    private UnitChange(TerritoryRegister register, JsonElement data)
    {
        Register = register;
        Table = Restatements.Between(register, UnitLevel.Commune, s_day.PlusDays(-1), s_day);
        foreach (var row in data.EnumerateArray().Where(row => row.GetProperty("value").ValueKind != JsonValueKind.Null))
        {
            var period = row.TryGetProperty("period", out var stated) ? stated.ToString() : "";
            var updated = row.TryGetProperty("updated", out var time) ? time.ToString() : "";
            var (unit, column) = (row.GetProperty("orgUnit").GetString()!, $"{row.GetProperty("element").GetString()} {period}".TrimEnd());
            if (_rows.Exists(other => other.Unit == unit && other.Column == column))
            {
                throw new UnknownNameException("a unit states one figure twice");
            }

            _rows.Add((unit, column, CaseNumber.Exact(row.GetProperty("value")), updated));
        }

        Step = Dhis2Cells.StepOf(_rows.Select(row => row.Value));
    }

    public TerritoryRegister Register { get; }

    public RestatementTable Table { get; }

    public IReadOnlyList<(string Unit, string Column, Fraction Value, string Updated)> Rows => _rows;

    public Fraction Step { get; }

    public IEnumerable<string> Columns => _rows.Select(row => row.Column).Distinct();

    /// <summary>The eve of the change: figures of that day and before belong to the units of that day.</summary>
    public static LocalDate Eve => s_day.PlusDays(-1);

    public static UnitChange Of(TerritoryEventKind kind, IReadOnlyList<string> before, IReadOnlyList<string> after, IReadOnlyList<UnitTransfer> transfers, JsonElement data)
    {
        var units = before.Union(after).Select(code => new AdministrativeUnit
        {
            Code = code,
            Name = code,
            Level = UnitLevel.Commune,
            From = before.Contains(code) ? null : s_day,
            To = after.Contains(code) ? null : Eve,
        });
        var register = TerritoryRegister.Make([.. units], [new TerritoryEvent { Date = s_day, Kind = kind, Transfers = transfers }]);
        return new UnitChange(register.Get(), data);
    }

    /// <summary>Restates the figures of one column.</summary>
    public RestatedColumn Restate(string column, IReadOnlyList<TransferShare> shares)
    {
        var plan = RestatementPlan.For(Table, TransferMeasure.People, shares);
        return plan.Restate([.. plan.Sources.Select(unit => StepsOf(unit, column))]);
    }

    private long? StepsOf(string unit, string column)
    {
        foreach (var row in _rows.Where(row => row.Unit == unit && row.Column == column))
        {
            var steps = (row.Value / Step).Numerator;
            return steps >= long.MinValue && steps <= long.MaxValue ? (long)steps : throw new UnknownNameException("a figure does not fit a cell");
        }

        return null;
    }
}
