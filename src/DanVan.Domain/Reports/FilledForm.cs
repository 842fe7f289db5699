using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Reports;

/// <summary>Fills a form with values that come from a portal or a data base instead of a document, and makes a report of them.</summary>
/// <remarks>
/// A cell that is set twice keeps the last value. A cell that is never set is blank, and blank is not zero: the cells of every row that
/// holds a value, and of every table whose rows the form knows, are facts too. Sources name table, row and column; the line is 0.
/// A value that does not fit the form (an unknown table, row, column or indicator) is a fault of the caller and throws at once.
/// Not safe for use by several threads at once.
/// </remarks>
public sealed partial class FilledForm
{
    private readonly Dictionary<string, FilledTable> _tables;
    private readonly Dictionary<IndicatorCode, FilledValue> _loose = [];
    private readonly Dictionary<IndicatorCode, FormPlace> _places;

    /// <summary>Begins an empty form.</summary>
    /// <param name="template">The form.</param>
    /// <param name="header">The head of the report: its date decides which rules are in force.</param>
    public FilledForm(ReportTemplate template, ReportHeader header)
    {
        Guard.Against.Null(template);
        Guard.Against.Null(header);
        Template = template;
        Header = header;
        _tables = template.Tables.ToDictionary(table => table.Number, table => new FilledTable(table), StringComparer.Ordinal);
        _places = FormPlace.AllOf(template);
    }

    /// <summary>Gets the form.</summary>
    public ReportTemplate Template { get; }

    /// <summary>Gets the head of the report.</summary>
    public ReportHeader Header { get; }

    /// <summary>Gets the code or name of the unit that reports, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the level of the unit that reports ("commune", "district", "province", "nation"), or null.</summary>
    public string? UnitLevel { get; init; }

    /// <summary>Gets the reporting period, or null.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>States a figure in a cell.</summary>
    /// <param name="table">The printed number of the table ("01/TCD").</param>
    /// <param name="row">The unit or the printed label of the row; the label of the total row, or null, is the unit that reports.</param>
    /// <param name="column">The column number, counted from 1.</param>
    /// <param name="figure">The figure. In a column of a number and a rate, a percentage is the rate.</param>
    /// <returns>This form.</returns>
    public FilledForm Set(string table, string? row, int column, Figure figure) => Set(table, row, column, new FilledValue(figure));

    /// <summary>States a count in a cell; 0 says that there was none.</summary>
    /// <param name="table">The printed number of the table.</param>
    /// <param name="row">The unit or the printed label of the row; the label of the total row, or null, is the unit that reports.</param>
    /// <param name="column">The column number, counted from 1.</param>
    /// <param name="count">The count.</param>
    /// <returns>This form.</returns>
    public FilledForm Set(string table, string? row, int column, long count) => Set(table, row, column, Figure.Count(count));

    /// <summary>States that a cell holds no figure, and why.</summary>
    /// <param name="table">The printed number of the table.</param>
    /// <param name="row">The unit or the printed label of the row; the label of the total row, or null, is the unit that reports.</param>
    /// <param name="column">The column number, counted from 1.</param>
    /// <param name="state">Anything but <see cref="CellState.Reported"/>.</param>
    /// <returns>This form.</returns>
    public FilledForm SetState(string table, string? row, int column, CellState state) => Set(table, row, column, FilledValue.Without(state));

    /// <summary>States a figure for an indicator of the unit that reports, in the cell where the form asks for it, or beside the tables where it asks in none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>This form.</returns>
    public FilledForm Set(IndicatorCode indicator, Figure figure) => Set(null, indicator, new FilledValue(figure));

    /// <summary>States that an indicator of the unit that reports has no figure, and why.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="state">Anything but <see cref="CellState.Reported"/>.</param>
    /// <returns>This form.</returns>
    public FilledForm SetState(IndicatorCode indicator, CellState state) => Set(null, indicator, FilledValue.Without(state));

    /// <summary>States a figure for an indicator of one of the units in the rows.</summary>
    /// <param name="unit">The unit, or null for the unit that reports.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>This form.</returns>
    public FilledForm Set(string? unit, IndicatorCode indicator, Figure figure) => Set(unit, indicator, new FilledValue(figure));

    /// <summary>States that an indicator of one of the units in the rows has no figure, and why.</summary>
    /// <param name="unit">The unit, or null for the unit that reports.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="state">Anything but <see cref="CellState.Reported"/>.</param>
    /// <returns>This form.</returns>
    public FilledForm SetState(string? unit, IndicatorCode indicator, CellState state) => Set(unit, indicator, FilledValue.Without(state));

    private FilledForm Set(string table, string? row, int column, FilledValue value)
    {
        Guard.Against.Null(table);
        if (!_tables.TryGetValue(table, out var filled))
        {
            throw new ArgumentException($"The form has no table '{table}'. It has: {string.Join(", ", _tables.Keys)}.", nameof(table));
        }

        filled.Set(row, column, value);
        return this;
    }

    private FilledForm Set(string? unit, IndicatorCode indicator, FilledValue value)
    {
        if (Template.FindIndicator(indicator) is null)
        {
            throw new ArgumentException($"The form has no indicator '{indicator}'.", nameof(indicator));
        }

        if (_places.TryGetValue(indicator, out var place) && (unit is null || place.IsOfUnits))
        {
            _tables[place.Table].Set(place.Row ?? unit, place.Column, value, indicator);
        }
        else if (unit is null)
        {
            _loose[indicator] = value;
        }
        else
        {
            throw new ArgumentException($"The form asks for '{indicator}' in no table whose rows are units.", nameof(unit));
        }

        return this;
    }
}
