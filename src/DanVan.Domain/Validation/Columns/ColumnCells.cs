using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Columns;

/// <summary>The cells of one indicator as rules see them; where the cube does not have the indicator, all of them are missing.</summary>
/// <remarks>
/// A cube keeps the value and not how it was written. A rate is taken as rounded at its last decimal that is not zero; so is what is no whole
/// number, and an amount kept in steps above one as rounded to its step. Whole numbers are taken as written in full.
/// </remarks>
internal sealed class ColumnCells
{
    private readonly bool _isRate;
    private readonly bool _isCount;
    private readonly bool _isNonNegative;
    private readonly CubeIndicator? _column;

    public ColumnCells(RuleReference reference, PreparedRulebook rulebook, RollupPlan plan)
    {
        Reference = reference;
        Column = plan.FindIndicator(reference.Code) ?? -1;
        _column = Column < 0 ? null : plan.Indicators[Column];
        var kind = (rulebook.Template?.FindIndicator(reference.Code) ?? _column?.Indicator)?.Kind;
        _isRate = kind == IndicatorKind.Rate;
        _isCount = kind == IndicatorKind.Count;
        _isNonNegative = _isRate || _isCount;
    }

    public RuleReference Reference { get; }

    /// <summary>Gets the index of the indicator in the plan, or -1.</summary>
    public int Column { get; }

    /// <summary>Gets whether a gap stands for zero or more.</summary>
    public bool IsNonNegative => _isNonNegative;

    /// <summary>Gets what one step is worth where every value is a whole number written in full, else null.</summary>
    public Fraction? WholeStep => _column is { } column && !_isRate && column.Step.IsInteger && (_isCount || column.Step == 1) ? column.Step : null;

    /// <summary>What a unit said in a period.</summary>
    public RuleFigure FigureAt(Cube cube, int unit, int period)
    {
        if (_column is null)
        {
            return RuleFigure.Missing(_isNonNegative);
        }

        var cell = cube.At(unit, Column, period);
        return cell switch
        {
            { State: CellState.StatedNone } => RuleFigure.Of(0),
            { Value: { } value } => FigureOf(value),
            { State: CellState.NotApplicable } => RuleFigure.NotApplicable(_isNonNegative),
            _ => RuleFigure.Missing(_isNonNegative),
        };
    }

    private RuleFigure FigureOf(Fraction value)
    {
        var step = _column!.Step;
        if (!_isRate && value.IsInteger && (_isCount || step <= 1))
        {
            return RuleFigure.Of(Interval.Point(value));
        }

        if (!_isRate && step > 1)
        {
            return FigureOf(Figure.Of(value / step, scale: step));
        }

        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            if ((value * Fraction.PowerOfTen(decimals)).IsInteger)
            {
                return FigureOf(Figure.Of(value, decimals, unit: _isRate ? "%" : null));
            }
        }

        // A third is no decimal number: it was not rounded to one.
        return RuleFigure.Of(Interval.Point(value));
    }

    private RuleFigure FigureOf(Figure figure)
    {
        var reading = Reading.AllOf(new StatedFigure { Text = "", Source = default, Value = figure }, _isRate)[0];
        return RuleFigure.Of(reading.Rounded, reading.Truncated);
    }
}
