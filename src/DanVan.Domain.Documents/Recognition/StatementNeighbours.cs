using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds totals and parts that stand side by side with no word that opens a list.</summary>
internal sealed class StatementNeighbours
{
    private const int MostParts = 12;
    private const int MostMembers = 4;
    private const int LongestGap = 24;
    private const int LeastName = 4;

    private readonly ClauseText _text;
    private readonly StatementList _statements;
    private readonly StatementParts _parts;

    public StatementNeighbours(ClauseText text, StatementList statements, StatementParts parts) => (_text, _statements, _parts) = (text, statements, parts);

    public void Run()
    {
        ReadPartsAfterTotals();
        ReadTotalsAfterParts();
        ReadTotalsOfLevels();
        ReadPairsOfOneBase();
        ReadNamedLists();
    }

    /// <summary>"402 đơn khiếu nại, 28 đơn tố cáo, 440 đơn kiến nghị": with the count before it, it is one of several kinds.</summary>
    private bool IsMember(StatementQuantity whole) =>
        _text.Before(whole.Index, 1).FirstOrDefault() is { IsCount: true } before && before.Segment == whole.Segment && before.Parenthesis == whole.Parenthesis
        && StatementUnits.AreSame(before.Unit, whole.Unit) && StatementSplit.FindAspect(null, [before, whole]) is not null;

    /// <summary>"cấp huyện tiếp 1.526 lượt, cấp xã tiếp 4.087 lượt, tổng cộng 5.613 lượt": "tổng cộng" right behind the levels is their sum, right or wrong.</summary>
    private void ReadTotalsOfLevels()
    {
        foreach (var whole in _text.Quantities.Where(quantity => quantity.IsCount && !quantity.IsBase && quantity.LeadWords.EndsWith(" tổng cộng ", StringComparison.Ordinal) && !_statements.HasSum(quantity)))
        {
            var parts = Enumerable.Reverse(_text.Before(whole.Index, MostParts)
                .TakeWhile(part => part.Sentence == whole.Sentence && part.Parenthesis == whole.Parenthesis && part is { IsCount: true, IsBase: false, Base: null } && StatementUnits.AreSame(part.Unit, whole.Unit))).ToList();
            if (parts.Count > 1 && (StatementSplit.FindAspect(null, parts) is { IsLevels: true } || (IsAllBefore(parts[0]) && StatementSplit.IsPlausible(whole, parts) && !StatementSplit.ComparesPeriods(parts))))
            {
                _statements.Add(StatementKind.Sum, whole, parts);
            }
        }
    }

    /// <summary>No other number stands before it in the sentence.</summary>
    private bool IsAllBefore(StatementQuantity first) => _text.Before(first.Index, 1).All(quantity => quantity.Sentence != first.Sentence) && !_text.HasLoose(_text.SentenceBefore(first).Start, first.First);

    /// <summary>"8.943 lượt công dân cấp huyện tiếp 2.979 lượt; cấp xã tiếp 5.964 lượt": parts of one aspect follow their total.</summary>
    private void ReadPartsAfterTotals()
    {
        foreach (var whole in _text.Quantities.Where(quantity => quantity.IsCount && !quantity.IsBase && quantity.Parenthesis < 0 && !_statements.HasSum(quantity)))
        {
            var parts = _text.From(whole.Index + 1, MostParts).Where(quantity => quantity.Parenthesis < 0 && quantity != whole.Base && !quantity.IsPercent)
                .TakeWhile(part => part.Sentence == whole.Sentence && part.IsCount && part.Base is null && !part.IsBase && StatementUnits.AreSame(part.Unit, whole.Unit)).ToList();
            if (parts.Count > 1 && !_text.HasOpening(whole.End, parts[0].First) && !StatementSplit.ComparesPeriods(parts))
            {
                ReadParts(whole, parts);
            }

            if (!_statements.HasSum(whole) && ListBehindColon(whole) is { Count: > 1 } list)
            {
                _parts.Decide(whole, list, SaysAll(whole) ? ClauseOpening.Whole : ClauseOpening.Some, isAmong: false, isPlain: true);
            }
        }
    }

    /// <summary>"650 người dân đến giao dịch: rất hài lòng 214 người, hài lòng 378 người": the counts behind a colon, or none.</summary>
    private List<StatementQuantity> ListBehindColon(StatementQuantity whole)
    {
        var at = whole.End;
        while (at < whole.End + LongestGap && (_text.Tokens.IsWord(at) || _text.Tokens.IsMark(at, ',')))
        {
            at++;
        }

        return _text.Tokens.IsMark(at, ':') && !_text.HasOpening(whole.End, at) && _text.SentenceOf(at) == whole.Sentence
            ? [.. _text.From(_text.IndexAt(at), MostParts).Where(part => part.Parenthesis < 0 && !part.IsPercent).TakeWhile(part => part.Sentence == whole.Sentence && part is { IsCount: true, Base: null, IsBase: false } && StatementUnits.AreAlike(part, whole))]
            : [];
    }

