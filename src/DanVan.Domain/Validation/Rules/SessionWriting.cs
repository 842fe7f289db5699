using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>How the numbers of a report are written, kept by counting those written in each way.</summary>
internal sealed class SessionWriting
{
    private readonly SessionReport _report;
    private readonly HashSet<(string Table, int Column)> _ordinals;
    private readonly WritingTally[] _typed;
    private WritingTally _total;

    public SessionWriting(SessionReport report)
    {
        _report = report;
        _ordinals = MixedWritingRule.OrdinalColumnsOf(report.Report);
        _typed = new WritingTally[report.FactCount];
        foreach (var figure in report.Report.Figures)
        {
            _total += MixedWritingRule.TallyOf(figure, _ordinals);
        }
    }

    /// <summary>The verdicts now.</summary>
    public IReadOnlyList<Finding> Find(MixedWritingRule rule) => rule.Check(_report.FiguresNow(), _ordinals);

    /// <summary>How often what a change of a fact is to strike out is written in each way; to be asked before the change.</summary>
    public WritingTally BeforeOf(int fact)
    {
        var tally = _typed[fact];
        if (!_report.IsChanged(fact))
        {
            foreach (var figure in _report.StruckBy(fact))
            {
                tally += MixedWritingRule.TallyOf(figure, _ordinals);
            }
        }

        return tally;
    }

    /// <summary>Counts a change, and says whether the verdicts may differ after it.</summary>
    /// <param name="fact">The place of the fact.</param>
    /// <param name="value">What it says now.</param>
    /// <param name="before">What it said before, as counted.</param>
    public bool Put(int fact, FilledValue value, WritingTally before)
    {
        var after = TallyOf(fact, value);
        var total = _total;
        _total += after - before;
        _typed[fact] = after;
        return ((total.MixesThousands || _total.MixesThousands) && before.HasThousands | after.HasThousands)
            || ((total.MixesPadding || _total.MixesPadding) && before.HasSmall | after.HasSmall);
    }

    // A plain count is written with dots and without zeros before it; whatever else is looked at as it is written.
    private WritingTally TallyOf(int fact, FilledValue value)
    {
        if (value.Figure is not { } figure || (_ordinals.Count > 0 && _report.Original(fact).Source is { Table: { } table, Column: { } column } && _ordinals.Contains((table, column))))
        {
            return default;
        }

        if (figure is { IsWrittenInFull: true, Qualifier: Qualifier.Exact, Unit: null, Value: { IsSmall: true, IsInteger: true, Sign: >= 0, SmallNumerator: var whole } })
        {
            return new WritingTally(whole >= 1_000 ? 1 : 0, 0, whole is >= 1 and <= 9 ? 1 : 0, 0);
        }

        return _report.FactAt(fact).Figure is { } stated ? MixedWritingRule.TallyOf(stated, _ordinals) : default;
    }
}
