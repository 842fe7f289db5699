using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Laws and standards.</content>
internal sealed partial class CitationPass
{
    private const int MostLawWords = 16;
    private const int MostUnknownLawWords = 8;
    private const int MostAmendedLaws = 12;

    private static readonly string s_constitution = CitationLexicon.Fold("hiến pháp");
    private static readonly string s_number = CitationLexicon.Fold("số");
    private static readonly string s_year = CitationLexicon.Fold("năm");
    private static readonly string s_amended = CitationLexicon.Fold("sửa đổi");
    private static readonly string s_and = CitationLexicon.Fold("và");
    private static readonly CitationPhrases s_lawTypes = new("bộ luật", "pháp lệnh", "luật");
    private static readonly string[] s_notBeforeLaw = [.. new[] { "pháp", "kỷ", "quy", "bộ", "dự", "đại học", "khoa", "ngành", "môn", "cử nhân", "thạc sĩ", "tiến sĩ", "văn phòng", "trường", "học" }.Select(CitationLexicon.Fold)];
    private static readonly CitationPhrases s_amending = new("sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung một số điều", "sửa đổi một số điều của", "sửa đổi, bổ sung");
    private static readonly CitationPhrases s_spans = new("giai đoạn", "thời kỳ", "đến năm");

    private static readonly CitationPhrases s_country = new("nước cộng hòa xã hội chủ nghĩa việt nam", "nước chxhcn việt nam", "nước chxhcnvn", "nước cộng hòa xhcn việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "việt nam");

    /// <summary>"Luật Đất đai (năm 2013 sửa đổi)", "Bộ luật Dân sự năm 2015", "Luật Tiếp công dân số 42/2013/QH13".</summary>
    private CitationDraft? ReadLaw(int at, int limit, CitationDraft? following)
    {
        if (_text.AfterAny(at, s_lawTypes) is not (>= 0 and var typeEnd) || !char.IsUpper(_text.Text[at]) || IsPartOfAnotherWord(at))
        {
            return null;
        }

        var name = _text.SkipSpaces(typeEnd);
        var amended = _text.AfterAny(name, s_amending);
        var inner = amended >= 0 ? _text.SkipSpaces(amended) : name;
        if (amended >= 0 && _text.AfterAny(inner, s_lawTypes) is >= 0 and var innerType)
        {
            inner = _text.SkipSpaces(innerType);
        }

        var end = CitationLaws.ReadName(_text, inner, Math.Min(limit, _text.Length), MostLawWords);
        end = end >= 0 ? end : ReadUnknownLaw(inner, limit, _text.Text[at..typeEnd]);
        if (end < 0)
        {
            return null;
        }

        end = amended >= 0 ? ReadFurtherLaws(end, limit) : end;
        var type = TypeAt(at)!.Value.Name;
        var draft = new CitationDraft { Start = at, End = end, Type = type, Name = $"{type} {Words(name, end)}" };
        if (following is { Symbol.Issuer: var issuer } && issuer.StartsWith("QH", StringComparison.Ordinal) | issuer.StartsWith("UBTVQH", StringComparison.Ordinal) && NumberWordBetween(end, following))
        {
            (following.Start, following.Name, following.Type) = (at, draft.Name, type);
            return following;
        }

        ReadYear(draft, limit);
        if (draft.Year is null)
        {
            TryReadDate(draft);
        }

        return draft;
    }

    /// <summary>The other laws that one law amends: "… của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương".</summary>
    private int ReadFurtherLaws(int end, int limit)
    {
        for (var laws = 0; laws < MostAmendedLaws; laws++)
        {
            var at = _text.SkipSpaces(end);
            at = at < limit && _text.Text[at] == ',' ? _text.SkipSpaces(at + 1) : at;
            at = _text.After(at, s_and) is >= 0 and var and ? _text.SkipSpaces(and) : at;
            if (at == _text.SkipSpaces(end) || _text.AfterAny(at, s_lawTypes) is not (>= 0 and var type)
                || CitationLaws.ReadName(_text, _text.SkipSpaces(type), limit, MostLawWords) is not (>= 0 and var next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private bool NumberWordBetween(int end, CitationDraft following)
    {
        var at = _text.SkipSpaces(end);
        at = at < _text.Length && _text.Text[at] is '(' or ',' ? _text.SkipSpaces(at + 1) : at;
        at = _text.After(at, s_number) is >= 0 and var after ? _text.SkipSpaces(after) : at;
        return at == following.Start;
    }

    // "Pháp luật", "kỷ luật", "dự luật"; "Bộ luật" and "Pháp lệnh" are read from their first word.
    private bool IsPartOfAnotherWord(int at)
    {
        var end = _text.SkipSpacesBack(at);
        return s_notBeforeLaw.Any(word => CitationText.Before(_text.Folded, end, word) >= 0);
    }

    /// <summary>A law that is not in the list: a word with a capital, and small words after it up to one that ends a name.</summary>
    private int ReadUnknownLaw(int at, int limit, string type)
    {
        // In a heading of capitals nothing tells where an unknown name ends.
        if (at >= limit || !char.IsUpper(_text.Text[at]) || !type.Any(char.IsLower) || CitationLaws.IsNoName(_text, at))
        {
            return -1;
        }

        var end = _text.WordEnd(at);
        for (var words = 1; words < MostUnknownLawWords; words++)
        {
            var next = _text.SkipSpaces(end);
            if (next >= limit || next == end || !char.IsLower(_text.Text[next]) || CitationLaws.EndsName(_text, next))
            {
                break;
            }

            end = _text.WordEnd(next);
        }

        return end;
    }

    /// <summary>"năm 2013", "2013", "(năm 2013 sửa đổi)", "(sửa đổi năm 2013)", "(sửa đổi)".</summary>
    private void ReadYear(CitationDraft draft, int limit)
    {
        var at = _text.SkipSpaces(draft.End);
        var bracket = at < limit && _text.Text[at] == '(';
        at = bracket ? at + 1 : at;
        var reader = new WordReader(_text.Text.AsSpan(at, limit - at));
        var amended = reader.TryWord("sửa đổi");
        var yearWord = reader.TryWord("năm");
        var hasYear = reader.TryNumber(4, 4, out var year) && year is >= 1900 and <= 2199;
        if (!hasYear && !(bracket && amended && !yearWord))
        {
            return;
        }

        if (bracket)
        {
            _ = reader.TryWord("sửa đổi, bổ sung") || reader.TryWord("sửa đổi") || reader.TryWord("bổ sung");
            if (!reader.TrySign(')'))
            {
                return;
            }
        }

        draft.Year = hasYear ? year : null;
        draft.End = at + reader.Position;
    }

    private static readonly string[] s_standards = ["qcvn", "tcvn", "iso"];

    /// <summary>"TCVN ISO 9001:2015", "ISO 9001:2008", "QCVN 01:2009/BYT".</summary>
    private CitationDraft? ReadStandard(int at, int limit)
    {
        var reader = new WordReader(_text.Text.AsSpan(at, limit - at));
        if (!char.IsUpper(_text.Text[at]))
        {
            return null;
        }

        var regulation = reader.TryWord("qcvn");
        var standard = regulation || reader.TryWord("tcvn");
        standard |= reader.TryWord("iso/iec") || reader.TryWord("iso");
        if (!standard || !reader.TryNumber(1, 5, out _))
        {
            return null;
        }

        var part = reader;
        if (part.TryDash() && part.TryNumber(1, 4, out _))
        {
            reader = part;
        }

        var dated = reader;
        var hasYear = dated.TrySign(':') && dated.TryNumber(4, 4, out _);
        var year = 0;
        if (hasYear)
        {
            reader.TrySign(':');
            reader.TryNumber(4, 4, out year);
        }

        var end = at + reader.Position;
        if (hasYear && end < limit && _text.Text[end] == '/')
        {
            end = _text.WordEnd(end + 1);
        }

        return new CitationDraft { Start = at, End = end, Type = regulation ? "Quy chuẩn" : "Tiêu chuẩn", Name = Words(at, end), Year = hasYear ? year : null };
    }
}