    /// <summary>"Toàn bộ 645 đơn đã được phân loại: …", "Tổng giá trị 9.650 triệu đồng: …".</summary>
    private static bool SaysAll(StatementQuantity whole) =>
        whole.LeadWords.EndsWith(" toàn bộ ", StringComparison.Ordinal) || whole.LeadWords.StartsWith(" tổng ", StringComparison.Ordinal) || whole.LeadWords.EndsWith(" tất cả ", StringComparison.Ordinal);

    private void ReadParts(StatementQuantity whole, List<StatementQuantity> parts)
    {
        if ((_statements.IsPart(whole) || IsMember(whole)) && !Enumerable.Range(2, Math.Min(parts.Count, MostMembers) - 1).Any(count => StatementSplit.Fits(whole, parts.GetRange(0, count))))
        {
            // The last of some parts, with another split of their total behind it.
            return;
        }

        for (var count = Math.Min(parts.Count, MostMembers); count > 1; count--)
        {
            var first = parts.GetRange(0, count);
            var fits = StatementSplit.Fits(whole, first);
            if ((fits || count == parts.Count) && StatementSplit.FindAspect(whole, first) is { } aspect && (fits || (!first.Exists(_statements.IsPart) && IsComplete(whole, first, aspect))))
            {
                _statements.Add(StatementKind.Sum, whole, first);
                return;
            }
        }
    }

    /// <summary>"tiếp nhận mới 4.131 hồ sơ, kỳ trước chuyển sang 2.171 hồ sơ, tổng cộng 6.302 hồ sơ".</summary>
    private void ReadTotalsAfterParts()
    {
        foreach (var whole in _text.Quantities.Where(quantity => quantity.IsCount && !quantity.IsBase && SaysTotal(quantity.LeadWords)))
        {
            var before = _text.Before(whole.Index, MostParts).Where(quantity => !quantity.IsBase)
                .TakeWhile(quantity => quantity.Sentence == whole.Sentence && quantity.Parenthesis == whole.Parenthesis && quantity.IsCount && StatementUnits.AreAlike(quantity, whole)).ToList();
            for (var count = 2; count <= before.Count; count++)
            {
                var parts = Enumerable.Reverse(before.GetRange(0, count)).ToList();
                if (StatementSplit.Fits(whole, parts) || (count == before.Count && StatementSplit.IsPlausible(whole, parts) && (StatementSplit.FitsButForADigit(whole, parts) || StatementSplit.IsWholeByMeaning(whole, parts))))
                {
                    _statements.Add(StatementKind.Sum, whole, parts);
                    break;
                }
            }

            if (before.Count == 0)
            {
                ReadTotalOfSentenceBefore(whole);
                ReadTotalAmongOthers(whole);
            }
        }
    }

    /// <summary>"lúa 12.450 ha, sản lượng 72.459 tấn; ngô 3.120 ha, sản lượng 14.508 tấn; tổng sản lượng 86.967 tấn": all of the unit before it in the sentence, where they add up.</summary>
    private void ReadTotalAmongOthers(StatementQuantity whole)
    {
        var parts = _text.Before(whole.Index, MostParts).TakeWhile(quantity => quantity.Sentence == whole.Sentence)
            .Where(quantity => quantity is { IsCount: true, IsBase: false, Base: null } && quantity.Parenthesis == whole.Parenthesis && quantity.Unit == whole.Unit && whole.Unit.Length > 0).Reverse().ToList();
        if (parts.Count > 1 && whole.Base is null && StatementSplit.Fits(whole, parts))
        {
            _statements.Add(StatementKind.Sum, whole, parts);
        }
    }

