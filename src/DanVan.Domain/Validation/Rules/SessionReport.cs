using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>A report with the changes of a session: what is stated now.</summary>
internal sealed partial class SessionReport
{
    private readonly Fact[] _facts;
    private readonly FilledValue[] _values;
    private readonly bool[] _isPending;
    private readonly FactSnapshot?[] _snapshots;
    private readonly bool[] _isChanged;
    private readonly SessionBox?[] _boxOf;
    private readonly Dictionary<(string? Unit, IndicatorCode Code), List<int>> _places = [];
    private readonly Lazy<ILookup<IndicatorCode, int>> _placesOfAll;
    private readonly Dictionary<(string Table, int Row, int Column), SessionBox> _boxes = [];
    private readonly Lazy<ILookup<(string Table, int Row), SessionBox>> _rows;
    private readonly SortedSet<int> _changed = [];

    public SessionReport(Report report)
    {
        Report = report;
        _facts = [.. report.Facts];
        _values = new FilledValue[_facts.Length];
        _isPending = new bool[_facts.Length];
        _snapshots = new FactSnapshot?[_facts.Length];
        _isChanged = new bool[_facts.Length];
        _boxOf = new SessionBox?[_facts.Length];
        for (var i = 0; i < _facts.Length; i++)
        {
            var key = (_facts[i].Unit, _facts[i].Indicator);
            if (!_places.TryGetValue(key, out var places))
            {
                _places.Add(key, places = []);
            }

            places.Add(i);
            _boxOf[i] = BoxOf(_facts[i].Source);
            _boxOf[i]?.Facts.Add(i);
        }

        _placesOfAll = new(() => Enumerable.Range(0, _facts.Length).ToLookup(i => _facts[i].Indicator));
        _rows = new(() => _boxes.ToLookup(pair => (pair.Key.Table, pair.Key.Row), pair => pair.Value));
        (_figureOf, _anchors, _isGone) = LinkFigures();
        _links = LinkStatements();
    }

    /// <summary>Gets the report that was opened.</summary>
    public Report Report { get; }

    public int FactCount => _facts.Length;

    public bool HasChanges => _changed.Count > 0;

    /// <summary>Gets the cells of tables, by table, row and column.</summary>
    public IReadOnlyDictionary<(string Table, int Row, int Column), SessionBox> Boxes => _boxes;

    /// <summary>Gets the places of the facts of each unit and indicator.</summary>
    public IReadOnlyDictionary<(string? Unit, IndicatorCode Code), List<int>> Places => _places;

    /// <summary>What a fact is about; that never changes.</summary>
    public Fact Original(int place) => Report.Facts[place];

    public SessionBox? BoxOf(int place) => _boxOf[place];

    public bool IsChanged(int place) => _isChanged[place];

    /// <summary>A fact as it is now; it is written down only when somebody asks for it.</summary>
    public Fact FactAt(int place)
    {
        if (_isPending[place])
        {
            _facts[place] = SnapshotOf(place).Now;
            _isPending[place] = false;
        }

        return _facts[place];
    }

    /// <summary>A fact as it is now, to be written down later or never.</summary>
    public FactSnapshot SnapshotOf(int place) =>
        _snapshots[place] ??= _isPending[place] ? new FactSnapshot(_facts[place], _values[place]) : new FactSnapshot(_facts[place]);

    /// <summary>Whether a fact says already what it is to say.</summary>
    public bool Says(int place, FilledValue value)
    {
        if (_isPending[place])
        {
            return _values[place] == value;
        }

        var fact = _facts[place];
        return fact.State == value.State && fact.Figure?.Value == value.Figure && fact.Figure is not { IsPair: true };
    }

    /// <summary>Puts something else into a fact.</summary>
    /// <returns>Whether it is the first change of its cell, which then loses what else was written in it.</returns>
    public bool Put(int place, FilledValue value)
    {
        _values[place] = value;
        _isPending[place] = true;
        _snapshots[place] = null;
        if (_isChanged[place])
        {
            return false;
        }

        _isChanged[place] = true;
        _changed.Add(place);
        return Strike(place);
    }

    public IEnumerable<Fact> FactsOf(IndicatorCode code, string? unit) => _places.TryGetValue((unit, code), out var places) ? places.Select(FactAt) : [];

    public IEnumerable<Fact> FactsOf(IndicatorCode code) => _placesOfAll.Value[code].Select(FactAt);

    /// <summary>The places of the facts of an indicator, of any unit.</summary>
    public IEnumerable<int> PlacesOf(IndicatorCode code) => _placesOfAll.Value[code];

    /// <summary>The places of the facts in one row of a table.</summary>
    public IEnumerable<int> PlacesOfRow(string table, int row) => _rows.Value[(table, row)].SelectMany(box => box.Facts);

    /// <summary>A cell as it is now.</summary>
    public ReportCell CellNow(ReportCell cell, SessionBox box)
    {
        if (!box.IsChanged)
        {
            return cell;
        }

        var stated = box.Facts.Select(FactAt).Where(fact => fact.State != CellState.Blank).ToList();
        return cell with
        {
            Text = string.Join("; ", stated.Where(fact => fact.Figure is not null || fact.State != CellState.Reported).Select(fact => fact.Figure?.Text ?? FilledValue.Without(fact.State).Text)),
            State = stated.Count == 0 ? CellState.Blank : stated.Exists(fact => fact.State == CellState.Reported) ? CellState.Reported : stated[^1].State,
            Figures = [.. stated.Select(fact => fact.Figure).OfType<StatedFigure>()],
        };
    }

    /// <summary>The report as it is now.</summary>
    public Report ToReport() => _changed.Count == 0 ? Report : new Report
    {
        Template = Report.Template,
        Unit = Report.Unit,
        UnitLevel = Report.UnitLevel,
        Period = Report.Period,
        Header = Report.Header,
        Sections = Report.Sections,
        Paragraphs = Report.Paragraphs,
        Tables = [.. Report.Tables.Select(table => table with { Cells = [.. table.Cells.Select(cell => _boxes.TryGetValue((table.Number, cell.Row, cell.Column), out var box) ? CellNow(cell, box) : cell)] })],
        Figures = [.. FiguresNow()],
        Mentions = Report.Mentions,
        Facts = [.. Enumerable.Range(0, _facts.Length).Select(FactAt)],
        Statements = [.. Enumerable.Range(0, Report.Statements.Count).Select(StatementNow).OfType<Statement>()],
        Unplaced = [.. Report.Unplaced.Where(IsStillThere)],
    };

    private SessionBox? BoxOf(Source source)
    {
        if (source is not { Table: { } table, Row: { } row, Column: { } column })
        {
            return null;
        }

        if (!_boxes.TryGetValue((table, row, column), out var box))
        {
            _boxes.Add((table, row, column), box = new SessionBox());
        }

        return box;
    }
}
