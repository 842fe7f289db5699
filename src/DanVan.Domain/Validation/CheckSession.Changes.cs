using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <content>What a change touches.</content>
public sealed partial class CheckSession
{
    private void LayOut()
    {
        var byUnit = new Dictionary<string, SessionPlace>(StringComparer.Ordinal);
        var ofReport = new SessionPlace(null, _plan);
        foreach (var unit in _context.Units)
        {
            byUnit[unit] = new SessionPlace(unit, _plan);
            _places.Add(byUnit[unit]);
        }

        _places.Add(ofReport);
        for (var i = 0; i < _facts.Length; i++)
        {
            var (unit, code) = (_facts[i].Unit, _facts[i].Indicator);
            if (!_cells.TryGetValue((unit, code), out var cell))
            {
                cell = new SessionCell(unit is null ? ofReport : byUnit[unit], code, _plan.SlotOf(code));
                _cells.Add((unit, code), cell);
            }

            cell.Facts.Add(i);
        }

        foreach (var cell in _cells.Values.Where(cell => cell.Slot >= 0))
        {
            Fill(cell);
        }

        foreach (var place in _places)
        {
            FillUnstated(place);
            for (var rule = 0; rule < _plan.Rules.Count; rule++)
            {
                place.Applies[rule] = Applies(place, _plan.Rules[rule]);
                var findings = place.Applies[rule] ? Work(place, rule) : [];
                place.Findings[rule] = findings.Any(finding => finding.IsWorthTelling) ? findings : null;
            }
        }
    }

    private bool Applies(SessionPlace place, SessionRule rule) => place.Unit is not null
        ? rule.IsForEachUnit
        : !rule.IsForEachUnit || _context.Units.Count == 0 || rule.References.Any(reference => _cells.ContainsKey((null, reference.Code)));

    // What the report has no cell for is missing, too, and a missing count is at least zero.
    private void FillUnstated(SessionPlace place)
    {
        for (var slot = 0; slot < _plan.Slots.Count; slot++)
        {
            var reference = _plan.Slots[slot];
            if (reference.OfChildren)
            {
                FillChildren(place, slot);
            }
            else if (reference.PeriodsBack > 0 || !_cells.ContainsKey((place.Unit, reference.Code)))
            {
                var isStatedNow = reference.PeriodsBack == 0;
                place.Figures.Set(slot, isStatedNow ? FormulaFigures.FigureOf(_context.ReadingsOf(reference.Code, place.Unit)) : RuleFigure.Missing(_context.ReadingsOf(reference.Code, place.Unit).IsNonNegative));
            }
        }
    }

    private void FillChildren(SessionPlace place, int slot)
    {
        if (place.Unit is null)
        {
            place.Figures.SetChildren(slot, [.. _context.Units.Select(unit => FormulaFigures.FigureOf(_context.ReadingsOf(_plan.Slots[slot].Code, unit)))]);
        }
    }

    // A whole number written in full is taken as it is; anything else is read as the checker reads it.
    private void Fill(SessionCell cell)
    {
        var readings = _context.ReadingsOf(cell.Code, cell.Place.Unit);
        cell.Place.Figures.Set(cell.Slot, FormulaFigures.FigureOf(readings));
        SetOdd(cell, readings.Readings.Count > 1 || readings.IsUnbounded);
    }

    private static void SetOdd(SessionCell cell, bool isOdd)
    {
        if (cell.IsOdd != isOdd)
        {
            cell.IsOdd = isOdd;
            cell.Place.OddSlots += isOdd ? 1 : -1;
        }
    }

    private IReadOnlyList<Finding> Work(SessionPlace place, int rule) => _plan.Rules[rule].Findings(place.Unit, _context);

    private FindingChanges Change(SessionCell cell, int fact, FilledValue value)
    {
        var before = _facts[fact];
        var isSame = _isPending[fact]
            ? _values[fact] == value
            : before.State == value.State && before.Figure?.Value == value.Figure && before.Figure is not { IsPair: true };
        if (isSame)
        {
            return FindingChanges.None;
        }

        _values[fact] = value;
        _isPending[fact] = true;
        _changed.Add(fact);
        _context.Forget(before.Unit, before.Indicator);
        var isOfUnit = before.Unit is not null;
        if (cell.Slot >= 0)
        {
            FillAnew(cell, value);
        }

        List<Finding>? appeared = null;
        List<FindingChange>? changed = null;
        List<Finding>? vanished = null;
        foreach (var rule in cell.Slot < 0 ? [] : (isOfUnit ? _plan.OfUnit : _plan.OfReport)[cell.Slot])
        {
            Check(cell.Place, rule, ref appeared, ref changed, ref vanished);
        }

        if (isOfUnit && _plan.OfChildren.Contains(before.Indicator))
        {
            CheckChildren(before.Indicator, ref appeared, ref changed, ref vanished);
        }

        return appeared is null && changed is null && vanished is null
            ? FindingChanges.None
            : new FindingChanges { Appeared = appeared ?? [], Changed = changed ?? [], Vanished = vanished ?? [] };
    }

    private void FillAnew(SessionCell cell, FilledValue value)
    {
        var isCount = cell.Facts.Count == 1 && value.Figure is { IsWrittenInFull: true, Qualifier: Qualifier.Exact, Value: { IsSmall: true, IsInteger: true, Sign: >= 0 } whole }
            && _context.Template?.FindIndicator(cell.Code)?.Kind != IndicatorKind.Rate;
        if (isCount)
        {
            cell.Place.Figures.Set(cell.Slot, value.Figure!.Value.Value.SmallNumerator);
            SetOdd(cell, false);
        }
        else
        {
            Fill(cell);
        }
    }

    private void CheckChildren(IndicatorCode code, ref List<Finding>? appeared, ref List<FindingChange>? changed, ref List<Finding>? vanished)
    {
        var report = _places[^1];
        for (var slot = 0; slot < _plan.Slots.Count; slot++)
        {
            if (_plan.Slots[slot].OfChildren && _plan.Slots[slot].Code == code)
            {
                FillChildren(report, slot);
            }
        }

        foreach (var rule in _plan.OfChildren[code])
        {
            Check(report, rule, ref appeared, ref changed, ref vanished);
        }
    }

    private void Check(SessionPlace place, int rule, ref List<Finding>? appeared, ref List<FindingChange>? changed, ref List<Finding>? vanished)
    {
        if (!place.Applies[rule])
        {
            return;
        }

        var before = place.Findings[rule];
        var wasTelling = before is not null && before.Any(finding => finding.IsWorthTelling);
        if (!wasTelling && place.OddSlots == 0 && _plan.Rules[rule].IsQuiet(place.Figures))
        {
            place.Findings[rule] = null;
            return;
        }

        var after = Work(place, rule);
        var isTelling = after.Any(finding => finding.IsWorthTelling);
        place.Findings[rule] = isTelling ? after : null;
        if (wasTelling || isTelling)
        {
            FindingSameness.Compare(before ?? [], after, appeared ??= [], changed ??= [], vanished ??= []);
        }
    }
}
