namespace DanVan.Domain.Documents.Recognition;

/// <content>Which words belong to which number.</content>
internal sealed partial class ClauseText
{
    private const int LongestTail = 12;
    private const int LongestFollowing = 24;
    private const int LongestLead = 40;
    private const int LongestLookBack = 60;
    private const int LongestComparison = 20;

    /// <summary>Says whether "tăng" or "giảm" stands right before a number, or one word further.</summary>
    public bool EndsWithChange(ClauseRange lead)
    {
        for (var at = lead.End - 1; at >= Math.Max(lead.Start, lead.End - 2); at--)
        {
            if (Tokens.Folded(at) is "tăng" or "giảm" or "thêm")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tokens behind a quantity up to a parenthesis, a semicolon, the end of the sentence or the next number.</summary>
    public ClauseRange Following(StatementQuantity quantity)
    {
        var end = quantity.End;
        while (end < Math.Min(Tokens.Tokens.Count, quantity.End + LongestFollowing) && _sentences[end] == quantity.Sentence && !Tokens.IsNumber(end) && !Tokens.IsMark(end, "();:"))
        {
            end++;
        }

        return new ClauseRange(quantity.End, end);
    }

    /// <summary>The end of some tokens, behind their last mark.</summary>
    public ClauseRange Close(ClauseRange range)
    {
        var start = range.End;
        while (start > range.Start && Tokens.IsWord(start - 1))
        {
            start--;
        }

        return range with { Start = start };
    }

    /// <summary>The tokens of a quantity's sentence before it, at most sixty.</summary>
    public ClauseRange SentenceBefore(StatementQuantity quantity)
    {
        var start = quantity.First;
        while (start > Math.Max(0, quantity.First - LongestLookBack) && _sentences[start - 1] == quantity.Sentence)
        {
            start--;
        }

        return new ClauseRange(start, quantity.First);
    }

    private void SetLeadsAndTails()
    {
        StatementQuantity? previous = null;
        for (var i = 0; i < Quantities.Count; i++)
        {
            var quantity = Quantities[i];
            if (quantity.IsBase)
            {
                (quantity.Lead, quantity.Tail) = (previous!.Lead, previous.Tail);
                continue;
            }

            var next = i + (quantity.Base is null ? 1 : 2);
            quantity.Tail = new ClauseRange(quantity.End, TailEnd(quantity, next < Quantities.Count ? Quantities[next].First : Tokens.Tokens.Count));
            quantity.Lead = new ClauseRange(LeadStart(quantity, previous), quantity.First);
            previous = quantity;
        }
    }

    /// <summary>
    /// The words behind a number go up to a mark, the next number, or an "và" right before that number; "khiếu nại, tố cáo" is not
    /// torn apart.
    /// </summary>
    private int TailEnd(StatementQuantity quantity, int limit)
    {
        var end = quantity.End;
        while (end < limit && end < quantity.End + LongestTail && _sentences[end] == quantity.Sentence && (Tokens.IsWord(end) || JoinsKinds(end, limit)))
        {
            end++;
        }

        if (end == limit)
        {
            for (var at = end - 1; at >= quantity.End; at--)
            {
                if (Tokens.Folded(at) is "và" or "với")
                {
                    return at;
                }
            }
        }

        return end;
    }

    private bool JoinsKinds(int comma, int limit) =>
        Tokens.IsMark(comma, ',') && comma + 3 < limit && IsKind(comma - 2) && IsKind(comma + 1);

    private bool IsKind(int token) => UnitLexicon.Find(Tokens, token) is { Tokens: 2, Sort: UnitSort.Kind };

    /// <summary>The words before a number begin after the words of the previous one, or at the start of the sentence; not before a semicolon or a parenthesis that was closed.</summary>
    private int LeadStart(StatementQuantity quantity, StatementQuantity? previous)
    {
        var start = quantity.First;
        var floor = Math.Max(0, quantity.First - LongestLead);
        if (previous is not null && previous.Sentence == quantity.Sentence)
        {
            // With no mark between two numbers the words in between may belong to either, and are given to both.
            floor = Math.Max(floor, previous.Tail.End < quantity.First ? previous.Tail.End : previous.End);
        }

        while (start > floor && _sentences[start - 1] == quantity.Sentence && !Tokens.IsMark(start - 1, ";)"))
        {
            start--;
        }

        return start;
    }

    /// <summary>"so với cùng kỳ tăng 131 đơn", "giảm 77 lượt so với", and what is listed beside such a number.</summary>
    private void SetChanges()
    {
        StatementQuantity? previous = null;
        foreach (var quantity in Quantities)
        {
            if (!quantity.IsBase)
            {
                quantity.IsLevel = SaysLevel(quantity);
                quantity.IsChange = SaysChange(quantity, previous) || (previous is { IsChange: true } && !quantity.IsLevel && ContinuesList(previous, quantity));
                previous = quantity;
            }
        }
    }

    private bool SaysChange(StatementQuantity quantity, StatementQuantity? previous)
    {
        if (!EndsWithChange(quantity.Lead) || quantity.IsLevel)
        {
            return false;
        }

        var followsCount = previous is not null && previous.Segment == quantity.Segment && previous.Unit == quantity.Unit && quantity.LeadWords is " tăng " or " giảm " or " tăng thêm ";
        if (quantity.IsPercent || followsCount || (previous is { IsLevel: true } && previous.Segment == quantity.Segment) || quantity.LeadWords.Contains(" so ", StringComparison.Ordinal) || quantity.TailWords.Contains(" so ", StringComparison.Ordinal))
        {
            return true;
        }

        return ComparesBehind(quantity) || Words(SentenceBefore(quantity)).Contains(" so với ", StringComparison.Ordinal);
    }

    /// <summary>
    /// "(tăng 160 xã so với", "giảm 77 lượt, so với", "giảm 42 đơn (11,7%)", "tăng 104 lượt, tương ứng tăng 20% so với": with no number
    /// in between but the change in other words.
    /// </summary>
    private bool ComparesBehind(StatementQuantity quantity)
    {
        for (var at = quantity.End; at < Math.Min(Tokens.Tokens.Count, quantity.End + LongestComparison) && _sentences[at] == quantity.Sentence && !Tokens.IsMark(at, ';'); at++)
        {
            if (Tokens.Folded(at) == "so" && Tokens.Folded(at + 1) is "với" or "cùng" or "kỳ" or "cuối" or "đầu")
            {
                return true;
            }

            if (Tokens.IsNumber(at) && Tokens.IsMark(at + 1, '%') && (Tokens.IsMark(at - 1, '(') || (Tokens.IsMark(at - 1, "-−") && Tokens.IsMark(at - 2, '('))) && at - quantity.End <= LongestTail)
            {
                return true;
            }

            if (Tokens.IsNumber(at) && !(Tokens.Folded(at - 1) is "tăng" or "giảm" or "ứng" or "đương"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"nâng từ 5 lên 9", "giảm từ 48 vụ xuống còn 31 vụ": both are levels of one thing.</summary>
    private bool SaysLevel(StatementQuantity quantity) =>
        (Tokens.Folded(quantity.First - 1) is "lên" or "xuống" or "từ" && Tokens.Folded(quantity.First - 2) is not "trở")
        || (Tokens.Folded(quantity.First - 1) is "còn" or "đến" or "tới" or "thành" && Tokens.Folded(quantity.First - 2) is "xuống" or "lên" or "giảm");

    private bool ContinuesList(StatementQuantity previous, StatementQuantity quantity) =>
        previous.Segment == quantity.Segment && previous.Parenthesis == quantity.Parenthesis && previous.IsPercent == quantity.IsPercent
        && quantity.First - previous.Tail.End <= 2 && !Tokens.IsMark(quantity.First - 1, '(');
}
