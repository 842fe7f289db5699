using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Validation.Rules;

/// <content>What the form asks of its cells, how numbers are written, and what no cell changes.</content>
internal sealed partial class SessionPieces
{
    private const int FirstOfCells = 1 << 20;
    private const int FirstOfFacts = 1 << 27;

    private static readonly ICellRule[] s_cellRules = [.. ReportChecker.Rules.OfType<ICellRule>()];
    private static readonly MixedWritingRule s_mixed = new();
    private static readonly BadlyWrittenRule s_badly = new();

    private readonly Dictionary<int, SessionPiece[]> _ofCell = [];
    private readonly Dictionary<int, SessionPiece> _badFacts = [];
    private SessionWriting _writing = null!;
    private SessionPiece _mixed = null!;

    private void AddCells()
    {
        var place = 0;
        foreach (var form in FormCell.AllOf(_context))
        {
            if (_report.Boxes.TryGetValue((form.Table.Number, form.Cell.Row, form.Cell.Column), out var box))
            {
                box.Forms.Add((form, place));
            }
            else
            {
                box = new SessionBox();
            }

            if (!IsQuiet(form))
            {
                _all.AddRange(PiecesOf(form, place, box));
            }

            AddUnread(form, place, box);
            place++;
        }
    }

    private void AddUnread(FormCell form, int place, SessionBox box)
    {
        if (s_badly.Check(form, []).Any())
        {
            var told = _report.Report.Unplaced.Where(unread => unread.Reason == BadlyWrittenRule.UnreadNumber && unread.Source.Start == form.Cell.Source.Start);
            Add<BadlyWrittenRule>(
                FirstOfCells + place,
                () => s_badly.Check(form with { Cell = _report.CellNow(form.Cell, box) }, _report.Report.Unplaced.Where(_report.IsStillThere)),
                [],
                box.Facts.Concat(told.SelectMany(_report.FactsUnder)));
        }
    }

    private void AddText()
    {
        foreach (var rule in CitationChecks.Rules)
        {
            var place = 0;
            foreach (var finding in rule.Check(_context))
            {
                _all.Add(new SessionPiece((s_places[rule.GetType()], place++), () => [finding]));
            }
        }

        for (var i = 0; i < _report.Report.Unplaced.Count; i++)
        {
            var unread = _report.Report.Unplaced[i];
            if (unread.Reason is BadlyWrittenRule.GluedMinus or BadlyWrittenRule.UnreadNumber)
            {
                Add<BadlyWrittenRule>(i, () => _report.IsStillThere(unread) ? s_badly.Check(unread, _report.FiguresNow()) : [], [], _report.FactsUnder(unread));
            }
        }

        for (var fact = 0; fact < _report.FactCount; fact++)
        {
            if (_report.Original(fact).Figure is { Value: { } value } && !(value.Value.Sign >= 0 && value.ScaledValue.IsInteger))
            {
                _all.Add(BadFact(fact));
            }
        }

        _writing = new SessionWriting(_report);
        _mixed = new SessionPiece((RuleOf<MixedWritingRule>(), 0), () => _writing.Find(s_mixed));
        _all.Add(_mixed);
    }

    private void TouchCell(int fact, FilledValue value)
    {
        if (_report.BoxOf(fact) is not { Forms: { Count: > 0 } forms } box)
        {
            return;
        }

        foreach (var (form, place) in forms)
        {
            var isQuiet = box.Facts.Count == 1 && value.State != CellState.Placeholder && form.Column.Content is not (CellContent.Rate or CellContent.NumberAndRate);
            if (!isQuiet || (_ofCell.Count > 0 && _ofCell.ContainsKey(place)))
            {
                _touched.UnionWith(PiecesOf(form, place, box));
            }
        }
    }

    private void TouchFact(int fact, FilledValue value)
    {
        var isQuiet = value.Figure is not { } figure || (figure.Value.Sign >= 0 && figure.ScaledValue.IsInteger);
        if (!isQuiet || (_badFacts.Count > 0 && _badFacts.ContainsKey(fact)))
        {
            Touch(BadFact(fact));
        }
    }

    // Most cells never say anything: those that may are made when they do for the first time.
    private SessionPiece[] PiecesOf(FormCell form, int place, SessionBox box)
    {
        if (!_ofCell.TryGetValue(place, out var pieces))
        {
            pieces = [.. s_cellRules.Select(rule => new SessionPiece((s_places[rule.GetType()], place), () => rule.Check(form with { Cell = _report.CellNow(form.Cell, box) })))];
            _ofCell.Add(place, pieces);
        }

        return pieces;
    }

    private SessionPiece BadFact(int fact)
    {
        if (!_badFacts.TryGetValue(fact, out var piece))
        {
            var indicator = _context.Template?.FindIndicator(_report.Original(fact).Indicator);
            piece = new SessionPiece((RuleOf<BadlyWrittenRule>(), FirstOfFacts + fact), () => s_badly.Check(_report.FactAt(fact), indicator));
            _badFacts.Add(fact, piece);
        }

        return piece;
    }

    private static bool IsQuiet(FormCell form) => form.Cell.State != CellState.Placeholder && form.Column.Content switch
    {
        CellContent.Rate or CellContent.NumberAndRate => false,
        CellContent.Number => !form.Cell.Figures.Any(figure => figure.IsPair),
        _ => true,
    };
}
