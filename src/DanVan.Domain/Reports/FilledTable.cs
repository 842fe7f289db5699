using DanVan.Domain.Indicators;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Reports;

/// <summary>The values of one table of a form, by row in the order in which the rows were first named.</summary>
internal sealed class FilledTable
{
    private readonly Dictionary<string, int> _rowByName = new(StringComparer.Ordinal);
    private readonly List<FilledRow> _rows = [];
    private readonly Dictionary<int, TemplateColumn> _columns;

    public FilledTable(TemplateTable template)
    {
        Template = template;
        _columns = template.Columns.ToDictionary(column => column.Number);
        foreach (var row in template.Rows)
        {
            Add(row.Label, row);
        }

        if (template.Rows.Count == 0 && template.RowsAre == RowSubject.Report)
        {
            Add("", null);
        }
    }

    public TemplateTable Template { get; }

    public IReadOnlyList<FilledRow> Rows => _rows;

    /// <summary>What a cell of a row is asked for: by its row where the form prints rows, else by its column.</summary>
    public IEnumerable<IndicatorCode> IndicatorsOf(FilledRow row, TemplateColumn column) =>
        row.Template is { } printed
            ? printed.Cells.TryGetValue(column.Number, out var code) ? [code] : []
            : FormPlace.IndicatorsOf(column);

    public void Set(string? row, int column, FilledValue value, IndicatorCode? indicator = null)
    {
        if (!_columns.TryGetValue(column, out var asked))
        {
            throw new ArgumentException($"The table '{Template.Number}' has no column {column}.", nameof(column));
        }

        var filled = RowOf(row);
        var codes = IndicatorsOf(filled, asked).ToList();
        var code = indicator ?? (codes.Count == 0 ? null : value.Figure is { IsPercent: true } && asked.Rate is { } rate ? rate : codes[0]);
        if (code is null && value.Figure is not null)
        {
            throw new ArgumentException($"The column {column} of the table '{Template.Number}' asks for no figure.", nameof(column));
        }

        if (code is { } known)
        {
            filled.Values[(column, known)] = value;
        }
    }

    private FilledRow RowOf(string? name)
    {
        if (_rowByName.TryGetValue(name ?? "", out var place))
        {
            return _rows[place];
        }

        if (Template.RowsAre == RowSubject.Report)
        {
            var known = string.Join(", ", Template.Rows.Select(row => row.Label));
            throw new ArgumentException($"The table '{Template.Number}' has no row '{name}'. {(known.Length == 0 ? "It has one row without a name." : $"It has: {known}.")}", nameof(name));
        }

        var isTotal = string.IsNullOrEmpty(name) || name == Template.TotalRow;
        var row = Add(isTotal ? "" : name!, null);
        if (isTotal && Template.TotalRow is { } total)
        {
            _rowByName[total] = _rows.Count - 1;
        }

        return row;
    }

    private FilledRow Add(string name, TemplateRow? template)
    {
        var row = new FilledRow(_rows.Count + 1, Template.RowsAre == RowSubject.Unit && name.Length > 0 ? name : null, template);
        _rowByName[name] = _rows.Count;
        _rows.Add(row);
        return row;
    }
}
