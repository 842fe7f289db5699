using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Every rule of a session at every place but the formulas: which of them a change of a fact touches.</summary>
internal sealed partial class SessionPieces
{
    private readonly RuleContext _context;
    private readonly SessionReport _report;
    private readonly SessionHabit _habit = new();
    private readonly SessionBook _book = new();
    private readonly Dictionary<IndicatorCode, List<SessionPiece>> _ofReport = [];
    private readonly Dictionary<int, List<SessionPiece>> _ofFact = [];
    private readonly Dictionary<SessionPiece, SessionClaim> _claims = [];
    private readonly List<SessionClaim> _allClaims = [];
    private readonly Dictionary<Rule, int> _placeOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<SessionPiece> _all = [];
    private readonly HashSet<SessionPiece> _touched = [];

    public SessionPieces(RuleContext context, SessionReport report)
    {
        (_context, _report) = (context, report);
        var rules = context.Rulebook?.Rules ?? [];
        for (var i = 0; i < rules.Count; i++)
        {
            _placeOf.TryAdd(rules[i], i);
        }

        AddStatements();
        AddRules();
        AddClaims();
        AddSameFacts();
        AddCells();
        AddText();
        _joint = LayOutJoint();
        context.CutsOff = _habit.CutsOff;
        _book.Put([.. _all.Select(piece => (piece, piece.Find()))], null);
    }

    /// <summary>Gets the place of formulas among the rules.</summary>
    public static int Formulas => RuleOf<FormulaRule>();

    /// <summary>The findings that a reader should see, each with the rule and the place that decide its place among all.</summary>
    public IEnumerable<((int Rule, int Place) Order, Finding Finding)> All =>
        _book.All.Concat(_joint.All.Select(told => ((RuleOf<JointRule>(), told.Item), told.Finding)));

    /// <summary>Adds the piece of a rule that has a quick test of its own.</summary>
    public SessionPiece Add(Rule rule, Func<IEnumerable<Finding>> find)
    {
        var piece = new SessionPiece((ReportChecker.Rules.TakeWhile(known => known.Description.Code != rule.Code).Count(), PlaceOf(rule)), find);
        _book.Put([(piece, piece.Find())], null);
        return piece;
    }

    /// <summary>Notes that a piece has to be worked out again.</summary>
    public void Touch(SessionPiece piece) => _touched.Add(piece);

    /// <summary>Puts something else into a fact, and notes what that touches.</summary>
    public void Put(int fact, FilledValue value)
    {
        var before = _writing.BeforeOf(fact);
        _report.Put(fact, value);
        var told = _report.Original(fact);
        _context.Forget(told.Unit, told.Indicator);
        if (_writing.Put(fact, value, before))
        {
            Touch(_mixed);
        }

        if (told.Unit is null && _ofReport.TryGetValue(told.Indicator, out var ofReport))
        {
            _touched.UnionWith(ofReport);
        }

        if (_ofFact.Count > 0 && _ofFact.TryGetValue(fact, out var ofFact))
        {
            _touched.UnionWith(ofFact);
        }

        TouchCell(fact, value);
        TouchFact(fact, value);
    }

    /// <summary>Works out again what was touched.</summary>
    /// <param name="fact">The fact that has changed.</param>
    /// <param name="isKnown">Whether it is one whole number, written in full, and the only statement of its indicator.</param>
    /// <param name="changes">Takes what appears, changes and vanishes.</param>
    public void Settle(int fact, bool isKnown, ref SessionChanges? changes)
    {
        if (_touched.Count > 0)
        {
            ReadClaims();
            List<(SessionPiece Piece, IReadOnlyList<Finding> After)>? differing = null;
            foreach (var piece in _touched)
            {
                var after = piece.Find();
                if (piece.Findings.Count > 0 || after.Count > 0)
                {
                    (differing ??= []).Add((piece, after));
                }
            }

            _touched.Clear();
            if (differing is not null)
            {
                _book.Put(differing, changes ??= new SessionChanges());
            }
        }

        CheckJoint(fact, isKnown, ref changes);
    }

    private static int RuleOf<T>()
        where T : IReportRule => s_places[typeof(T)];

    private void ReadClaims()
    {
        if (_claims.Count == 0)
        {
            return;
        }

        foreach (var claim in _touched.Select(piece => _claims.GetValueOrDefault(piece)).OfType<SessionClaim>().Distinct().ToList())
        {
            claim.Read(_habit);
        }

        // What counts as the document's habit changes what is said of every rate that was cut off.
        if (_habit.CutsOff != _context.CutsOff)
        {
            _context.CutsOff = _habit.CutsOff;
            _touched.UnionWith(_allClaims.Select(claim => claim.Verdict).Where(piece => piece.Findings.Any(finding => finding.Verdict == Verdict.HoldsOnlyIfTruncated)));
        }
    }

    private SessionPiece Add<T>(int place, Func<IEnumerable<Finding>> find, IEnumerable<IndicatorCode> codes, IEnumerable<int> facts)
        where T : IReportRule
    {
        var piece = new SessionPiece((RuleOf<T>(), place), find);
        _all.Add(piece);
        foreach (var code in codes.Distinct())
        {
            AddTo(_ofReport, code, piece);
        }

        foreach (var fact in facts.Distinct())
        {
            AddTo(_ofFact, fact, piece);
        }

        return piece;
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<SessionPiece>> pieces, TKey key, SessionPiece piece)
        where TKey : notnull
    {
        if (!pieces.TryGetValue(key, out var known))
        {
            pieces.Add(key, known = []);
        }

        known.Add(piece);
    }
}
