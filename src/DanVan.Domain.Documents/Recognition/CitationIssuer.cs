namespace DanVan.Domain.Documents.Recognition;

/// <summary>Reads the name of an issuing body: a known kind of body and, where it has one, the name of its place or field.</summary>
internal sealed partial class CitationIssuer(CitationText text)
{
    private const int MostNameWords = 4;
    private const int MostFieldWords = 8;

    /// <summary>Gets the word before an issuer.</summary>
    public static string Of { get; } = CitationLexicon.Fold("của");

    /// <summary>The offset after the name of a body that begins here, or -1.</summary>
    public int ReadAt(int at)
    {
        if (at >= text.Length || !text.IsWordStart(at))
        {
            return -1;
        }

        var fixedEnd = text.AfterAny(at, s_fixed);
        var party = ReadPartyCommittee(at);
        if (party > fixedEnd)
        {
            return party;
        }

        return fixedEnd >= 0 ? fixedEnd
            : ReadBodyOfPlace(at) is >= 0 and var place ? place
            : ReadBodyOfField(at);
    }

    /// <summary>"Ban Thường vụ Tỉnh ủy Vĩnh Phúc", "BTV Huyện ủy", "Đảng ủy xã Tân Phú".</summary>
    private int ReadPartyCommittee(int at)
    {
        var lead = text.AfterAny(at, s_partyLeads);
        var start = lead >= 0 ? text.SkipSpaces(lead) : at;
        var committee = text.AfterAny(start, s_committees);
        return committee < 0 ? -1 : ReadPlace(committee);
    }

    /// <summary>"UBND huyện Vĩnh Tường", "Hội đồng nhân dân tỉnh", "Văn phòng UBND tỉnh", "Thanh tra huyện Quảng Điền".</summary>
    private int ReadBodyOfPlace(int at)
    {
        var lead = text.AfterAny(at, s_placeLeads);
        var start = lead >= 0 ? text.SkipSpaces(lead) : at;
        var body = text.AfterAny(start, s_placeBodies);
        if (body < 0)
        {
            return -1;
        }

        var end = ReadPlace(body);
        return end > body || text.AfterAny(start, s_placeBodiesAlone) >= 0 ? end : -1;
    }

    /// <summary>"Bộ Công Thương", "Sở Nông nghiệp và Môi trường tỉnh Lào Cai", "Bộ trưởng Bộ Nội vụ".</summary>
    private int ReadBodyOfField(int at)
    {
        var lead = text.AfterAny(at, s_fieldLeads);
        var start = lead >= 0 ? text.SkipSpaces(lead) : at;
        var body = text.AfterAny(start, s_fieldBodies);
        if (body < 0)
        {
            return -1;
        }

        var field = text.SkipSpaces(body);
        var known = text.AfterAny(field, s_fields);
        var end = known >= 0 ? known : ReadUnknownField(field);
        return end < 0 ? -1 : ReadPlace(end);
    }

    /// <summary>The level and the proper name that may follow: " huyện Vĩnh Tường", " tỉnh", " Vĩnh Phúc".</summary>
    private int ReadPlace(int end)
    {
        var at = text.SkipSpaces(end);
        var level = text.AfterAny(at, s_levels);
        if (level >= 0)
        {
            end = level;
            if (level < text.Length && text.Text[level] == '.')
            {
                end = level + 1;
            }
        }

        return ReadProperName(end);
    }

    /// <summary>Words with capitals, of which none begins the next thing said: "Vĩnh Phúc", "Bà Rịa - Vũng Tàu".</summary>
    private int ReadProperName(int end)
    {
        var last = end;
        for (var words = 0; words < MostNameWords; words++)
        {
            var at = text.SkipSpaces(last);
            if (words > 0 && at < text.Length && text.Text[at] is '-' or '–')
            {
                at = text.SkipSpaces(at + 1);
            }

            if (at >= text.Length || (at == last && words == 0 && !IsAfterDot(at)) || !IsNameWord(at, out var wordEnd))
            {
                break;
            }

            last = wordEnd;
        }

        return last;
    }

    private bool IsAfterDot(int at) => at > 0 && text.Text[at - 1] == '.';

    private bool IsNameWord(int at, out int end)
    {
        end = text.WordEnd(at);
        return end > at && char.IsUpper(text.Text[at])
            && !(end < text.Length && text.Text[end] == '/')
            && text.AfterAny(at, s_notNames) < 0;
    }

    /// <summary>A field that is not in the list: a word with a capital and the words after it up to one that ends a name.</summary>
    private int ReadUnknownField(int at)
    {
        if (at >= text.Length || !IsNameWord(at, out var end))
        {
            return -1;
        }

        for (var words = 1; words < MostFieldWords; words++)
        {
            var next = text.SkipSpaces(end);
            if (next >= text.Length || next == end || !char.IsLetter(text.Text[next]) || text.AfterAny(next, s_endsField) >= 0 || text.AfterAny(next, s_levels) >= 0)
            {
                break;
            }

            var wordEnd = text.WordEnd(next);
            if (wordEnd < text.Length && text.Text[wordEnd] == '/')
            {
                break;
            }

            end = wordEnd;
        }

        return end;
    }
}
