namespace DanVan.Domain.Documents.Recognition;

/// <summary>The fixed phrases by which the parts of a report around its narrative are known.</summary>
internal static class StructureFrame
{
    private const int LongestSignature = 80;
    private const int LongestAnnexTitle = 400;

    private static readonly string[] Signatures = ["TM.", "KT.", "TL.", "TUQ.", "Q.", "T.M", "K.T", "TM ", "KT "];

    private static readonly string[] Posts =
    [
        "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG",
        "PHÓ TRƯỞNG PHÒNG", "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA", "BÍ THƯ", "PHÓ BÍ THƯ", "CỤC TRƯỞNG", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "HIỆU TRƯỞNG", "THỦ TRƯỞNG", "NGƯỜI LẬP", "NGƯỜI TỔNG HỢP", "NGƯỜI BÁO CÁO",
    ];

    private static readonly string[] Annexes = ["PHỤ LỤC", "PHỤ BIỂU", "BIỂU", "BẢNG", "DANH SÁCH", "DANH MỤC", "TỔNG HỢP"];

    public static bool IsTitleWord(string text) =>
        text.StartsWith("BÁO CÁO", StringComparison.Ordinal) || text.Equals("Báo cáo", StringComparison.Ordinal);

    /// <summary>Whether a line is a word that stands on a line of its own.</summary>
    public static bool StandsAlone(string line) => line is "BÁO CÁO" or "Báo cáo" || IsMotto(line);

    /// <summary>Whether a line begins a part of its own, whatever stood above it.</summary>
    public static bool BeginsPart(string text) =>
        IsRecipients(text) || IsSymbolLine(text) || IsMotto(text) || IsCountry(text) || text.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase) || IsClosing(text);

    public static bool IsCountry(string text) =>
        text.StartsWith("CỘNG H", StringComparison.OrdinalIgnoreCase) && text.Contains("CHỦ NGHĨA", StringComparison.OrdinalIgnoreCase);

    public static bool IsMotto(string text) => text.StartsWith("Độc lập", StringComparison.OrdinalIgnoreCase) && text.Contains("Hạnh phúc", StringComparison.OrdinalIgnoreCase);

    public static bool IsSymbolLine(string text) => text.StartsWith("Số:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Số :", StringComparison.OrdinalIgnoreCase);

    public static bool IsClosing(string text) =>
        text.StartsWith("Trên đây là", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Trên đây,", StringComparison.OrdinalIgnoreCase)
        || (text.EndsWith("./.", StringComparison.Ordinal)
            && (text.Contains("trân trọng báo cáo", StringComparison.OrdinalIgnoreCase) || text.Contains("kính báo cáo", StringComparison.OrdinalIgnoreCase) || text.Contains("xin báo cáo", StringComparison.OrdinalIgnoreCase)));

    public static bool IsRecipients(string text) => text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase);

    public static bool IsSignature(string text)
    {
        if (text.Length > LongestSignature)
        {
            return false;
        }

        foreach (var mark in Signatures)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
            {
                return StructureTextState.AllCapitals(text);
            }
        }

        foreach (var post in Posts)
        {
            if (text.StartsWith(post, StringComparison.Ordinal))
            {
                return StructureTextState.AllCapitals(text);
            }
        }

        return false;
    }

    public static bool IsAttachmentNote(string text) => text.StartsWith("(Kèm theo", StringComparison.OrdinalIgnoreCase) || text.StartsWith("(Ban hành kèm theo", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is a numbered or lone annex label: "Phụ lục", "PHỤ LỤC 1", "Phụ lục II".</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Where the title after the label begins.</param>
    /// <param name="value">The number, or 0.</param>
    public static bool IsAnnexLabel(string text, out int length, out int value)
    {
        length = 0;
        value = 0;
        const string Label = "PHỤ LỤC";
        if (!text.StartsWith(Label, StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[0]) || text.Length > LongestAnnexTitle)
        {
            return false;
        }

        var at = OutlineMarkerReader.SkipSpaces(text, Label.Length);
        at = text.AsSpan(at).StartsWith("số ", StringComparison.OrdinalIgnoreCase) ? at + 3 : at;
        value = at > Label.Length ? OutlineLabelReader.NumberAt(text, at, words: false, out var end) : 0;
        end = value > 0 ? at + LengthOfNumber(text, at) : Label.Length;
        length = end;
        while (length < text.Length && text[length] is ' ' or '.' or ':' or '-' or '–')
        {
            length++;
        }

        // "Phụ lục 3 kèm theo Báo cáo này nêu…" is a sentence.
        return length >= text.Length || char.IsUpper(text[length]) || text[length] is '(';
    }

    /// <summary>Whether a heading opens an annex by its first words.</summary>
    public static bool IsAnnexTitle(string text) =>
        text.Length is > 0 and <= LongestAnnexTitle && char.IsUpper(text[0]) && Array.Exists(Annexes, annex => StartsWithWord(text, annex));

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));

    private static int LengthOfNumber(string text, int at)
    {
        OutlineLabelReader.NumberAt(text, at, words: false, out var end);
        return end - at;
    }
}
