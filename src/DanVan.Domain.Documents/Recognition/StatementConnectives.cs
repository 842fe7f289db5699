using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds totals whose parts follow "gồm", "trong đó", "cụ thể" and the like.</summary>
internal sealed class StatementConnectives
{
    private const int MostParts = 40;

    private readonly ClauseText _text;
    private readonly ClauseText? _previous;
    private readonly StatementList _statements;
    private readonly StatementParts _parts;

    /// <param name="text">The text.</param>
    /// <param name="previous">The text before it, or null.</param>
    /// <param name="statements">Where to put what is found.</param>
    /// <param name="parts">What decides.</param>
    public StatementConnectives(ClauseText text, ClauseText? previous, StatementList statements, StatementParts parts) =>
        (_text, _previous, _statements, _parts) = (text, previous, statements, parts);

    public void Run()
    {
        for (var at = 0; at < _text.Tokens.Tokens.Count && _text.Quantities.Count > 0; at++)
        {
            if (_text.OpeningAt(at) is not ClauseOpening.None and var opening && _text.ParenthesisOf(at) < 0)
            {
                Read(at, opening);
            }
        }
    }

    private void Read(int at, ClauseOpening opening)
    {
        var sentence = _text.SentenceOf(at);
        var region = _text.From(_text.IndexAt(at), MostParts)
            .TakeWhile(quantity => quantity.Sentence == sentence && !_text.HasOpening(at + 3, quantity.First))
            .Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase).ToList();
        if (region.Count == 0)
        {
            return;
        }

        var isAmong = opening == ClauseOpening.Some && _text.Tokens.Folded(at) == "trong";
        var named = isAmong && region[0].IsCount && _text.Words(new ClauseRange(at, region[0].First)) is " trong số " or " trong tổng số " ? region[0] : null;
        region = named is null ? region : region[1..];
        foreach (var whole in named is null ? WholesBefore(at, sentence, opening) : [named])
        {
            var parts = PartsOf(whole, region, opening);
            if (whole.Text == _text)
            {
                var isPlain = region.Count(part => part.IsCount && StatementUnits.AreAlike(part, whole)) == parts.Count && !StatementSplit.ComparesPeriods(parts);
                _parts.Decide(whole, parts, opening, isAmong, isPlain);
            }
            else if (parts.Count > 1 && StatementSplit.Fits(whole, parts))
            {
                _statements.Add(StatementKind.Sum, whole, parts);
            }
        }
    }

    /// <summary>The counts of the whole's unit, and those without one; else those of a like unit; else all of them where they add up.</summary>
    private static List<StatementQuantity> PartsOf(StatementQuantity whole, List<StatementQuantity> region, ClauseOpening opening)
    {
        var parts = region.Where(part => part.IsCount && (StatementUnits.AreSame(part.Unit, whole.Unit) || part.Unit.Length == 0)).ToList();
        if (parts.Count == 0)
        {
            parts = region.Where(part => part.IsCount && StatementUnits.AreAlike(part, whole)).ToList();
        }

        var isAll = opening == ClauseOpening.Some && region.Count > Math.Max(1, parts.Count) && region.All(part => part.IsCount) && StatementSplit.Fits(whole, region);
        return isAll ? region : parts;
    }

    /// <summary>
    /// The counts that a connective may refer to, nearest first, one of each unit: of its own sentence; for "trong đó" and the like
    /// also of the sentence before, and at the start of a text of the text before.
    /// </summary>
    private IEnumerable<StatementQuantity> WholesBefore(int connective, int sentence, ClauseOpening opening)
    {
        var units = new HashSet<string>();
        var before = _text.Before(_text.IndexAt(connective), MostParts).Where(CanBeWhole).ToList();
        var wholes = before.Where(quantity => quantity.Sentence == sentence);
        if (opening == ClauseOpening.Some && !wholes.Any())
        {
            wholes = before.Count > 0 || _previous is null ? before.Where(quantity => quantity.Sentence == sentence - 1) : _previous.Before(_previous.Quantities.Count, MostParts).Where(CanBeWhole);
        }

        return wholes.Where(whole => units.Add(whole.Unit));
    }

    private static bool CanBeWhole(StatementQuantity quantity) => quantity.Parenthesis < 0 && !quantity.IsBase && quantity.IsCount;
}
