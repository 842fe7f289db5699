using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Documents that are known by name, or by type and issuer.</content>
internal sealed partial class CitationPass
{
    private const int MostProgrammeWords = 24;

    private static readonly CitationPhrases s_conferenceTypes = new("nghị quyết", "kết luận");
    private static readonly CitationPhrases s_planTypes = new("kế hoạch", "chương trình hành động", "chương trình", "đề án", "hướng dẫn");
    private static readonly CitationPhrases s_carryingOut = new("triển khai thực hiện", "tổ chức thực hiện", "thực hiện", "triển khai");

    private static readonly CitationPhrases s_programmes = new("chương trình tổng thể", "chương trình mục tiêu quốc gia", "chương trình mục tiêu", "kế hoạch tổng thể", "đề án tổng thể", "chiến lược quốc gia", "chiến lược tổng thể", "chương trình quốc gia", "chương trình hành động quốc gia", "kế hoạch hành động quốc gia");

    // Whatever ReadNamed begins with.
    private static readonly Lazy<CitationOpenings> s_openings = new(() => new CitationOpenings(
        [.. CitationLexicon.Types.Values.SelectMany(types => types.Select(type => type.Folded)), s_constitution, .. s_standards, .. s_lawTypes.All, .. s_conferenceTypes.All, .. s_planTypes.All, .. s_programmes.All]));

    private void FindNames(IReadOnlyList<CitationDraft> symbols)
    {
        var openings = s_openings.Value;
        var next = 0;
        for (var at = 0; at < _text.Length; at++)
        {
            while (next < symbols.Count && symbols[next].End <= at)
            {
                next++;
            }

            if (next < symbols.Count && symbols[next].Start <= at)
            {
                at = symbols[next].End - 1;
                continue;
            }

            if (!openings.MayBegin(_text.Folded, at) || !_text.IsWordStart(at))
            {
                continue;
            }

            var limit = next < symbols.Count ? symbols[next].Start : _text.Length;
            var following = next < symbols.Count ? symbols[next] : null;
            if (ReadNamed(at, limit, following) is { } draft)
            {
                if (!ReferenceEquals(draft, following))
                {
                    _found.Add(draft);
                }

                at = Math.Max(at, Math.Min(draft.End, limit) - 1);
            }
        }
    }

    private CitationDraft? ReadNamed(int at, int limit, CitationDraft? following) => _text.Plain[at] switch
    {
        'h' => ReadConstitution(at, limit) ?? ReadByNumberOrDay(at, limit),
        'l' or 'b' or 'p' => ReadLaw(at, limit, following) ?? ReadByNumberOrDay(at, limit),
        'n' or 'k' or 'c' or 'd' or 'q' or 't' or 'v' or 's' or 'i' => ReadResolution(at, limit)
            ?? ReadStandard(at, limit)
            ?? ReadProgramme(at, limit)
            ?? ReadPlan(at, following)
            ?? ReadByNumberOrDay(at, limit),
        _ => null,
    };

    /// <summary>"Hiến pháp năm 2013", "Hiến pháp nước CHXHCN Việt Nam (năm 2013 sửa đổi)"; the bare word is no citation.</summary>
    private CitationDraft? ReadConstitution(int at, int limit)
    {
        if (_text.After(at, s_constitution) is not (>= 0 and var end))
        {
            return null;
        }

        var named = _text.AfterAny(_text.SkipSpaces(end), s_country);
        var draft = new CitationDraft { Start = at, End = named >= 0 ? named : end, Type = "Hiến pháp", Name = "Hiến pháp" };
        ReadYear(draft, limit);
        return draft.Year is null && named < 0 ? null : draft;
    }

    /// <summary>"Kế hoạch thực hiện Kết luận số 114-KL/TW": a plan for the document that follows; it ends with that document's symbol.</summary>
    private CitationDraft? ReadPlan(int at, CitationDraft? following)
    {
        if (following is null || following.SymbolEnd == 0 || _text.AfterAny(at, s_planTypes) is not (>= 0 and var end))
        {
            return null;
        }

        var verb = _text.AfterAny(_text.SkipSpaces(end), s_carryingOut);
        var starts = char.IsUpper(_text.Text[at]) || CitationLexicon.IssuingVerbs.Any(issue => CitationText.Before(_text.Folded, _text.SkipSpacesBack(at), issue) >= 0);
        return verb >= 0 && starts && _text.SkipSpaces(verb) == following.Start
            ? new CitationDraft
            {
                Start = at,
                End = following.SymbolEnd,
                Type = TypeAt(at)?.Name,
                Name = Words(at, following.SymbolEnd),
            }
            : null;
    }

