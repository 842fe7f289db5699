using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>The figures of a report as variables, each place one, in the order in which they are first named.</summary>
internal sealed class ReportFigures
{
    private readonly Dictionary<(Source Source, string Text, FigurePart Part), int> _places = [];
    private readonly List<ConstraintVariable> _variables = [];
    private readonly List<StatedFigure> _stated = [];

    /// <summary>Gets the variables.</summary>
    public IReadOnlyList<ConstraintVariable> Variables => _variables;

    /// <summary>Gets the rows and columns of the tables in which the figures stand.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Lines =>
    [
        .. LinesBy(source => (source.Table, source.Row), source => source.Column),
        .. LinesBy(source => (source.Table, source.Column), source => source.Row),
    ];

    /// <summary>The figure behind a variable.</summary>
    public StatedFigure this[int variable] => _stated[variable];

    /// <summary>The variable of a figure, or of one half of a pair; null when no single number stands there.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isRate">Whether it states a rate, so that "98" is rounded.</param>
    /// <param name="part">Which half of a pair is meant.</param>
    public int? PlaceOf(StatedFigure figure, bool isRate = false, FigurePart part = FigurePart.Whole)
    {
        if (FigureOf(figure, part) is not { } value)
        {
            return null;
        }

        var key = (figure.Source, figure.Text, part);
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = _variables.Count;
            _stated.Add(figure);
            _variables.Add(VariableOf(value, isRate, place));
        }

        return place;
    }

    private static Figure? FigureOf(StatedFigure figure, FigurePart part) => part switch
    {
        FigurePart.Numerator => figure.Numerator,
        FigurePart.Denominator => figure.Denominator,
        _ => figure.Value,
    };

    // "gần 300" is a bound, not a number that could be mistyped; below zero is nothing that is counted.
    private static ConstraintVariable VariableOf(Figure figure, bool isRate, int place)
    {
        var stated = isRate ? figure.ToRoundedInterval() : figure.ToInterval();
        var domain = figure.Value.Sign >= 0 ? Interval.NonNegative : Interval.Unbounded;
        return new ConstraintVariable
        {
            Name = $"figure-{place + 1}",
            Stated = stated.Intersect(domain),
            Written = figure.Qualifier == Qualifier.Exact ? figure.ScaledValue : null,
            Step = figure.ScaledStep.Sign > 0 ? figure.ScaledStep : null,
            Domain = domain,
            IsInteger = !isRate && figure.IsWrittenInFull,
        };
    }

    private IEnumerable<IReadOnlyList<int>> LinesBy<TLine>(Func<Source, TLine> lineOf, Func<Source, int?> orderOf) =>
        Enumerable.Range(0, _stated.Count)
            .Where(variable => _stated[variable].Source is { Table: not null, Row: not null, Column: not null })
            .GroupBy(variable => lineOf(_stated[variable].Source))
            .Select(line => (IReadOnlyList<int>)[.. line.OrderBy(variable => orderOf(_stated[variable].Source)).ThenBy(variable => _stated[variable].Source.Start)])
            .Where(line => line.Count > 1);
}
