using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Collects facts by indicator, then restates each indicator in its own way.</summary>
internal sealed partial class IndicatorRestating
{
    private readonly Dictionary<IndicatorCode, Indicator> _indicators;
    private readonly Dictionary<TransferMeasure, RestatementPlan> _plans;
    private readonly Dictionary<string, int> _units;
    private readonly Dictionary<IndicatorCode, FactColumn> _columns = [];
    private readonly Dictionary<IndicatorCode, RestatedColumn?> _sums = [];
    private readonly List<RestatedFact> _facts = [];
    private readonly List<UnplacedFact> _unplaced = [];
    private readonly List<RestatementRefusal> _refusals = [];

    public IndicatorRestating(IEnumerable<Indicator> indicators, Dictionary<TransferMeasure, RestatementPlan> plans)
    {
        _indicators = indicators.ToDictionary(indicator => indicator.Code);
        _plans = plans;
        _units = plans[TransferMeasure.People].Sources.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index, StringComparer.Ordinal);
    }

    public void Take(Fact fact)
    {
        if (fact.Unit is null || !_units.TryGetValue(fact.Unit, out var unit))
        {
            Return(fact, "unknown-unit");
        }
        else if (FactColumn.ValueOf(fact) is null)
        {
            Return(fact, "no-figure");
        }
        else
        {
            if (!_columns.TryGetValue(fact.Indicator, out var column))
            {
                _columns[fact.Indicator] = column = new FactColumn(_units.Count);
            }

            if (!column.TryAdd(unit, fact))
            {
                Return(fact, "stated-twice");
            }
        }
    }

    public RestatedFacts Finish()
    {
        foreach (var (code, column) in _columns)
        {
            switch (_indicators.GetValueOrDefault(code))
            {
                case null:
                    RefuseAll(code, column, "unknown-indicator");
                    break;
                case { Kind: IndicatorKind.Text or IndicatorKind.YesNo }:
                    RefuseAll(code, column, "not-a-number");
                    break;
                case { OverUnits: UnitAddition.Sum } indicator:
                    Add(indicator, column);
                    break;
                case { OverUnits: UnitAddition.RatioOfSums } indicator:
                    Divide(indicator, column);
                    break;
                case { } indicator:
                    Choose(indicator, column);
                    break;
            }
        }

        return new RestatedFacts(_facts, _unplaced, _refusals);
    }

    private void Add(Indicator indicator, FactColumn column)
    {
        if (RestateSums(indicator, column) is not { } restated)
        {
            RefuseAll(indicator.Code, column, "too-large");
            return;
        }

        for (var target = 0; target < restated.Targets.Count; target++)
        {
            if (restated.PresentOf(target) > 0)
            {
                _facts.Add(Told(indicator, restated, target, restated.ValuesOf(target).Scale(column.Step)));
            }
        }

        ReturnAll(column, restated.DividedFigures, "divided");
        ReturnAll(column, restated.UnplacedFigures, "unplaced");
    }

    // The smallest or largest of what went whole; anything else only where one unit became one unit.
    private void Choose(Indicator indicator, FactColumn column)
    {
        var plan = _plans[indicator.MovesWith];
        var whole = plan.WholeSources();
        for (var target = 0; target < plan.Targets.Count; target++)
        {
            var sources = whole[target].ToList();
            var facts = sources.Select(unit => column[unit]).OfType<Fact>().ToList();
            if (facts.Count == 0)
            {
                continue;
            }

            var reason = sources.Count != plan.ExpectedOf(target) ? "divided" : indicator.OverUnits == UnitAddition.None && sources.Count > 1 ? "does-not-add" : null;
            if (reason is not null)
            {
                _refusals.Add(new RestatementRefusal { Indicator = indicator.Code, Unit = plan.Targets[target], Reason = reason });
                facts.ForEach(fact => Return(fact, "unrestated"));
                continue;
            }

            var values = facts.Select(fact => FactColumn.ValueOf(fact)!.Value);
            var chosen = indicator.OverUnits == UnitAddition.Maximum ? values.Max() : values.Min();
            _facts.Add(new RestatedFact { Unit = plan.Targets[target], Indicator = indicator.Code, Values = Interval.Point(chosen), Expected = sources.Count, Present = facts.Count });
        }

        foreach (var unit in Enumerable.Range(0, plan.Sources.Count).Where(unit => column[unit] is not null && !plan.IsWhole(unit)))
        {
            Return(column[unit]!, plan.IsDivided(unit) ? "divided" : "unplaced");
        }
    }

    // Once for an indicator, which may be the numerator of one rate and the base of another.
    private RestatedColumn? RestateSums(Indicator indicator, FactColumn column)
    {
        if (!_sums.TryGetValue(indicator.Code, out var sums))
        {
            _sums[indicator.Code] = sums = column.ToWholeNumbers() is { } values ? _plans[indicator.MovesWith].Restate(values) : null;
        }

        return sums;
    }

    private static RestatedFact Told(Indicator indicator, RestatedColumn column, int target, Interval values) => new()
    {
        Unit = column.Targets[target],
        Indicator = indicator.Code,
        Values = values,
        Expected = column.ExpectedOf(target),
        Present = column.PresentOf(target),
    };

    private void RefuseAll(IndicatorCode code, FactColumn column, string reason)
    {
        _refusals.Add(new RestatementRefusal { Indicator = code, Reason = reason });
        for (var unit = 0; unit < _units.Count; unit++)
        {
            if (column[unit] is { } fact)
            {
                Return(fact, "unrestated");
            }
        }
    }

    private void ReturnAll(FactColumn column, IEnumerable<(string Unit, long Value)> figures, string reason)
    {
        foreach (var (unit, _) in figures)
        {
            Return(column[_units[unit]]!, reason);
        }
    }

    private void Return(Fact fact, string reason) => _unplaced.Add(new UnplacedFact { Fact = fact, Reason = reason });
}