    /// <summary>"chương trình tổng thể cải cách hành chính giai đoạn 2011-2020".</summary>
    private CitationDraft? ReadProgramme(int at, int limit)
    {
        if (_text.AfterAny(at, s_programmes) is not (>= 0 and var end))
        {
            return null;
        }

        var word = _text.SkipSpaces(end);
        for (var words = 0; words < MostProgrammeWords && word < limit; words++)
        {
            if (_text.AfterAny(word, s_spans) is >= 0 and var span)
            {
                var reader = new WordReader(_text.Text.AsSpan(span, limit - span));
                if (!reader.TryNumber(4, 4, out _))
                {
                    return null;
                }

                if (reader.TryDash())
                {
                    reader.TryNumber(4, 4, out _);
                }

                var last = span + reader.Position;
                return new CitationDraft { Start = at, End = last, Type = TypeAt(at)?.Name, Name = Words(at, last) };
            }

            var wordEnd = _text.WordEnd(word);
            if (wordEnd == word || _text.EndsClause(Math.Min(wordEnd, _text.Length - 1)))
            {
                return null;
            }

            word = _text.SkipSpaces(wordEnd < _text.Length && _text.Text[wordEnd] == ',' ? wordEnd + 1 : wordEnd);
        }

        return null;
    }

    /// <summary>"Đề án số 01 của BTV Tỉnh ủy", "Chỉ thị ngày 15/5/2016 của Bộ Chính trị": a number or a day, and who issued it.</summary>
    private CitationDraft? ReadByNumberOrDay(int at, int limit)
    {
        if (TypeAt(at) is not { } type)
        {
            return null;
        }

        var next = _text.SkipSpaces(at + type.Length);
        if (_text.After(next, s_number) is >= 0 and var afterNumber && CitationLexicon.NumberedTypes.Contains(type.Name))
        {
            return ReadByNumber(at, limit, type.Name, afterNumber);
        }

        if (!char.IsUpper(_text.Text[at]) || !CitationLexicon.DatedTypes.Contains(type.Name) || _text.After(next, s_day) < 0)
        {
            return null;
        }

        var dated = new CitationDraft { Start = at, End = at + type.Length, Type = type.Name };
        ReadDetails(dated);
        return dated.DateText is not null && dated.Issuer is not null && dated.End <= limit ? dated : null;
    }

    private CitationDraft? ReadByNumber(int at, int limit, string type, int afterNumber)
    {
        var reader = new WordReader(_text.Text.AsSpan(afterNumber));
        reader.TrySign(':');
        if (!reader.TryNumber(1, LongestListedNumber, out _))
        {
            return null;
        }

        var end = afterNumber + reader.Position;
        if (end < _text.Length && (char.IsLetterOrDigit(_text.Text[end]) || _text.Text[end] is '/' or '-' or '%' or '.' && end + 1 < _text.Length && char.IsLetterOrDigit(_text.Text[end + 1])))
        {
            return null;
        }

        var start = end;
        while (char.IsAsciiDigit(_text.Text[start - 1]))
        {
            start--;
        }

        var draft = new CitationDraft { Start = at, End = end, SymbolText = _text.Text[start..end], Type = type };
        ReadDetails(draft);
        return (draft.DateText is not null || draft.Issuer is not null) && draft.End <= limit ? draft : null;
    }

    /// <summary>The type whose name begins here.</summary>
    private (string Name, int Length)? TypeAt(int at)
    {
        if (!CitationLexicon.Types.TryGetValue(_text.Folded[at], out var types))
        {
            return null;
        }

        foreach (var (folded, name) in types)
        {
            if (_text.After(at, folded) is >= 0 and var end)
            {
                return (name, end - at);
            }
        }

        return null;
    }
}
