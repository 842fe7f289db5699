using System.Globalization;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Which characters cannot be taken over as they stand: white space, markup, invisible and decomposed ones.</summary>
internal static class CharacterCare
{
    private const int TableSize = 0x300;

    private static readonly bool[] Table = [.. Enumerable.Range(0, TableSize).Select(code => NeededBelowTable((char)code))];

    public static bool IsNeeded(char c) =>
        c < TableSize ? Table[c]
        : c is (< '\u1EA0' or > '\u1EF9') and (< '\u2010' or > '\u2027') and (< '\u2030' or > '\u205E') && NeededAbove(c);

    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    /// <summary>The Vietnamese letter that another letter with a stroke was typed for, or null.</summary>
    public static char? StrokedD(char c) => c switch
    {
        '\u00D0' or '\u0189' => '\u0110',
        '\u00F0' => '\u0111',
        _ => null,
    };

    /// <summary>Whether a character joins the one before it: a mark, or the later part of a Korean syllable.</summary>
    public static bool IsCombining(char c) => c >= TableSize
        && (c is >= '\u1160' and <= '\u11FF'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static bool NeededBelowTable(char c) => char.IsWhiteSpace(c) || IsInvisible(c) || StrokedD(c) is not null || c is '\\' or '<' or '&';

    private static bool NeededAbove(char c) => char.IsWhiteSpace(c) || IsInvisible(c) || IsCombining(c)
        || c is (>= '\u0374' and <= '\u0387') or (>= '\u0900' and <= '\u1AFF') or (>= '\u1F00' and <= '\u1FFF')
            or (>= '\u2126' and <= '\u232A') or '\u2ADC' or (>= '\uF900' and <= '\uFB4F');
}
