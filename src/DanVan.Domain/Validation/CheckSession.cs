using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation;

/// <summary>Checks a report while it is being filled in: a change of one cell gives what it does to the findings, and nothing else is checked again.</summary>
/// <remarks>
/// It follows every rule: after any changes its findings are those that <see cref="ReportChecker"/> gives of <see cref="ToReport"/>, in the
/// same order. What is left to <see cref="CheckAll"/> are the repairs that take the whole report to find, and rules that a whole check gives up
/// for want of work. What a finding says beside its verdict is written down when it is read. To undo a change, change the cell back. Not safe
/// for use by several threads at once.
/// </remarks>
public sealed partial class CheckSession
{
    private readonly PreparedRulebook _rulebook;
    private readonly SessionReport _now;
    private readonly RuleContext _context;
    private readonly SessionPlan _plan;
    private readonly SessionPieces _pieces;
    private readonly Dictionary<(string? Unit, IndicatorCode Code), SessionCell> _cells = [];
    private readonly List<SessionPlace> _places = [];

    private CheckSession(Report report, PreparedRulebook rulebook)
    {
        _rulebook = rulebook;
        _now = new SessionReport(report);
        _context = new RuleContext(report, rulebook.Template, rulebook) { Live = _now };
        _plan = new SessionPlan(_context);
        _pieces = new SessionPieces(_context, _now);
        LayOut();
    }

    /// <summary>Opens a session on a report.</summary>
    /// <param name="report">The report, also one that is still empty; it is never changed itself. Only cells that it has can be changed.</param>
    /// <param name="rulebook">The rules and the template they are for.</param>
    public static CheckSession Open(Report report, PreparedRulebook rulebook)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(rulebook);
        return new CheckSession(report, rulebook);
    }

    /// <summary>Opens a session on a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="template">The form it fills, or null.</param>
    /// <param name="rulebook">The rules of the form.</param>
    /// <exception cref="InvalidRulebookException">The rulebook cannot be used.</exception>
    public static CheckSession Open(Report report, ReportTemplate? template, Rulebook rulebook)
    {
        Guard.Against.Null(rulebook);
        return Open(report, PreparedRulebook.Of(rulebook, template));
    }

    /// <summary>Gets the findings that a reader should see now, in the order of a check of the whole report.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. FormulaFindings.Concat(_pieces.All).OrderBy(told => told.Order).Select(told => told.Finding),
    ];

    /// <summary>Gets the verdict of every rule at every place, passes and "not checked" included. All of it is worked out now.</summary>
    public IReadOnlyList<Finding> Checks => [.. ReportChecker.Stream(ToReport(), _rulebook)];

    /// <summary>States another figure for an indicator of the unit that reports.</summary>
    /// <param name="indicator">The indicator, stated or left blank once in the report.</param>
    /// <param name="figure">The figure; a plain 0 says that there was none.</param>
    /// <returns>What it does to the findings that a reader sees.</returns>
    /// <exception cref="ArgumentException">The report has no such cell, or several: then <see cref="ChangeCell"/> says which.</exception>
    public FindingChanges Change(IndicatorCode indicator, Figure figure) => Change(null, indicator, figure);

    /// <summary>States another figure for an indicator of a unit.</summary>
    /// <param name="unit">The unit of the row, or null for the unit that reports.</param>
    /// <param name="indicator">The indicator, stated or left blank once for that unit.</param>
    /// <param name="figure">The figure; a plain 0 says that there was none.</param>
    /// <returns>What it does to the findings that a reader sees.</returns>
    /// <exception cref="ArgumentException">The report has no such cell, or several: then <see cref="ChangeCell"/> says which.</exception>
    public FindingChanges Change(string? unit, IndicatorCode indicator, Figure figure) => Change(CellOf(unit, indicator), new FilledValue(figure));

    /// <summary>States that an indicator of a unit has no figure, and why.</summary>
    /// <param name="unit">The unit of the row, or null for the unit that reports.</param>
    /// <param name="indicator">The indicator, stated or left blank once for that unit.</param>
    /// <param name="state">Anything but <see cref="CellState.Reported"/>.</param>
    /// <returns>What it does to the findings that a reader sees.</returns>
    /// <exception cref="ArgumentException">The report has no such cell, or several.</exception>
    public FindingChanges ChangeState(string? unit, IndicatorCode indicator, CellState state) => Change(CellOf(unit, indicator), FilledValue.Without(state));

    /// <summary>States another figure in a cell of a table, also where the report states the indicator in other places too.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="row">The row among the data rows, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="figure">The figure. In a cell of a number and a rate, a percentage is the rate.</param>
    /// <returns>What it does to the findings that a reader sees.</returns>
    /// <exception cref="ArgumentException">The report has no such cell, or no rule and no indicator speaks of it.</exception>
    public FindingChanges ChangeCell(string table, int row, int column, Figure figure)
    {
        var facts = _now.Boxes.TryGetValue((table, row, column), out var box) ? box.Facts : [];
        var wanted = facts.Count < 2 ? facts : [.. facts.Where(i => (_context.Template?.FindIndicator(_now.Original(i).Indicator)?.Kind == IndicatorKind.Rate) == figure.IsPercent)];
        if (wanted.Count == 0)
        {
            throw new ArgumentException($"The report has no cell in row {row}, column {column} of the table '{table}' that asks for it.", nameof(column));
        }

        var fact = _now.Original(wanted[0]);
        return Change(_cells[(fact.Unit, fact.Indicator)], wanted[0], new FilledValue(figure));
    }

    /// <summary>Makes the report as it is now: facts, figures, cells and what the text claims of them, with every change.</summary>
    /// <remarks>
    /// A changed cell holds its new figures and nothing else. A claim of the text about a figure that changed speaks of the new one; where there
    /// is none any more, the claim is gone too.
    /// </remarks>
    public Report ToReport() => _now.ToReport();

    /// <summary>Checks the report as it is now, with the repairs that take the whole report to find.</summary>
    public CheckedReport CheckAll() => ReportChecker.Check(ToReport(), _rulebook);

    private IEnumerable<((int Rule, int Place) Order, Finding Finding)> FormulaFindings =>
        from rule in Enumerable.Range(0, _plan.Rules.Count)
        from place in Enumerable.Range(0, _places.Count)
        let finding = _places[place].Findings[rule]
        where finding is not null
        select ((SessionPieces.Formulas, 0), finding);

    private SessionCell CellOf(string? unit, IndicatorCode indicator)
    {
        if (!_cells.TryGetValue((unit, indicator), out var cell))
        {
            throw new ArgumentException($"The report has no cell for '{indicator}' of {(unit is null ? "the unit that reports" : $"'{unit}'")}.", nameof(indicator));
        }

        return cell.Facts.Count == 1 ? cell : throw new ArgumentException($"The report states '{indicator}' {cell.Facts.Count} times; say in which cell.", nameof(indicator));
    }

    private FindingChanges Change(SessionCell cell, FilledValue value) => Change(cell, cell.Facts[0], value);
}
