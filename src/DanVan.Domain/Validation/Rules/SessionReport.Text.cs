using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <content>What becomes of the words around a figure that has changed.</content>
internal sealed partial class SessionReport
{
    private const int NoFact = -1;

    private readonly int[] _figureOf;
    private readonly int[] _anchors;
    private readonly bool[] _isGone;
    private readonly Dictionary<int, (int Fact, SessionBox? Box)[]> _links;

    /// <summary>The figures of the report as they are now, in the order of their places.</summary>
    public IEnumerable<StatedFigure> FiguresNow()
    {
        var changed = _changed.OrderBy(fact => _anchors[fact]).ThenBy(fact => fact).ToList();
        var next = 0;
        for (var figure = -1; figure < Report.Figures.Count; figure++)
        {
            if (figure >= 0 && !_isGone[figure])
            {
                yield return Report.Figures[figure];
            }

            for (; next < changed.Count && _anchors[changed[next]] == figure; next++)
            {
                if (FactAt(changed[next]).Figure is { } now)
                {
                    yield return now;
                }
            }
        }
    }

    /// <summary>The figures in one row of a table as they are now.</summary>
    public IEnumerable<StatedFigure> FiguresOfRow(string table, int row)
    {
        foreach (var box in _rows.Value[(table, row)])
        {
            foreach (var figure in box.Figures.Where(figure => !_isGone[figure]))
            {
                yield return Report.Figures[figure];
            }

            foreach (var figure in box.Facts.Where(fact => _isChanged[fact]).Select(fact => FactAt(fact).Figure).OfType<StatedFigure>())
            {
                yield return figure;
            }
        }
    }

    /// <summary>The figures of a fact's cell, or of its sentence, that are struck out when it changes for the first time.</summary>
    public IEnumerable<StatedFigure> StruckBy(int fact)
    {
        if (_figureOf[fact] >= 0 && !_isGone[_figureOf[fact]])
        {
            yield return Report.Figures[_figureOf[fact]];
        }

        foreach (var figure in _boxOf[fact] is { IsChanged: false } box ? box.Figures.Where(figure => !_isGone[figure] && figure != _figureOf[fact] && !IsOwned(figure, box)) : [])
        {
            yield return Report.Figures[figure];
        }
    }

    /// <summary>A claim of the text with the figures as they are now, or null where one of them is there no more.</summary>
    public Statement? StatementNow(int place)
    {
        var statement = Report.Statements[place];
        if (!_links.TryGetValue(place, out var links) || !links.Any(IsTouched))
        {
            return statement;
        }

        var next = 0;
        var isLost = false;
        var stated = Now(statement.Stated);
        var operands = statement.Operands.Select(Now).ToList();
        var numerator = statement.Numerator is { } one ? Now(one) : null;
        var denominators = statement.Denominators.Select(Now).ToList();
        return isLost ? null : statement with { Stated = stated, Operands = operands, Numerator = numerator, Denominators = denominators };

        StatedFigure Now(StatedFigure figure)
        {
            var link = links[next++];
            if (!IsTouched(link))
            {
                return figure;
            }

            var now = link.Fact == NoFact ? null : FactAt(link.Fact).Figure;
            isLost |= now is null;
            return now ?? figure;
        }
    }

    /// <summary>The facts that a claim of the text changes with.</summary>
    public IEnumerable<int> FactsBehind(int statement) => _links.TryGetValue(statement, out var links)
        ? links.SelectMany(link => link.Fact == NoFact ? link.Box?.Facts ?? [] : Enumerable.Repeat(link.Fact, 1)).Distinct()
        : [];

    /// <summary>Whether a text that was not placed is not in a cell, or under a figure, that has changed.</summary>
    public bool IsStillThere(UnplacedText text) => !FactsUnder(text).Any(fact => _isChanged[fact]);

