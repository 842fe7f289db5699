using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds parts whose total stands further away: in an earlier sentence or text, or only as the base of later shares.</summary>
/// <remarks>Nothing but the addition ties them together, so only what adds up exactly is taken.</remarks>
internal sealed class StatementKinds
{
    private const int MostWholes = 40;
    private const int MostTexts = 6;
    private const int MostParts = 12;

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementKinds(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        foreach (var text in _texts)
        {
            ReadListedKinds(text);
            ReadBasesOfKinds(text);
            ReadUnstatedBases(text);
        }
    }

    /// <summary>
    /// "5/13 đơn khiếu nại …; giải quyết xong 1 đơn tố cáo; giải quyết xong 19 đơn kiến nghị": a sentence, or the heads of its
    /// segments, each of another kind.
    /// </summary>
    private void ReadListedKinds(ClauseText text)
    {
        foreach (var sentence in text.Quantities.Where(quantity => quantity.IsCount && !quantity.IsBase && quantity.Parenthesis < 0).GroupBy(quantity => quantity.Sentence))
        {
            ReadKinds(text, [.. sentence.GroupBy(quantity => quantity.Segment).Select(segment => segment.First()).Take(MostParts)]);
            ReadKinds(text, [.. sentence.Take(MostParts)]);
        }
    }

    private void ReadKinds(ClauseText text, List<StatementQuantity> parts)
    {
        if (parts.Count < 2 || parts.Any(part => !StatementUnits.AreSame(part.Unit, parts[0].Unit) || _statements.IsPart(part)) || StatementSplit.FindAspect(null, parts) is not { } aspect || (parts.Count == 2 && !aspect.IsWhole(2, "")))
        {
            return;
        }

        if (Earlier(text, parts[0]).FirstOrDefault(quantity => StatementUnits.AreAlike(parts[0], quantity) && StatementSplit.Fits(quantity, parts)) is { } whole)
        {
            _statements.Add(StatementKind.Sum, whole, parts);
        }
    }

    /// <summary>"có 1.377 đơn thuộc thẩm quyền. Đã giải quyết 1.266/1.322 vụ khiếu nại và 53/55 vụ tố cáo": the bases make up an earlier count.</summary>
    private void ReadBasesOfKinds(ClauseText text)
    {
        foreach (var sentence in text.Quantities.Where(quantity => quantity.Base is not null).GroupBy(quantity => quantity.Sentence))
        {
            var pairs = sentence.Take(MostParts).ToList();
            var bases = pairs.Select(pair => pair.Base!).ToList();
            if (pairs.Count > 1 && StatementSplit.FindAspect(null, pairs) is not null
                && Earlier(text, pairs[0]).FirstOrDefault(quantity => StatementUnits.AreAlike(bases[0], quantity) && StatementSplit.Fits(quantity, bases)) is { } whole)
            {
                _statements.Add(StatementKind.Sum, whole, bases);
            }
        }
    }

    /// <summary>
    /// "… tiếp 01 lượt … tiếp 25 lượt. … đất đai 23/26 lượt, khác 3/26 lượt": the base is stated nowhere, and the counts of the text
    /// before that are no parts themselves make it up.
    /// </summary>
    private void ReadUnstatedBases(ClauseText text)
    {
        if (text.Index == 0)
        {
            return;
        }

        foreach (var group in text.Quantities.Where(quantity => quantity is { Base: not null, Unit.Length: > 0 }).GroupBy(quantity => (quantity.Base!.Number, quantity.Unit)).Where(group => group.Count() > 1))
        {
            var whole = group.First().Base!;
            var previous = _texts[text.Index - 1];
            var earlier = previous.Before(previous.Quantities.Count, MostWholes).Where(quantity => quantity.IsCount && quantity.Unit == whole.Unit).Reverse().ToList();
            var parts = earlier.Where(quantity => quantity.Parenthesis < 0 && !quantity.IsBase && !_statements.IsPart(quantity)).ToList();
            if (parts.Count is > 1 and <= MostParts && earlier.All(quantity => quantity.Number != whole.Number) && StatementSplit.Fits(whole, parts))
            {
                _statements.Add(StatementKind.Sum, whole, parts);
            }
        }
    }

    /// <summary>The counts of earlier sentences, and of the two texts before, nearest first.</summary>
    private IEnumerable<StatementQuantity> Earlier(ClauseText text, StatementQuantity from)
    {
        var own = text.Before(from.Index, MostWholes).Where(quantity => quantity.Segment < from.Segment || (quantity.IsBase && from.Base is not null));
        var others = _texts.Skip(Math.Max(0, text.Index - MostTexts)).Take(Math.Min(text.Index, MostTexts)).Reverse().SelectMany(other => other.Before(other.Quantities.Count, MostWholes));
        return own.Concat(others).Where(quantity => quantity is { IsCount: true, Parenthesis: < 0 });
    }
}
