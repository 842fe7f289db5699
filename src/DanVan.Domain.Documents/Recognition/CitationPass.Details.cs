using DanVan.Domain.Citations;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <content>What follows a document: its date, issuer, term of office and subject.</content>
internal sealed partial class CitationPass
{
    private static readonly string[] s_deeds = [.. new[] { "thực hiện", "triển khai", "quán triệt", "tổng kết", "sơ kết" }.Select(CitationLexicon.Fold)];

    private const int LongestSubject = 300;
    private const int LongestQuotation = 800;

    private static readonly CitationPhrases s_beforeDate = new("được ban hành ngày", "ban hành ngày", "ký ngày", "đề ngày", "ra ngày", "ký ban hành ngày");
    private static readonly CitationPhrases s_about = new("về việc", "về", "v/v", "v/v:");
    private static readonly string s_term = CitationLexicon.Fold("khóa");

    private void ReadDetails(CitationDraft draft)
    {
        while (TryReadDate(draft) || TryReadIssuer(draft) || TryReadTerm(draft))
        {
        }

        draft.SubjectEnd = draft.End;
        ReadSubject(draft);
    }

    private bool TryReadDate(CitationDraft draft)
    {
        if (draft.DateText is not null)
        {
            return false;
        }

        var at = _text.SkipSpaces(draft.End);
        var comma = at < _text.Length && _text.Text[at] == ',';
        at = comma ? _text.SkipSpaces(at + 1) : at;
        var bracket = at < _text.Length && _text.Text[at] == '(';
        at = bracket ? _text.SkipSpaces(at + 1) : at;
        if (_text.AfterAny(at, s_beforeDate) is >= 0 and var after)
        {
            at = _text.SkipSpaces(after);
        }

        if (at >= _text.Length || (!comma && !bracket && char.IsAsciiDigit(_text.Text[at]) && at == draft.End) || DateReader.ReadAt(_text.Text.AsSpan(at)) is not { } found)
        {
            return false;
        }

        var end = at + found.End;
        if (bracket)
        {
            var close = _text.SkipSpaces(end);
            if (close < _text.Length && _text.Text[close] == ')')
            {
                end = close + 1;
            }
        }

        draft.DateText = WithoutDayWord(at, at + found.End);
        draft.Date = found.Date;
        draft.End = end;
        return true;
    }

    private bool TryReadIssuer(CitationDraft draft)
    {
        if (draft.Issuer is not null)
        {
            return false;
        }

        var at = _text.SkipSpaces(draft.End);
        at = at < _text.Length && _text.Text[at] == ',' ? _text.SkipSpaces(at + 1) : at;
        var of = _text.After(at, CitationIssuer.Of);
        var start = of >= 0 ? _text.SkipSpaces(of) : at;
        var session = SkipSession(start);
        if (of < 0 && session == start)
        {
            return false;
        }

        start = session;
        var end = _issuers.ReadAt(start);
        if (end < 0)
        {
            return false;
        }

        var issuer = Words(start, end);
        if (IsOfTheDeed(draft, issuer))
        {
            return false;
        }

        draft.Issuer = issuer;
        draft.End = end;
        return true;
    }

    /// <summary>"kết quả thực hiện Kết luận số 114-KL/TW của UBND huyện": the deed is theirs, where the symbol says that the document is not.</summary>
    private bool IsOfTheDeed(CitationDraft draft, string issuer) =>
        draft.Symbol is { } symbol
        && s_deeds.Any(deed => CitationText.Before(_text.Folded, _text.SkipSpacesBack(draft.Start), deed) >= 0)
        && IssuerNames.CanIssue(IssuerNames.Expand(issuer), symbol) == false;

    /// <summary>"Hội nghị lần thứ bảy" before "Ban Chấp hành Trung ương Đảng": the session is not part of the issuer's name.</summary>
    private int SkipSession(int at)
    {
        if (_text.After(at, s_plenum) is not (>= 0 and var session))
        {
            return at;
        }

        var next = _text.SkipSpaces(session);
        return _text.After(next, s_ordinal) is >= 0 and var ordinal && ReadOrdinal(ordinal) is { } said ? _text.SkipSpaces(said.End) : next;
    }

    private bool TryReadTerm(CitationDraft draft)
    {
        if (draft.Term is not null || ReadTermAt(draft.End) is not { } found)
        {
            return false;
        }

        draft.Term = found.Term;
        draft.End = found.End;
        return true;
    }

    /// <summary>"(khóa XI)", "khóa XI" or ", khóa XI".</summary>
    private (int Term, int End)? ReadTermAt(int from)
    {
        var at = _text.SkipSpaces(from);
        at = at < _text.Length && _text.Text[at] == ',' ? _text.SkipSpaces(at + 1) : at;
        var bracket = at < _text.Length && _text.Text[at] == '(';
        at = bracket ? _text.SkipSpaces(at + 1) : at;
        if (_text.After(at, s_term) is not (>= 0 and var after))
        {
            return null;
        }

        var reader = new WordReader(_text.Text.AsSpan(after));
        if (!reader.TryOrdinal(out var term) || (bracket && !reader.TrySign(')')))
        {
            return null;
        }

        return (term, after + reader.Position);
    }

    /// <summary>"về …" up to the end of the clause, or the words in quotation marks; then perhaps the issuer: "217-QĐ/TW về “…” của Bộ Chính trị".</summary>
    private void ReadSubject(CitationDraft draft)
    {
        var at = _text.SkipSpaces(draft.End);
        at = at < _text.Length && _text.Text[at] is ',' or ':' ? _text.SkipSpaces(at + 1) : at;
        var about = _text.AfterAny(at, s_about);
        at = about >= 0 ? _text.SkipSpaces(about) : at;
        if (at < _text.Length && _text.Text[at] is '“' or '"' or '«' && QuotationEnd(at) is >= 0 and var close)
        {
            draft.Subject = Words(at + 1, close);
            draft.SubjectEnd = close + 1;
            var afterQuotation = new CitationDraft { End = close + 1, Issuer = draft.Issuer, Term = draft.Term };
            if (draft.Issuer is null && TryReadIssuer(afterQuotation))
            {
                TryReadTerm(afterQuotation);
                (draft.Issuer, draft.Term, draft.SubjectEnd) = (afterQuotation.Issuer, afterQuotation.Term, afterQuotation.End);
            }

            return;
        }

        if (about < 0)
        {
            return;
        }

        var end = at;
        var depth = 0;
        while (end < _text.Length && end - at < LongestSubject && !_text.EndsClause(end) && depth >= 0)
        {
            depth += _text.Text[end] == '(' ? 1 : _text.Text[end] == ')' ? -1 : 0;
            end += depth >= 0 ? 1 : 0;
        }

        if (end > at)
        {
            draft.Subject = Words(at, end);
            draft.SubjectEnd = end;
        }
    }

    /// <summary>The offset of the mark that closes a quotation, quotations within it skipped, or -1.</summary>
    private int QuotationEnd(int open)
    {
        var depth = 0;
        for (var at = open; at < _text.Length && at - open < LongestQuotation; at++)
        {
            switch (_text.Text[at])
            {
                case '"' when at > open && depth == 1 && _text.Text[open] == '"':
                    return at;
                case '“' or '«' or '"' when at == open:
                case '“' or '«':
                    depth++;
                    break;
                case '”' or '»' when --depth == 0:
                    return at;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>A date as written, without the word "ngày" before it.</summary>
    private string WithoutDayWord(int start, int end)
    {
        var day = _text.After(start, s_day);
        return Words(day >= 0 ? _text.SkipSpaces(day) : start, end);
    }
}
