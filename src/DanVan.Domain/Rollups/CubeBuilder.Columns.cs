using System.Runtime.CompilerServices;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups;

/// <content>From columns of indexes: the fast way in.</content>
public sealed partial class CubeBuilder
{
    /// <summary>Fills in figures from columns of one length; the n-th elements belong together. Any order does; periods one after the other is fastest.</summary>
    /// <param name="units">The indexes of the units.</param>
    /// <param name="indicators">The indexes of the indicators.</param>
    /// <param name="periods">The indexes of the periods.</param>
    /// <param name="steps">The values in steps of their indicators.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public void AddColumns(ReadOnlySpan<int> units, ReadOnlySpan<int> indicators, ReadOnlySpan<int> periods, ReadOnlySpan<long> steps)
    {
        RequireOpen();
        RequireSameLength(units.Length, indicators.Length, periods.Length, steps.Length);
        indicators = indicators[..units.Length];
        periods = periods[..units.Length];
        steps = steps[..units.Length];

        // A block where somebody said anything but a figure wants every cell looked at.
        ReadOnlySpan<CellTarget> targets = Array.Exists(_leaves, block => block.HasKinds) ? [] : _targets ??= Array.ConvertAll(_leaves, block => block.ToTarget());
        var rows = _rows;
        for (var start = 0; start < units.Length; start += RowsOfChunk)
        {
            var chunk = new Range(start, Math.Min(units.Length, start + RowsOfChunk));
            if (targets.Length > 0 && AreKnown(units[chunk], indicators[chunk], periods[chunk], steps[chunk]))
            {
                FillKnown(rows + start, targets, units[chunk], indicators[chunk], periods[chunk], steps[chunk]);
                continue;
            }

            for (var i = start; i < chunk.End.Value; i++)
            {
                _rows = rows + i + 1;
                AddOne(units[i], indicators[i], periods[i], CellState.Reported, steps[i]);
            }
        }

        _rows = rows + units.Length;
    }

    /// <summary>Fills in figures and states from columns of one length; the n-th elements belong together.</summary>
    /// <param name="units">The indexes of the units.</param>
    /// <param name="indicators">The indexes of the indicators.</param>
    /// <param name="periods">The indexes of the periods.</param>
    /// <param name="states">Whether a figure, a "none" or nothing was stated.</param>
    /// <param name="steps">The values in steps of their indicators; zero where the state is not reported.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public void AddColumns(ReadOnlySpan<int> units, ReadOnlySpan<int> indicators, ReadOnlySpan<int> periods, ReadOnlySpan<CellState> states, ReadOnlySpan<long> steps)
    {
        RequireOpen();
        RequireSameLength(units.Length, indicators.Length, periods.Length, steps.Length);
        RequireSameLength(units.Length, states.Length);
        for (var i = 0; i < units.Length; i++)
        {
            _rows++;
            AddOne(units[i], indicators[i], periods[i], states[i], steps[i]);
        }
    }

    private void AddOne(int unit, int indicator, int period, CellState state, long steps)
    {
        CubeProblemKind? problem = (uint)unit >= (uint)Plan.Units.Count ? CubeProblemKind.UnknownUnit
            : (uint)indicator >= (uint)Plan.Indicators.Count ? CubeProblemKind.UnknownIndicator
            : (uint)period >= (uint)Plan.Periods.Count ? CubeProblemKind.UnknownPeriod
            : !Enum.IsDefined(state) || (state != CellState.Reported && steps != 0) ? CubeProblemKind.StateContradictsValue
            : Fill(unit, indicator, period, state, steps);
        if (problem is { } kind)
        {
            Tell(kind, Text(unit), Text(indicator), Text(period), state == CellState.Reported ? Text(steps) : $"{state} {steps}");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RequireSameLength(params ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (length != lengths[0])
            {
                throw new ArgumentException($"A column has {length} elements and another {lengths[0]}. Expected columns of one length.");
            }
        }
    }
}
