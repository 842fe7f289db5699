using DanVan.Domain.Citations;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <content>What the words before a document say of it, and what a list says of all its documents.</content>
internal sealed partial class CitationPass
{
    private const int LongestClause = 400;

    private static readonly string s_with = CitationLexicon.Fold("kèm theo");
    private static readonly string s_issued = CitationLexicon.Fold("ban hành");
    private static readonly string s_day = CitationLexicon.Fold("ngày");
    private static readonly CitationPhrases s_joints = new("và các", "và", "cùng", "hoặc");

    /// <summary>"Ngày 21/5/2019, UBND huyện tiếp tục ban hành Quyết định số …": who issued it, and when.</summary>
    private void ReadContexts()
    {
        CitationDraft? previous = null;
        foreach (var draft in _found)
        {
            if (draft.Issuer is null || draft.DateText is null)
            {
                // A subject without quotation marks may have been read on into what comes next.
                var least = previous is null ? 0 : previous.SubjectEnd <= draft.Start ? previous.SubjectEnd : Math.Min(previous.End, draft.Start);
                ReadContext(draft, ClauseStart(draft.Start, least));
            }

            previous = draft;
        }
    }

    private int ClauseStart(int end, int least)
    {
        least = Math.Max(least, end - LongestClause);
        var start = end;
        while (start > least && !_text.EndsClause(start - 1))
        {
            start--;
        }

        return start;
    }

    private void ReadContext(CitationDraft draft, int clause)
    {
        var verb = FindVerb(draft.Start, clause);
        if (verb < 0 || FindActor(clause, verb) is not { } actor)
        {
            return;
        }

        var name = Words(actor.Start, actor.End);
        if (draft.Symbol is { } symbol && IssuerNames.CanIssue(IssuerNames.Expand(name), symbol) == false)
        {
            return;
        }

        if (draft.Issuer is not null && !IssuerNames.MayBeSame(IssuerNames.Expand(name), IssuerNames.Expand(draft.Issuer)))
        {
            return;
        }

        draft.Issuer ??= name;
        if (draft.DateText is null)
        {
            ReadDateBefore(draft, clause, actor.Start);
        }
    }

    /// <summary>The offset of the verb that puts a document into the world and ends where the document begins, or -1.</summary>
    private int FindVerb(int end, int clause)
    {
        end = _text.SkipSpacesBack(end);
        foreach (var verb in CitationLexicon.IssuingVerbs)
        {
            var start = CitationText.Before(_text.Folded, end, verb);
            if (start >= clause)
            {
                return start;
            }
        }

        // "đã ban hành Quy chế văn hóa công sở (kèm theo Quyết định số …)"
        var with = CitationText.Before(_text.Folded, end, s_with);
        if (with < clause)
        {
            return -1;
        }

        var found = -1;
        for (var at = clause; at < with; at++)
        {
            if (_text.IsWordStart(at) && _text.After(at, s_issued) is >= 0 and var after && _text.SkipSpaces(after) < with)
            {
                found = at;
            }
        }

        return found;
    }

    /// <summary>The last body named before a verb, with nothing but adverbs between them.</summary>
    private (int Start, int End)? FindActor(int clause, int verb)
    {
        (int Start, int End)? actor = null;
        for (var at = clause; at < verb; at++)
        {
            if (_text.IsWordStart(at) && _issuers.ReadAt(at) is var end && end > at && end <= verb)
            {
                actor = IsAdverbs(end, verb) && !IsOwned(at, clause) ? (at, end) : actor;
                at = end - 1;
            }
        }

        return actor;
    }

    // "lãnh đạo của UBND huyện đã ban hành": the body is not the one that acts.
    private bool IsOwned(int start, int clause) => CitationText.Before(_text.Folded, _text.SkipSpacesBack(start), CitationIssuer.Of) >= clause;

    private bool IsAdverbs(int start, int end)
    {
        var at = _text.SkipSpaces(start);
        while (at < end)
        {
            var next = _text.AfterAny(at, CitationLexicon.Adverbs);
            if (next < 0 || next > end)
            {
                return false;
            }

            at = _text.SkipSpaces(next);
        }

        return true;
    }

    private void ReadDateBefore(CitationDraft draft, int clause, int actor)
    {
        var at = clause;
        while (at < actor && !char.IsLetterOrDigit(_text.Text[at]))
        {
            at++;
        }

        if (_text.After(at, s_day) < 0 || DateReader.ReadAt(_text.Text.AsSpan(at)) is not { } found || at + found.End > actor)
        {
            return;
        }

        var rest = _text.Text.AsSpan(at + found.End, actor - at - found.End).Trim();
        if (rest.Length == 0 || rest is ",")
        {
            draft.DateText = WithoutDayWord(at, at + found.End);
            draft.Date = found.Date;
        }
    }

    /// <summary>"Quyết định số 54-QĐ/TU, Quyết định số 55-QĐ/TU ngày 03/02/2016 của Ban Thường vụ Tỉnh ủy": day and issuer may be meant for both.</summary>
    private void ShareWithinLists()
    {
        for (var i = _found.Count - 2; i >= 0; i--)
        {
            var (draft, next) = (_found[i], _found[i + 1]);
            if (draft.Symbol is null || next.Symbol is null || draft.Symbol.Issuer != next.Symbol.Issuer || !IsListJoint(draft.SubjectEnd, next.Start))
            {
                continue;
            }

            if (draft.DateText is null && next.DateText is not null && draft.Subject is null && draft.Type == next.Type && (draft.Symbol.Year is not { } year || year == next.Date?.Year))
            {
                (draft.DateText, draft.Date) = (next.DateText, next.Date);
                draft.Shared |= CitationParts.Date;
            }

            if (draft.Issuer is null && next.Issuer is not null)
            {
                draft.Issuer = next.Issuer;
                draft.Term ??= next.Term;
                draft.Shared |= CitationParts.Issuer;
            }
        }
    }

    private bool IsListJoint(int start, int end)
    {
        var at = _text.SkipSpaces(start);
        if (at < end && _text.Text[at] == ',')
        {
            at = _text.SkipSpaces(at + 1);
        }

        if (_text.AfterAny(at, s_joints) is >= 0 and var after && after <= end)
        {
            at = _text.SkipSpaces(after);
        }

        return at == end || (_text.After(at, s_number) is >= 0 and var word && _text.SkipSpaces(word) == end);
    }
}
