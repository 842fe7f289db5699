using System.Collections.Frozen;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the scale, the unit and the noun that follow a number.</summary>
internal static class UnitReader
{
    private const int LongestNoun = 6;

    /// <summary>Words that begin something other than a unit.</summary>
    private static readonly FrozenSet<string> NoUnits = FoldAll("""
        và, của, là, trong, với, để, được, đã, đang, sẽ, cho, do, tại, từ, đến, tới, theo, so, trên, dưới, thì, có, không, này, đó, cấp, chiếm, đạt, tăng, giảm, còn, như, về, ở,
        bằng, gồm, bao, mà, nên, khi, nếu, vì, bị, qua, nay, các, những, mỗi, hàng, hằng, toàn, tổng, số, lên, xuống, ra, vào, sau, trước, cùng, hoặc, hay, nhưng, đồng thời, thuộc, phải, cần,
        vượt, hoàn, thực, tiếp, giải, tham, chưa, đều, cũng, chỉ, rất, tương, ước, trở, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nêu, kể, tổ chức tốt, đúng, sai, mới, khác, tạm, dừng, ngừng, triển, sớm, muộn
        """);

    /// <summary>Words after which a noun goes no further.</summary>
    private static readonly FrozenSet<string> NounEnds = FoldAll("""
        và, với, để, được, đã, đang, sẽ, cho, do, tại, từ, đến, theo, so, trên, thì, có, chiếm, đạt, tăng, giảm, còn, trong, gồm, bao, mà, khi, bị, về, ở, là, như, thu, hoặc, chưa, không, nêu, kể, của, tại, đều, cũng, phải
        """);

    private static readonly string[][] ListedUnits = [["vụ", "việc"], ["tổ", "chức", "cá", "nhân"]];

    /// <summary>What stands behind a number.</summary>
    /// <param name="Unit">The unit as written, without the scale; null when none stands there.</param>
    /// <param name="Sort">What sort of word it is.</param>
    /// <param name="IsKnown">Whether the lexicon has it.</param>
    /// <param name="Scale">What the scale words multiply by: a million for "triệu"; null for none.</param>
    /// <param name="End">The token after it, exclusive; 0 when nothing stands there.</param>
    /// <param name="TextEnd">The character after it, exclusive; 0 when nothing stands there.</param>
    public readonly record struct Reading(string? Unit, UnitSort Sort, bool IsKnown, Fraction? Scale, int End, int TextEnd)
    {
        public bool IsTime => Unit is not null && IsKnown && Sort == UnitSort.Time;

        /// <summary>Gets whether a decimal part makes sense: a measure, a percentage or a scaled count.</summary>
        public bool AllowsDecimals => Scale is not null || Unit == "%" || (IsKnown && Sort is UnitSort.Measure or UnitSort.Time);
    }

    /// <summary>Reads scale and unit from a token on.</summary>
    public static Reading Read(FigureTokens text, int index, bool isCell)
    {
        if (text.IsMark(index, "%‰"))
        {
            return new Reading(text.Span(index).ToString(), UnitSort.Measure, true, null, index + 1, text.Tokens[index].End);
        }

        var (scale, at) = ReadScale(text, index);
        if (text.Folded(at) == "phần" && text.Folded(at + 1) == "trăm")
        {
            return new Reading("%", UnitSort.Measure, true, scale, at + 2, text.Tokens[at + 1].End);
        }

        var (end, sort, isKnown) = ReadWords(text, at, isCell);
        if (end == at)
        {
            return scale is null ? default : new Reading(null, UnitSort.Thing, true, scale, at, text.Tokens[at - 1].End);
        }

        end = WithPerUnit(text, end);
        var textEnd = text.Tokens[end - 1].End;
        return new Reading(text.Text[text.Tokens[at].Start..textEnd], sort, isKnown, scale, end, textEnd);
    }

    /// <summary>The words that follow the unit, at most six, or null.</summary>
    public static string? ReadNoun(FigureTokens text, int index)
    {
        var end = index;
        while (end < index + LongestNoun && text.IsWord(end) && !NounEnds.Contains(text.Folded(end)))
        {
            end++;
        }

        return end == index ? null : text.Text[text.Tokens[index].Start..text.Tokens[end - 1].End];
    }

    /// <summary>The scale words at a token and the token after them.</summary>
    private static (Fraction? Scale, int End) ReadScale(FigureTokens text, int index)
    {
        if (!text.IsWord(index) || !Figure.TryReadScale(text.Text.AsSpan(text.Tokens[index].Start), out var scale, out var length))
        {
            return (null, index);
        }

        var end = index;
        while (end < text.Tokens.Count && text.Tokens[end].End <= text.Tokens[index].Start + length)
        {
            end++;
        }

        return (scale, end);
    }

    private static (int End, UnitSort Sort, bool IsKnown) ReadWords(FigureTokens text, int at, bool isCell)
    {
        if (IsDongChi(text, at))
        {
            return (at + 3, UnitSort.Thing, true);
        }

        var (length, sort) = UnitLexicon.Find(text, at);
        if (length > 0)
        {
            return (Listed(text, at, at + length, sort), sort, true);
        }

        if (!text.IsWord(at) || NoUnits.Contains(text.Folded(at)) || (text.StartsUpper(at) && isCell))
        {
            return (at, UnitSort.Thing, false);
        }

        var end = at + 1;
        if (text.IsWord(end) && !NoUnits.Contains(text.Folded(end)) && !text.StartsUpper(end))
        {
            end++;
        }

        return (end, UnitSort.Thing, false);
    }

    /// <summary>"xã, phường, thị trấn" is one unit, and so is "vụ, việc".</summary>
    private static int Listed(FigureTokens text, int start, int end, UnitSort sort)
    {
        while (sort == UnitSort.Place && text.IsMark(end, ',') && UnitLexicon.Find(text, end + 1) is { Tokens: > 0, Sort: UnitSort.Place } next)
        {
            end += 1 + next.Tokens;
        }

        foreach (var words in ListedUnits)
        {
            var comma = words.Length / 2;
            if (end == start + comma && text.IsMark(end, ',') && Follows(text, start, words[..comma]) && Follows(text, end + 1, words[comma..]))
            {
                return end + 1 + comma;
            }
        }

        return end;
    }

    private static bool Follows(FigureTokens text, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Folded(start + i) != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"tiêu chí/xã", "triệu đồng/người/năm": a unit for each of something.</summary>
    private static int WithPerUnit(FigureTokens text, int end)
    {
        while (text.IsMark(end, '/') && text.IsWord(end + 1) && text.IsGlued(end) && text.IsGlued(end - 1))
        {
            end += 1 + Math.Max(1, UnitLexicon.Find(text, end + 1).Tokens);
        }

        return end;
    }

    private static bool IsDongChi(FigureTokens text, int at) =>
        text.Folded(at) == "đ" && text.IsMark(at + 1, '/') && text.Folded(at + 2) == "c" && text.IsGlued(at) && text.IsGlued(at + 1);

    private static FrozenSet<string> FoldAll(string list) =>
        list.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => UnitLexicon.Fold(word)).ToFrozenSet();
}