    /// <summary>The facts that take an unplaced text with them when they change.</summary>
    public IEnumerable<int> FactsUnder(UnplacedText text)
    {
        if (text.Source is { Table: { } table, Row: { } row, Column: { } column })
        {
            return _boxes.TryGetValue((table, row, column), out var box) ? box.Facts : [];
        }

        return Enumerable.Range(0, _facts.Length).Where(fact => Report.Facts[fact] is var told && (Overlap(told.Source, text.Source) || (told.Figure is { } figure && Overlap(figure.Source, text.Source))));
    }

    private static bool Overlap(Source a, Source b) => a.Start < b.End && b.Start < a.End;

    private static IEnumerable<StatedFigure> FiguresOf(Statement statement) =>
        [statement.Stated, .. statement.Operands, .. statement.Numerator is { } numerator ? [numerator] : Array.Empty<StatedFigure>(), .. statement.Denominators];

    private bool IsTouched((int Fact, SessionBox? Box) link) => link.Fact == NoFact ? link.Box is { IsChanged: true } : _isChanged[link.Fact];

    private bool IsOwned(int figure, SessionBox box) => box.Facts.Exists(fact => _figureOf[fact] == figure);

    private bool Strike(int fact)
    {
        if (_figureOf[fact] >= 0)
        {
            _isGone[_figureOf[fact]] = true;
        }

        if (_boxOf[fact] is not { IsChanged: false } box)
        {
            return false;
        }

        box.IsChanged = true;
        foreach (var figure in box.Figures.Where(figure => !IsOwned(figure, box)))
        {
            _isGone[figure] = true;
        }

        return true;
    }

    // A fact and the list of figures need not hold one object: a report that was read from JSON holds two.
    private (int[] FigureOf, int[] Anchors, bool[] IsGone) LinkFigures()
    {
        var byObject = new Dictionary<StatedFigure, int>(ReferenceEqualityComparer.Instance);
        var byPlace = new Dictionary<(Source, string), int>();
        for (var i = 0; i < Report.Figures.Count; i++)
        {
            var figure = Report.Figures[i];
            byObject.TryAdd(figure, i);
            byPlace.TryAdd((figure.Source, figure.Text), i);
            if (figure.Source is { Table: { } table, Row: { } row, Column: { } column } && _boxes.TryGetValue((table, row, column), out var box))
            {
                box.Figures.Add(i);
            }
        }

        var figureOf = new int[_facts.Length];
        var anchors = new int[_facts.Length];
        var last = -1;
        for (var fact = 0; fact < _facts.Length; fact++)
        {
            figureOf[fact] = _facts[fact].Figure is not { } figure ? -1
                : byObject.TryGetValue(figure, out var found) || byPlace.TryGetValue((figure.Source, figure.Text), out found) ? found : -1;
            last = figureOf[fact] >= 0 ? figureOf[fact] : last;
            anchors[fact] = last;
        }

        return (figureOf, anchors, new bool[Report.Figures.Count]);
    }

    private Dictionary<int, (int Fact, SessionBox? Box)[]> LinkStatements()
    {
        var links = new Dictionary<int, (int, SessionBox?)[]>();
        if (Report.Statements.Count == 0)
        {
            return links;
        }

        var byObject = new Dictionary<StatedFigure, int>(ReferenceEqualityComparer.Instance);
        var byPlace = new Dictionary<(Source, string), int>();
        for (var fact = 0; fact < _facts.Length; fact++)
        {
            if (_facts[fact].Figure is { } figure)
            {
                byObject.TryAdd(figure, fact);
                byPlace.TryAdd((figure.Source, figure.Text), fact);
            }
        }

        for (var i = 0; i < Report.Statements.Count; i++)
        {
            links[i] = [.. FiguresOf(Report.Statements[i]).Select(figure =>
                byObject.TryGetValue(figure, out var fact) || byPlace.TryGetValue((figure.Source, figure.Text), out fact) ? (fact, _boxOf[fact])
                : (NoFact, figure.Source is { Table: { } table, Row: { } row, Column: { } column } && _boxes.TryGetValue((table, row, column), out var box) ? box : null))];
        }

        return links;
    }
}
