using DanVan.Domain.Validation.Language;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Validation.Columns;

/// <summary>Counts the verdicts of one formula while a cube is gone through.</summary>
internal sealed class ColumnTally
{
    private static readonly int s_reasons = Enum.GetValues<RuleReason>().Length;

    private readonly long[] _outcomes = new long[Enum.GetValues<Verdict>().Length * s_reasons];
    private readonly Dictionary<string, long> _notChecked = new(StringComparer.Ordinal);

    public void Add(Verdict verdict, RuleReason reason, long count = 1) => _outcomes[((int)verdict * s_reasons) + (int)reason] += count;

    /// <summary>Counts places at which the rule is not asked what it says.</summary>
    public void AddNotChecked(string reason, long count = 1)
    {
        if (count > 0)
        {
            _notChecked[reason] = _notChecked.GetValueOrDefault(reason) + count;
        }
    }

    public ColumnRuleCounts ToCounts(PreparedFormula formula)
    {
        var counts = new Dictionary<(Verdict Verdict, string Reason), long>();
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if (_outcomes[i] > 0)
            {
                var key = FormulaVerdict.Of(formula, RuleOutcome.Of((Verdict)(i / s_reasons), (RuleReason)(i % s_reasons), null), isAbout: false);
                counts[key] = counts.GetValueOrDefault(key) + _outcomes[i];
            }
        }

        foreach (var (reason, count) in _notChecked)
        {
            var key = (Verdict.NotChecked, reason);
            counts[key] = counts.GetValueOrDefault(key) + count;
        }

        return new ColumnRuleCounts(formula.Rule, formula.Member, counts);
    }
}
