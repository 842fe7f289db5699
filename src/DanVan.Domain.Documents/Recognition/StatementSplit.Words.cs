namespace DanVan.Domain.Documents.Recognition;

/// <content>What the words say about a whole and its parts.</content>
internal static partial class StatementSplit
{
    private const int CloseWords = 4;

    private static readonly string[] Others = [" một số ", " và các ", " và nhiều ", " cùng các ", " cùng nhiều ", " và những "];

    private static readonly string[] OtherKinds = [" lĩnh vực khác ", " loại khác ", " nội dung khác ", " lý do khác ", " hình thức khác ", " nhóm khác ", " ngành khác ", " vấn đề khác "];

    /// <summary>The aspect by which every part is another member, or null; not one that the whole is a member of already.</summary>
    public static StatementAspect? FindAspect(StatementQuantity? whole, IReadOnlyList<StatementQuantity> parts)
    {
        var own = whole is null ? null : OwnWords(whole);
        foreach (var aspect in StatementAspect.All)
        {
            if ((own is null || aspect.MemberIn(own) < 0)
                && (AreDistinct(aspect, parts, part => part.LeadWords) || AreDistinct(aspect, parts, part => part.CloseWords) || AreDistinct(aspect, parts, part => part.TailWords)
                    || AreDistinct(aspect, parts, part => part.Label) || AreDistinct(aspect, parts, part => part.FollowingWords)))
            {
                return aspect;
            }
        }

        return null;
    }

    /// <summary>Says whether the last part is what is left over: "các lĩnh vực khác 3 lượt", "24 kiến nghị thuộc lĩnh vực khác".</summary>
    public static bool EndsWithRest(IReadOnlyList<StatementQuantity> parts)
    {
        var last = parts[^1];
        if (NamesOthers(last))
        {
            return false;
        }

        return last.LeadWords.EndsWith(" khác ", StringComparison.Ordinal) || last.LeadWords.Contains(" còn lại ", StringComparison.Ordinal)
            || last.TailWords.StartsWith(" còn lại ", StringComparison.Ordinal) || OtherKinds.Any(kind => last.FollowingWords.Contains(kind, StringComparison.Ordinal));
    }

    /// <summary>"chính sách 43 đơn và một số lĩnh vực khác": others are named without a number.</summary>
    private static bool NamesOthers(StatementQuantity last)
    {
        var words = last.FollowingWords;
        var from = Array.ConvertAll(Others, others => words.IndexOf(others, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return from >= 0 && (words.IndexOf(" một số ", from, StringComparison.Ordinal) >= 0 || words.IndexOf(" khác ", from, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Says whether a list may be longer than its parts: it ends with dots, or "còn lại" and no number; it says "mỗi"; or it holds numbers that are no figures.</summary>
    public static bool GoesOn(IReadOnlyList<StatementQuantity> parts)
    {
        var last = parts[^1];
        var (tokens, end) = (last.Text.Tokens, last.Text.Following(last).End);
        var hasDots = Enumerable.Range(last.End, Math.Max(0, end + 1 - last.End)).Any(at => tokens.IsMark(at, '…') || (tokens.IsMark(at, '.') && tokens.IsMark(at + 1, '.')));
        var namesRest = last.FollowingWords.Contains(" còn lại ", StringComparison.Ordinal) && !last.TailWords.StartsWith(" còn lại ", StringComparison.Ordinal);
        var namesOthers = NamesOthers(last);
        var holdsLoose = parts[0].Text.HasLoose(parts[0].Lead.Start, end + 1);
        return hasDots || namesRest || namesOthers || holdsLoose || parts.Any(part => part.LeadWords.Contains(" mỗi ", StringComparison.Ordinal) || part.TailWords.Contains(" mỗi ", StringComparison.Ordinal));
    }

    /// <summary>"(6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)": the first part is of some period, and the others are not each of one.</summary>
    public static bool ComparesPeriods(IReadOnlyList<StatementQuantity> parts) =>
        parts.Count > 0 && (IsEarlier(parts[0].LeadWords) || NamesPeriod(parts[0].LeadWords) || parts[0].LeadWords.Contains(" so với ", StringComparison.Ordinal) || parts[0].LeadWords.Contains(" kế hoạch ", StringComparison.Ordinal)) && (IsEarlier(parts[0].LeadWords) || !parts.Skip(1).All(part => NamesPeriod(part.LeadWords)));

    /// <summary>"tháng trước 79 đơn, cùng kỳ 102 đơn": what the total is compared with, and no part of it.</summary>
    private static bool IsEarlier(string words) =>
        words.Contains(" cùng kỳ ", StringComparison.Ordinal) || words.EndsWith(" tháng trước ", StringComparison.Ordinal) || words.EndsWith(" quý trước ", StringComparison.Ordinal) || words.EndsWith(" năm trước ", StringComparison.Ordinal);

    /// <summary>Says whether words name a period: "năm", "tháng", "quý", "kỳ".</summary>
    public static bool NamesPeriod(string words) =>
        words.Contains(" năm ", StringComparison.Ordinal) || words.Contains(" tháng ", StringComparison.Ordinal) || words.Contains(" quý ", StringComparison.Ordinal)
        || words.Contains(" cùng kỳ ", StringComparison.Ordinal) || words.Contains(" kỳ trước ", StringComparison.Ordinal) && !words.Contains(" kỳ trước chuyển ", StringComparison.Ordinal);

    /// <summary>Says whether the parts make up the whole by the meaning of their words, whatever their numbers.</summary>
    public static bool IsWholeByMeaning(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts) =>
        FindAspect(whole, parts)?.IsWhole(parts.Count, whole.LeadWords + whole.FollowingWords[1..]) is true;

    /// <summary>Says whether each part is another member by the words before it.</summary>
    public static bool AreDistinctBefore(StatementAspect aspect, IReadOnlyList<StatementQuantity> parts) => AreDistinct(aspect, parts, part => part.LeadWords) || !aspect.IsLevels;

    /// <summary>Says whether rows with these words make up the whole by their meaning.</summary>
    public static bool IsWholeByMeaning(StatementQuantity whole, IReadOnlyList<string> labels)
    {
        var own = OwnWords(whole);
        var aspect = StatementAspect.All.FirstOrDefault(aspect => aspect.MemberIn(own) < 0 && AreDistinct(aspect, labels, label => label));
        return aspect?.IsWhole(labels.Count, whole.LeadWords + whole.FollowingWords[1..]) is true;
    }

    /// <summary>The last words before a whole, and those behind it unless the next number may claim them.</summary>
    private static string OwnWords(StatementQuantity whole)
    {
        var close = whole.Text.Words(new ClauseRange(Math.Max(whole.Lead.Start, whole.Lead.End - CloseWords), whole.Lead.End));
        return close + whole.OwnTailWords[1..];
    }

    private static bool AreDistinct<T>(StatementAspect aspect, IReadOnlyList<T> parts, Func<T, string> label)
    {
        var seen = 0;
        foreach (var part in parts)
        {
            var member = aspect.MemberIn(label(part));
            if (member < 0 || (seen & (1 << member)) != 0)
            {
                return false;
            }

            seen |= 1 << member;
        }

        return true;
    }
}
