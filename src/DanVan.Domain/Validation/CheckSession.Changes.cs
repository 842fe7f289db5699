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
        foreach (var ((unit, code), facts) in _now.Places)
        {
            var isRate = _context.Template?.FindIndicator(code)?.Kind == IndicatorKind.Rate;
            var cell = new SessionCell(unit is null ? ofReport : byUnit[unit], code, _plan.SlotOf(code), facts, isRate);
            _cells.Add((unit, code), cell);
            if (cell.Slot >= 0)
            {
                cell.Place.Cells[cell.Slot] = cell;
                Fill(cell);
            }
        }

        foreach (var place in _places)
        {
            FillUnstated(place);
            for (var rule = 0; rule < _plan.Rules.Count; rule++)
            {
                place.Applies[rule] = Applies(place, _plan.Rules[rule]);
                if (place.Applies[rule])
                {
                    place.Findings[rule] = FindingAt(place, rule);
                }
            }
        }

        foreach (var equation in _plan.Rules.OfType<SessionEquation>())
        {
            equation.Piece = _pieces.Add(equation.Rule, () => equation.Find(_context));
        }
    }

    private bool Applies(SessionPlace place, SessionRule rule) => rule is SessionFormula && (place.Unit is not null
        ? rule.IsForEachUnit
        : !rule.IsForEachUnit || _context.Units.Count == 0 || rule.References.Any(reference => _cells.ContainsKey((null, reference.Code))));

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

    private Finding? FindingAt(SessionPlace place, int rule) => ((SessionFormula)_plan.Rules[rule]).Find(place, _now, _context);

    private FindingChanges Change(SessionCell cell, int fact, FilledValue value)
    {
        if (_now.Says(fact, value))
        {
            return FindingChanges.None;
        }

        _pieces.Put(fact, value);
        SessionChanges? changes = null;
        var isKnown = IsKnown(cell, value);
        if (cell.Slot >= 0)
        {
            CheckFormulas(cell, value, isKnown, ref changes);
        }

        _pieces.Settle(fact, isKnown, ref changes);
        return changes?.ToResult() ?? FindingChanges.None;
    }

    private static bool IsKnown(SessionCell cell, FilledValue value) => cell.Facts.Count == 1 && !cell.IsRate
        && value.Figure is { IsWrittenInFull: true, Qualifier: Qualifier.Exact, Value: { IsSmall: true, IsInteger: true, Sign: >= 0 } };

    // A whole number written in full is taken as it is; anything else is read as the checker reads it.
    private void CheckFormulas(SessionCell cell, FilledValue value, bool isKnown, ref SessionChanges? changes)
    {
        if (isKnown)
        {
            cell.Place.Figures.Set(cell.Slot, value.Figure!.Value.Value.SmallNumerator);
            SetOdd(cell, false);
        }
        else
        {
            Fill(cell);
        }

        foreach (var rule in (cell.Place.Unit is null ? _plan.OfReport : _plan.OfUnit)[cell.Slot])
        {
            Check(cell.Place, rule, ref changes);
        }

        if (cell.Place.Unit is not null && _plan.OfChildren.Contains(cell.Code))
        {
            CheckChildren(cell.Code, ref changes);
        }
    }

    private void CheckChildren(IndicatorCode code, ref SessionChanges? changes)
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
            Check(report, rule, ref changes);
        }
    }

    private void Check(SessionPlace place, int rule, ref SessionChanges? changes)
    {
        if (_plan.Rules[rule] is SessionEquation { Piece: { } piece } equation)
        {
            if (piece.Findings.Count > 0 || place.OddSlots > 0 || !equation.IsQuiet(place.Figures))
            {
                _pieces.Touch(piece);
            }
        }
        else if (place.Applies[rule])
        {
            var (before, after) = (place.Findings[rule], FindingAt(place, rule));
            if (before is not null || after is not null)
            {
                place.Findings[rule] = (changes ??= new SessionChanges()).Compare(before, after);
            }
        }
    }
}
