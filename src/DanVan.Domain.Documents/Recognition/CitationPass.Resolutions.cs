using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Resolutions of the Party named by their plenum or congress.</content>
internal sealed partial class CitationPass
{
    private const int LastPlenum = 25;
    private const int MostCongressWords = 10;

    private static readonly string s_party = CitationLexicon.Fold("đảng");
    private static readonly string s_plenum = CitationLexicon.Fold("hội nghị");
    private static readonly string s_ordinal = CitationLexicon.Fold("lần thứ");
    private static readonly string s_congress = CitationLexicon.Fold("đại hội");
    private static readonly CitationPhrases s_committee = new("ban chấp hành trung ương", "bch trung ương", "ban chấp hành tw", "bch tw", "trung ương", "tw", "t.ư", "tư");

    private static readonly string[] s_ordinalWords =
        [.. new[] { "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn", "mười lăm" }.Select(CitationLexicon.Fold)];

    /// <summary>"Nghị quyết Trung ương 4 (khóa XI)", "Nghị quyết TW4", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI", "Nghị quyết Đại hội XII".</summary>
    private CitationDraft? ReadResolution(int at, int limit)
    {
        if (_text.AfterAny(at, s_conferenceTypes) is not (>= 0 and var type))
        {
            return null;
        }

        var next = _text.SkipSpaces(type);
        var typeName = TypeAt(at)!.Value.Name;
        if (_text.After(next, s_congress) is >= 0 and var congress)
        {
            return ReadCongress(at, congress, limit, typeName);
        }

        int? number = null;
        if (_text.After(next, s_plenum) is >= 0 and var plenum)
        {
            next = _text.SkipSpaces(plenum);
            if (_text.After(next, s_ordinal) is >= 0 and var ordinal && ReadOrdinal(ordinal) is { } said)
            {
                number = said.Number;
                next = _text.SkipSpaces(said.End);
            }
        }

        // "TW4" is one word.
        var glued = _text.Folded[next..Math.Min(next + 2, _text.Length)] == "tw" && next + 2 < _text.Length && char.IsAsciiDigit(_text.Text[next + 2]);
        var committee = glued ? next + 2 : _text.AfterAny(next, s_committee);
        if (committee < 0)
        {
            return null;
        }

        var end = committee;
        if (_text.After(_text.SkipSpaces(end), s_party) is >= 0 and var party)
        {
            end = party;
        }

        if (number is null)
        {
            var from = _text.After(_text.SkipSpaces(end), s_ordinal) is >= 0 and var ordinal ? ordinal : end;
            if (ReadOrdinal(from) is not { } said || _text.After(_text.SkipSpaces(said.End), s_year) >= 0 || (said.End < _text.Length && _text.Text[said.End] is '/' or '-'))
            {
                return null;
            }

            (number, end) = said;
        }

        if (number is < 1 or > LastPlenum || end > limit)
        {
            return null;
        }

        // A plenum may sit twice: "Nghị quyết Trung ương 6 (lần 2) khóa VIII".
        var sitting = new WordReader(_text.Text.AsSpan(end, limit - end));
        var second = sitting.TrySign('(') && sitting.TryWord("lần") && sitting.TryNumber(1, 1, out _) && sitting.TrySign(')');
        var draft = new CitationDraft
        {
            Start = at,
            End = second ? end + sitting.Position : end,
            Type = typeName,
            Name = $"{typeName} Trung ương {number}{(second ? " (lần 2)" : string.Empty)}",
        };
        TryReadTerm(draft);
        draft.SubjectEnd = draft.End;
        ReadSubject(draft);
        return draft;
    }

    /// <summary>"Nghị quyết Đại hội XII", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI".</summary>
    private CitationDraft? ReadCongress(int start, int congress, int limit, string type)
    {
        var at = _text.SkipSpaces(congress);
        for (var words = 0; words < MostCongressWords && at < limit; words++)
        {
            var from = _text.After(at, s_ordinal) is >= 0 and var ordinal ? ordinal : at;
            var reader = new WordReader(_text.Text.AsSpan(from, limit - from));
            if ((from > at || char.IsAsciiLetterUpper(_text.Text[at])) && reader.TryOrdinal(out _))
            {
                var end = from + reader.Position;
                return new CitationDraft { Start = start, End = end, Type = type, Name = Words(start, end) };
            }

            var wordEnd = _text.WordEnd(at);
            if (wordEnd == at || from > at)
            {
                return null;
            }

            at = _text.SkipSpaces(wordEnd);
        }

        return null;
    }

    /// <summary>A number in figures, Roman figures or words.</summary>
    private (int Number, int End)? ReadOrdinal(int at)
    {
        var reader = new WordReader(_text.Text.AsSpan(at));
        if (reader.TryOrdinal(out var number))
        {
            return (number, at + reader.Position);
        }

        at = _text.SkipSpaces(at);
        for (var i = s_ordinalWords.Length - 1; i >= 0; i--)
        {
            if (_text.After(at, s_ordinalWords[i]) is >= 0 and var end)
            {
                return (i + 1, end);
            }
        }

        return null;
    }
}
