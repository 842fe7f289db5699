using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Questions about a whole and its possible parts.</summary>
internal static class StatementSplit
{
    private const int CloseWords = 4;

    /// <summary>Says whether the parts add up to the whole, rounding of decimals allowed.</summary>
    public static bool Fits(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        var sum = Fraction.Zero;
        var isExact = whole.Value.IsWrittenInFull;
        foreach (var part in parts)
        {
            sum += part.Number;
            isExact &= part.Value.IsWrittenInFull;
        }

        return parts.Count > 0 && (sum == whole.Number || (!isExact && FitsRounded(whole, parts)));
    }

    private static bool FitsRounded(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        var sum = Interval.Point(Fraction.Zero);
        foreach (var part in parts)
        {
            sum += part.Value.ToInterval();
        }

        return sum.Meets(whole.Value.ToInterval());
    }

    /// <summary>The aspect by which every part is another member, or null; not one that the whole is a member of already.</summary>
    public static StatementAspect? FindAspect(StatementQuantity? whole, IReadOnlyList<StatementQuantity> parts)
    {
        var close = whole?.Text.Words(new ClauseRange(Math.Max(whole.Lead.Start, whole.Lead.End - CloseWords), whole.Lead.End));
        foreach (var aspect in StatementAspect.All)
        {
            if (close is not null && aspect.MemberIn(close) >= 0)
            {
                continue;
            }

            if (AreDistinct(aspect, parts, part => part.LeadWords) || AreDistinct(aspect, parts, part => part.TailWords) || AreDistinct(aspect, parts, part => part.Label))
            {
                return aspect;
            }
        }

        return null;
    }

    /// <summary>Says whether the last part is what is left over: "lĩnh vực khác", "còn lại".</summary>
    public static bool EndsWithRest(IReadOnlyList<StatementQuantity> parts) =>
        parts[^1].Label.Contains(" khác ", StringComparison.Ordinal) || parts[^1].Label.Contains(" còn lại ", StringComparison.Ordinal);

    /// <summary>"(6 tháng đầu năm 2019 tiếp nhận 1.405 đơn)": the first part is of some period, and the others are not each of one.</summary>
    public static bool ComparesPeriods(IReadOnlyList<StatementQuantity> parts) =>
        parts.Count > 0 && (NamesPeriod(parts[0].LeadWords) || parts[0].LeadWords.Contains(" so với ", StringComparison.Ordinal)) && !parts.Skip(1).All(part => NamesPeriod(part.LeadWords));

    /// <summary>Says whether words name a period: "năm", "tháng", "quý", "kỳ".</summary>
    public static bool NamesPeriod(string words) =>
        words.Contains(" năm ", StringComparison.Ordinal) || words.Contains(" tháng ", StringComparison.Ordinal) || words.Contains(" quý ", StringComparison.Ordinal)
        || words.Contains(" cùng kỳ ", StringComparison.Ordinal) || words.Contains(" kỳ trước ", StringComparison.Ordinal) && !words.Contains(" kỳ trước chuyển ", StringComparison.Ordinal);

    private static bool AreDistinct(StatementAspect aspect, IReadOnlyList<StatementQuantity> parts, Func<StatementQuantity, string> label)
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
