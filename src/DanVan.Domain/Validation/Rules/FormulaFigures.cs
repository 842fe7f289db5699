using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The figures of one formula at one place, and what the formula says of them.</summary>
internal sealed class FormulaFigures
{
    // A report that contradicts itself more often than this is read as saying only what lies between its statements.
    private const int MostCombinations = 256;

    private readonly PreparedFormula _formula;
    private readonly RuleFigures _figures;
    private readonly IndicatorReadings?[] _readings;
    private readonly SortedSet<string> _missingChildren = new(StringComparer.Ordinal);
    private readonly List<IndicatorReadings> _children = [];

    /// <summary>The figures of a formula that asks for nothing but the unit itself and its own period.</summary>
    public FormulaFigures(PreparedFormula formula, IndicatorReadings?[] readings)
    {
        _formula = formula;
        _figures = new RuleFigures(formula.References.Count);
        _readings = readings;
    }

    public FormulaFigures(PreparedFormula formula, string? unit, RuleContext context)
    {
        _formula = formula;
        _figures = new RuleFigures(formula.References.Count);
        _readings = new IndicatorReadings?[formula.References.Count];
        for (var slot = 0; slot < _readings.Length; slot++)
        {
            var reference = formula.References[slot];
            if (reference.OfChildren)
            {
                // Of an earlier period nobody knows the units below.
                List<(string Name, IndicatorReadings Readings)> children = reference.PeriodsBack > 0 ? [] : [.. context.ReadingsOfChildren(reference.Code)];
                _figures.SetChildren(slot, [.. children.Select(child => FigureOf(child.Readings))]);
                _missingChildren.UnionWith(children.Where(child => child.Readings.IsMissing).Select(child => child.Name));
                _children.AddRange(children.Select(child => child.Readings).Where(readings => !readings.IsMissing));
                LacksEarlier |= reference.PeriodsBack > 0;
                LacksChildren |= children.Count == 0;
            }
            else if (reference.PeriodsBack > 0)
            {
                _readings[slot] = context.ReadingsOfEarlier(reference.Code, unit, reference.PeriodsBack);
                LacksEarlier |= _readings[slot] is null;
                _figures.Set(slot, RuleFigure.Missing(context.ReadingsOf(reference.Code, unit).IsNonNegative));
            }
            else
            {
                _readings[slot] = context.ReadingsOf(reference.Code, unit);
            }
        }
    }

    /// <summary>Gets what is stated for each slot; null for figures of the units below, and of reports that are not there.</summary>
    public IReadOnlyList<IndicatorReadings?> Readings => _readings;

    /// <summary>Gets whether it asks for a report of an earlier period that is not there.</summary>
    public bool LacksEarlier { get; }

    /// <summary>Gets whether it asks for units below where none is known.</summary>
    public bool LacksChildren { get; }

    /// <summary>Gets what the units below state.</summary>
    public IReadOnlyList<IndicatorReadings> Children => _children;

    /// <summary>Gets the units below that state nothing of what is asked.</summary>
    public IReadOnlyCollection<string> MissingChildren => _missingChildren;

    /// <summary>Gets whether some figure says only "about".</summary>
    public bool IsAbout => _readings.Any(reading => reading is { IsUnbounded: true });

    /// <summary>What the formula says: that it holds if it holds for one reading of every figure.</summary>
    public RuleOutcome Evaluate()
    {
        var combinations = 1;
        foreach (var reading in _readings)
        {
            combinations = Math.Min(combinations * Math.Max(reading?.Readings.Count ?? 1, 1), MostCombinations + 1);
        }

        Fill(combinations > MostCombinations ? null : 0);
        var first = _formula.Evaluate(_figures);
        for (var i = 1; i < combinations && combinations <= MostCombinations && first.Verdict is not Verdict.Holds; i++)
        {
            Fill(i);
            var other = _formula.Evaluate(_figures);
            first = IsKinder(other.Verdict, first.Verdict) ? other : first;
        }

        return first;
    }

    /// <summary>One reading as the language takes it.</summary>
    public static RuleFigure FigureOf(IndicatorReadings readings, int reading = 0) => readings switch
    {
        { IsMissing: false } => RuleFigure.Of(readings.Readings[reading].Rounded, readings.Readings[reading].Truncated),
        { IsNotApplicable: true } => RuleFigure.NotApplicable(readings.IsNonNegative),
        _ => RuleFigure.Missing(readings.IsNonNegative),
    };

    private static bool IsKinder(Verdict one, Verdict other) => one switch
    {
        Verdict.Holds => other != Verdict.Holds,
        Verdict.HoldsOnlyIfTruncated => other is not (Verdict.Holds or Verdict.HoldsOnlyIfTruncated),
        _ => other == Verdict.Impossible && one != Verdict.Impossible,
    };

    // The combination counts through the readings of every figure; none means all that lies between them.
    private void Fill(int? combination)
    {
        var rest = combination ?? 0;
        for (var slot = 0; slot < _readings.Length; slot++)
        {
            if (_readings[slot] is not { } readings)
            {
                continue;
            }

            var count = Math.Max(readings.Readings.Count, 1);
            _figures.Set(slot, combination is null && count > 1
                ? RuleFigure.Of(IntervalHull.Of(readings.Readings.Select(one => one.Rounded)), IntervalHull.Of(readings.Readings.Select(one => one.Truncated)))
                : FigureOf(readings, rest % count));
            rest /= count;
        }
    }
}
