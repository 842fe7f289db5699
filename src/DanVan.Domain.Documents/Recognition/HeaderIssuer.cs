namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the body that issued the report: after "của" in the note on the annex, before "báo cáo" in a sentence, or in the letterhead.</summary>
internal static class HeaderIssuer
{
    private const int LongestIssuer = 120;

    private static readonly string[] Bodies =
    [
        "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "Hội đồng nhân dân", "Ủy ban", "Uỷ ban", "Văn phòng", "Thanh tra", "Sở ", "Ban ", "Phòng ", "Bộ ",
        "Cục ", "Chi cục ", "Tổng cục ", "Huyện ủy", "Huyện uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thị ủy", "Đảng ủy", "Công an ", "Tòa án", "Viện kiểm sát", "Trung tâm ", "Trường ",
    ];

    private static readonly string[] Adverbs = [" trân trọng", " kính", " xin", " tổng hợp", " đề nghị"];

    /// <summary>The body after the last "của" of "(Kèm theo Báo cáo số … của UBND huyện Vĩnh Tường)", or null.</summary>
    public static string? AfterOf(string text)
    {
        var at = text.LastIndexOf(" của ", StringComparison.Ordinal);
        return at < 0 ? null : BodyAtStart(text[(at + 5)..].TrimEnd(')', '.', ' '));
    }

    /// <summary>The body that "báo cáo" as a verb follows, or null.</summary>
    public static string? BeforeReports(string text)
    {
        for (var at = text.IndexOf(" báo cáo", StringComparison.Ordinal); at > 0; at = text.IndexOf(" báo cáo", at + 1, StringComparison.Ordinal))
        {
            var front = text[Math.Max(0, at - (2 * LongestIssuer))..at];
            foreach (var adverb in Adverbs)
            {
                front = front.EndsWith(adverb, StringComparison.Ordinal) ? front[..^adverb.Length] : front;
            }

            if (front.EndsWith(')') && front.LastIndexOf('(') is > 0 and var bracket)
            {
                front = front[..bracket].TrimEnd();
            }

            var start = front.LastIndexOfAny(['.', ';', ',', ':', '”']) + 1;
            if (BodyAtStart(front[start..].Trim()) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>Whether words after the kind of body name which one: "UBND huyện Vĩnh Tường", not "UBND huyện".</summary>
    public static bool HasName(string issuer)
    {
        var last = issuer[(issuer.LastIndexOf(' ') + 1)..];
        return char.IsUpper(last[0]) && issuer.Contains(' ') && !StructureTextState.AllCapitals(last);
    }

    /// <summary>The left side of the letterhead, above the symbol, or null.</summary>
    public static string? OfLetterhead(IReadOnlyList<(string Text, int Column)> lines)
    {
        if (!lines.Any(line => line.Text.Contains("CHỦ NGHĨA VIỆT NAM", StringComparison.OrdinalIgnoreCase) || StructureFrame.IsSymbolLine(line.Text)))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var (text, column) in lines)
        {
            var symbol = text.IndexOf("Số:", StringComparison.OrdinalIgnoreCase);
            var part = symbol >= 0 ? text[..symbol].Trim() : text;
            if (column == 0 && part.Length is > 0 and <= LongestIssuer && StructureTextState.AllCapitals(part) && !StructureFrame.IsCountry(part) && !StructureFrame.IsMotto(part))
            {
                parts.Add(part);
            }

            if (symbol >= 0)
            {
                break;
            }
        }

        return parts.Count > 0 ? string.Join(' ', parts) : null;
    }

    private static string? BodyAtStart(string text) =>
        text.Length <= LongestIssuer && Array.Exists(Bodies, body => text.StartsWith(body, StringComparison.Ordinal)) ? text : null;
}
