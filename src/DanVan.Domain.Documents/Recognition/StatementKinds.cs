using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds parts whose total stands further away: in an earlier sentence or text, or only as the base of later shares.</summary>
/// <remarks>Nothing but the addition ties them together, so only what adds up exactly is taken.</remarks>
internal sealed class StatementKinds
{
    /// <summary>Two smaller counts may make up an earlier one by chance.</summary>
    private const int LeastPair = 1000;
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
            ReadHeads(text);
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
            foreach (var segment in sentence.GroupBy(quantity => quantity.Segment))
            {
                ReadKinds(text, [.. segment.Take(MostParts)]);
            }
        }
    }

    /// <summary>"Khối hành chính 612 người (…). Khối sự nghiệp 1.426 người (…)": the first counts of sentences that begin with the same word.</summary>
    private void ReadHeads(ClauseText text)
    {
        var heads = text.Quantities.Where(quantity => quantity is { IsCount: true, IsBase: false, Parenthesis: < 0, Unit.Length: > 0 }).GroupBy(quantity => quantity.Sentence)
            .Select(sentence => sentence.First()).ToList();
        for (var first = 0; first < heads.Count; first++)
        {
            var word = OpeningWord(heads[first]);
            var end = first + 1;
            while (end < heads.Count && end - first < MostParts && heads[end].Sentence == heads[end - 1].Sentence + 1 && OpeningWord(heads[end]) == word && StatementUnits.AreSame(heads[end].Unit, heads[first].Unit))
            {
                end++;
            }

            var parts = heads.GetRange(first, end - first);
            if (parts.Count > 1 && word.Length > 0 && !parts.Exists(_statements.IsPart)
                && Earlier(text, parts[0]).FirstOrDefault(quantity => StatementUnits.AreAlike(parts[0], quantity) && StatementSplit.Fits(quantity, parts)) is { } whole)
            {
                _statements.Add(StatementKind.Sum, whole, parts);
            }

            first = end - 1;
        }
    }

    private static string OpeningWord(StatementQuantity quantity) => quantity.Text.Tokens.Folded(quantity.Text.SentenceBefore(quantity).Start);

    private void ReadKinds(ClauseText text, List<StatementQuantity> parts)
    {
        if (parts.Count < 2 || parts.Any(part => !StatementUnits.AreSame(part.Unit, parts[0].Unit) || _statements.IsPart(part)) || !IsSplit(parts))
        {
            return;
        }

        if (Earlier(text, parts[0]).FirstOrDefault(quantity => StatementUnits.AreAlike(parts[0], quantity) && StatementSplit.Fits(quantity, parts)) is { } whole)
        {
            _statements.Add(StatementKind.Sum, whole, parts);
        }
    }

    /// <summary>Each part is another member of one aspect; or the last is what is left over of three and more.</summary>
    private static bool IsSplit(List<StatementQuantity> parts) => StatementSplit.FindAspect(null, parts) is { } aspect
        ? parts.Count > 2 || aspect.IsWhole(2, "")
        : ((parts.Count > 2 || parts[0].Number >= LeastPair) && StatementSplit.EndsWithRest(parts)) || StatementShares.AreComplete(parts);

    /// <summary>"có 1.377 đơn thuộc thẩm quyền. Đã giải quyết 1.266/1.322 vụ khiếu nại và 53/55 vụ tố cáo": the bases make up an earlier count.</summary>
    private void ReadBasesOfKinds(ClauseText text)
    {
        foreach (var sentence in text.Quantities.Where(quantity => quantity.Base is not null).GroupBy(quantity => quantity.Sentence))
        {
            var all = sentence.Take(MostParts).ToList();
            ReadBases(text, all);
            if (all.Count > 2 && StatementUnits.AreAlike(all[1], all[0]))
            {
                ReadPairsWithin(all[0], all.GetRange(1, all.Count - 1));
            }
        }
    }

    /// <summary>"Đã giải quyết 312/368 vụ việc, trong đó 281/329 vụ khiếu nại và 31/39 vụ tố cáo": both columns add up.</summary>
    private void ReadPairsWithin(StatementQuantity whole, List<StatementQuantity> pairs)
    {
        var bases = pairs.ConvertAll(pair => pair.Base!);
        if (StatementSplit.Fits(whole, pairs) && StatementSplit.Fits(whole.Base!, bases))
        {
            _statements.Add(StatementKind.Sum, whole, pairs);
            _statements.Add(StatementKind.Sum, whole.Base!, bases);
        }
    }

    private void ReadBases(ClauseText text, List<StatementQuantity> pairs)
    {
        var bases = pairs.Select(pair => pair.Base!).ToList();
        if (pairs.Count > 1 && (StatementSplit.FindAspect(null, pairs) is not null || pairs.TrueForAll(_statements.IsPart))
            && Earlier(text, pairs[0]).FirstOrDefault(quantity => StatementUnits.AreAlike(bases[0], quantity) && StatementSplit.Fits(quantity, bases)) is { } whole)
        {
            _statements.Add(StatementKind.Sum, whole, bases);
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
