using DanVan.Domain.Validation.Language;

namespace DanVan.Domain.Validation.Rules;

/// <content>The rules that are taken together.</content>
internal sealed partial class SessionPieces
{
    private readonly SessionJoint _joint;
    private readonly Dictionary<int, List<SessionJointItem>> _jointOfFact = [];

    private SessionJoint LayOutJoint()
    {
        var (statements, rules) = (_report.Report.Statements, _context.Rulebook?.Rules ?? []);
        var items = new List<SessionJointItem>();
        var claims = 0;
        for (var i = 0; i < statements.Count; i++)
        {
            var isOfRate = RateClaim.IsOfRate(statements[i]);
            var place = isOfRate ? statements.Count + rules.Count + claims++ : i;
            var facts = _report.FactsBehind(i).ToList();
            var item = SessionJointItem.Of(place, statements[i], facts.Count > 0);
            items.Add(item);
            foreach (var fact in facts)
            {
                if (!_jointOfFact.TryGetValue(fact, out var known))
                {
                    _jointOfFact.Add(fact, known = []);
                }

                known.Add(item);
            }
        }

        for (var i = 0; i < rules.Count; i++)
        {
            var read = rules[i].Expression is { } text && RuleExpression.TryParse(text, null, out var expression, out _) ? expression.References.Select(reference => reference.Code) : [];
            items.Add(SessionJointItem.Of(statements.Count + i, rules[i], read));
        }

        foreach (var same in RateClaim.RulesOf(_context))
        {
            items.Add(SessionJointItem.OfRate(statements.Count + rules.Count + claims++, same[0]));
        }

        return new SessionJoint(_context, (JointRule)ReportChecker.Rules[RuleOf<JointRule>()], items, ItemAt);

        object? ItemAt(int place) => place < statements.Count ? _report.StatementNow(place)
            : place < statements.Count + rules.Count ? rules[place - statements.Count]
            : _allClaims[place - statements.Count - rules.Count].Now;
    }

    private void CheckJoint(int fact, bool isKnown, ref SessionChanges? changes)
    {
        var told = _report.Original(fact);
        if (told.Unit is not null && _jointOfFact.Count == 0)
        {
            return;
        }

        if (told.Unit is null)
        {
            _joint.Check(told.Indicator, isKnown, ref changes);
        }

        foreach (var item in _jointOfFact.GetValueOrDefault(fact) ?? [])
        {
            _joint.Check(item.Keys, ref changes);
        }
    }
}
