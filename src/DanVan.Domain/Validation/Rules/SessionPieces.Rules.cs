using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <content>What the text claims, and what the rulebook demands of the whole report.</content>
internal sealed partial class SessionPieces
{
    // Of one rule code, what the text claims comes before what the rulebook demands.
    private const int FirstOfRulebook = 1 << 24;

    private static readonly Dictionary<Type, int> s_places = ReportChecker.Rules.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule.GetType(), pair => pair.place);
    private static readonly StatedSumRule s_sum = new();
    private static readonly ComplementRule s_complement = new();
    private static readonly DuplicateRule s_duplicate = new();
    private static readonly BoundRule s_bound = new();
    private static readonly StatedRateRule s_rate = new();
    private static readonly PossibleCountsRule s_counts = new();
    private static readonly LabelRule s_label = new();
    private static readonly SameNumberRule s_sameNumber = new();
    private static readonly NoRoomRule s_noRoom = new();
    private static readonly OmissionRule s_omission = new();

    private int PlaceOf(Rule rule) => FirstOfRulebook + _placeOf[rule];

    private void AddStatements()
    {
        for (var i = 0; i < _report.Report.Statements.Count; i++)
        {
            switch (_report.Report.Statements[i].Kind)
            {
                case StatementKind.Sum:
                    AddStatement<StatedSumRule>(i, statement => [s_sum.Check(statement)]);
                    break;
                case StatementKind.Difference:
                    AddStatement<RemainderRule>(i, statement => [RemainderRule.Check(statement)]);
                    break;
                case StatementKind.Subset:
                    AddStatement<SubsetRule>(i, SubsetRule.Check);
                    break;
                case StatementKind.Complement:
                    AddStatement<ComplementRule>(i, statement => [s_complement.Check(statement)]);
                    break;
                case StatementKind.Same:
                    AddStatement<DuplicateRule>(i, s_duplicate.Check);
                    break;
            }
        }
    }

    private void AddStatement<T>(int place, Func<Statement, IEnumerable<Finding>> check)
        where T : IReportRule =>
        Add<T>(place, () => _report.StatementNow(place) is { } statement ? check(statement) : [], [], _report.FactsBehind(place));

    private void AddRules()
    {
        foreach (var rule in (_context.Rulebook?.Rules ?? []).Where(rule => _context.ObstacleOf(rule) is null))
        {
            IndicatorCode[] codes = [.. rule.Subject is { } subject ? [subject] : Array.Empty<IndicatorCode>(), .. rule.Parts];
            switch (rule.Code)
            {
                case "R-RATE-03":
                    Add<ComplementRule>(PlaceOf(rule), () => [s_complement.Check(rule, _context)], codes, []);
                    break;
                case "R-LBL-01":
                    Add<LabelRule>(PlaceOf(rule), () => [s_label.Check(rule, _context)], codes, []);
                    break;
                case "R-SCP-01":
                    var siblings = rule.Subject is { } whole ? rule.Parts.SelectMany(part => SameNumberRule.SiblingsOf(whole, part, _context.Rulebook)) : [];
                    Add<SameNumberRule>(PlaceOf(rule), () => s_sameNumber.Check(rule, _context), codes.Concat(siblings), []);
                    break;
                case "R-SCP-02":
                    Add<NoRoomRule>(PlaceOf(rule), () => [s_noRoom.Check(rule, _context)], codes, []);
                    break;
                case "R-OMI-01":
                    Add<OmissionRule>(PlaceOf(rule), () => [s_omission.Check(rule, _context)], [], rule.Parts.SelectMany(_report.PlacesOf));
                    break;
            }
        }
    }

    private void AddClaims()
    {
        for (var i = 0; i < _report.Report.Statements.Count; i++)
        {
            var place = i;
            if (RateClaim.IsOfRate(_report.Report.Statements[i]))
            {
                AddClaim(() => _report.StatementNow(place) is { } statement && RateClaim.IsOfRate(statement) ? RateClaim.Of(statement) : null, [], _report.FactsBehind(place));
            }
        }

        foreach (var same in RateClaim.RulesOf(_context))
        {
            IEnumerable<IndicatorCode?> named = [same[0].Subject, same[0].Numerator, .. same[0].Denominators.Select(code => (IndicatorCode?)code)];
            var codes = named.OfType<IndicatorCode>().ToList();

            // What a pair in a cell speaks of depends on what else stands in its row.
            var pairs = codes.SelectMany(code => _report.Report.FactsOf(code, unit: null)).Where(fact => fact.Figure is { IsPair: true }).Select(fact => fact.Figure!.Source);
            var ofRows = pairs.Where(source => source is { Table: not null, Row: not null }).SelectMany(source => _report.PlacesOfRow(source.Table!, source.Row!.Value));
            AddClaim(() => RateClaim.Of(same, _context), codes, [.. ofRows]);
        }
    }

    private void AddClaim(Func<RateClaim?> read, IReadOnlyList<IndicatorCode> codes, IEnumerable<int> facts)
    {
        var place = _allClaims.Count;
        SessionClaim claim = null!;
        var verdict = Add<StatedRateRule>(place, () => claim.Now is { } now ? s_rate.Check(now, _context) : [], codes, facts);
        var counts = Add<PossibleCountsRule>(place, () => claim.Now is { } now ? s_counts.Check(now) : [], codes, facts);
        claim = new SessionClaim(read) { Verdict = verdict };
        claim.Read(_habit);
        _claims.Add(verdict, claim);
        _claims.Add(counts, claim);
        _allClaims.Add(claim);
    }

    private void AddSameFacts()
    {
        var place = FirstOfRulebook;
        foreach (var (rule, code) in SameFact.SubjectsOf(_context))
        {
            if (rule is not null || _report.Places[(null, code)].Count > 1)
            {
                IndicatorCode[] codes = [code, .. rule?.Parts ?? []];
                Add<DuplicateRule>(place, () => SameFact.AllOf(_context, rule, code).Where(pair => !pair.HasBound).Select(s_duplicate.Check), codes, []);
                Add<BoundRule>(place, () => SameFact.AllOf(_context, rule, code).Where(pair => pair.HasBound).Select(s_bound.Check), codes, []);
            }

            place++;
        }
    }
}