    /// <summary>"Kỳ trước chuyển sang 36 đơn, tiếp nhận mới 284 đơn. Tổng số phải giải quyết 320 đơn", "… Tổng cộng đã giải quyết 337/383 vụ việc".</summary>
    private void ReadTotalOfSentenceBefore(StatementQuantity whole)
    {
        var before = _text.Before(whole.Index, MostParts).TakeWhile(quantity => whole.Sentence - quantity.Sentence <= 1)
            .Where(quantity => quantity is { Parenthesis: < 0, IsCount: true, IsBase: false } && (quantity.Base is null) == (whole.Base is null)).Reverse().ToList();
        if (before.Count < 2 || before.Exists(quantity => quantity.Sentence == whole.Sentence || !StatementUnits.AreAlike(quantity, whole) || _statements.IsPart(quantity)) || before[0] is { } first && _statements.HasSum(first))
        {
            return;
        }

        var bases = whole.Base is null ? [] : before.ConvertAll(quantity => quantity.Base!);
        if (StatementSplit.Fits(whole, before) && (whole.Base is null || StatementSplit.Fits(whole.Base, bases)))
        {
            _statements.Add(StatementKind.Sum, whole, before);
            if (whole.Base is not null)
            {
                _statements.Add(StatementKind.Sum, whole.Base, bases);
            }
        }
        else if (whole.Base is null && StatementSplit.IsPlausible(whole, before) && (StatementSplit.FitsButForADigit(whole, before) || StatementSplit.IsWholeByMeaning(whole, before)))
        {
            _statements.Add(StatementKind.Sum, whole, before);
        }
    }

    /// <summary>"đất đai 26/29 lượt …, các lĩnh vực khác 3/29 lượt": the shares of one base make it up.</summary>
    private void ReadPairsOfOneBase()
    {
        foreach (var group in _text.Quantities.Where(quantity => quantity.Base is not null).GroupBy(quantity => (quantity.Base!.Number, quantity.Unit)))
        {
            var pairs = group.Take(MostParts).ToList();
            if (pairs.Count > 1 && (StatementSplit.Fits(pairs[0].Base!, pairs) || (StatementSplit.EndsWithRest(pairs) && StatementSplit.IsPlausible(pairs[0].Base!, pairs))))
            {
                _statements.Add(StatementKind.Sum, pairs[0].Base!, pairs);
            }
        }
    }

    /// <summary>Parts that are the whole by their meaning follow it closely; or one digit is wrong.</summary>
    private static bool IsComplete(StatementQuantity whole, List<StatementQuantity> parts, StatementAspect aspect) =>
        StatementSplit.IsPlausible(whole, parts) && !StatementSplit.GoesOn(parts) && IsSaid(whole, parts, aspect);

    private static bool IsSaid(StatementQuantity whole, List<StatementQuantity> parts, StatementAspect aspect) =>
        StatementSplit.FitsButForADigit(whole, parts)
        || (parts[0].First - whole.End <= LongestGap && StatementSplit.AreDistinctBefore(aspect, parts) && aspect.IsWhole(parts.Count, whole.LeadWords + whole.FollowingWords[1..]) && (aspect.IsLevels || !whole.LeadWords.Contains(" tiếp nhận ", StringComparison.Ordinal)));

    /// <summary>"2.236 đơn đủ điều kiện xử lý. Phân loại đơn đủ điều kiện xử lý: 412 đơn khiếu nại, …": the words before the colon name an earlier count.</summary>
    private void ReadNamedLists()
    {
        foreach (var first in _text.Quantities.Where(quantity => quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 } && _text.Tokens.IsMark(quantity.First - 1, ':')))
        {
            var before = _text.SentenceBefore(first);
            var words = _text.Words(before);
            var named = words.StartsWith(" phân loại ", StringComparison.Ordinal) ? words[" phân loại".Length..] : words;
            if (before.Length > LongestGap || named.Count(letter => letter == ' ') < LeastName || _text.Before(first.Index, 1).Any(quantity => quantity.Sentence == first.Sentence))
            {
                continue;
            }

            var whole = _text.Before(first.Index, MostParts).Where(quantity => first.Sentence - quantity.Sentence <= 2 && quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 })
                .FirstOrDefault(quantity => $" {quantity.Unit}{quantity.TailWords}".Contains(named, StringComparison.Ordinal));
            var parts = whole is null ? [] : _text.From(first.Index, MostParts).Where(part => part.Parenthesis < 0 && !part.IsPercent)
                .TakeWhile(part => part.Sentence == first.Sentence && part is { IsCount: true, Base: null, IsBase: false } && StatementUnits.AreAlike(part, whole)).ToList();
            if (parts.Count > 1)
            {
                _parts.Decide(whole!, parts, ClauseOpening.Some, isAmong: false, isPlain: true);
            }
        }
    }

    private static bool SaysTotal(string lead) =>
        lead.Contains(" tổng số ", StringComparison.Ordinal) || lead.Contains(" tổng sản lượng ", StringComparison.Ordinal) || lead.Contains(" tổng diện tích ", StringComparison.Ordinal) || lead.Contains(" tổng kinh phí ", StringComparison.Ordinal) || lead.Contains(" tổng cộng ", StringComparison.Ordinal) || lead.Contains(" lũy kế ", StringComparison.Ordinal) || lead.Contains(" cộng ", StringComparison.Ordinal);
}
