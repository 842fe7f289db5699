using System.Globalization;
using DanVan.Domain.Citations;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Symbols and the words before them.</content>
internal sealed partial class CitationPass
{
    private const int LongestListedNumber = 5;
    private const int MostListedNumbers = 20;
    private const int LongestGapToType = 90;

    private void FindSymbols()
    {
        for (var at = 0; _text.Text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (!CanBeginSymbol(at))
            {
                continue;
            }

            if (SymbolReader.TryRead(_text.Text.AsSpan(at), out var symbol, out var length) && ReadMention(at, at + length, symbol) is { } draft)
            {
                AddListedNumbers(draft, at);
                _found.Add(draft);
                at = Math.Max(at + length, draft.End) - 1;
            }
        }
    }

    private bool CanBeginSymbol(int at) => at == 0
        || !(char.IsLetterOrDigit(_text.Text[at - 1]) || _text.Text[at - 1] is '/' or '_' || (_text.Text[at - 1] is '.' or ',' or '-' && at > 1 && char.IsAsciiDigit(_text.Text[at - 2])));

    /// <summary>The mention around a symbol, or null when the number is no symbol of a document.</summary>
    private CitationDraft? ReadMention(int start, int end, DocumentSymbol symbol)
    {
        var before = ReadWordsBefore(start, out var type);
        var numbered = before.NumberWord >= 0;
        if (IsLabel(before.NumberWord >= 0 ? before.NumberWord : start))
        {
            return null;
        }

        // Without any word before it, only a full symbol of a known type is taken: not "1.205/HC", not a fraction of units.
        var full = symbol.Type is null ? symbol.Year is not null && symbol.Issuer.StartsWith("QH", StringComparison.Ordinal) : symbol.Issuer.Length > 0;
        if (type is null && !full && !(numbered && symbol.Type is null))
        {
            return null;
        }

        var draft = new CitationDraft
        {
            Start = before.Type >= 0 ? before.Type : start,
            End = end,
            SymbolEnd = end,
            SubjectEnd = end,
            Symbol = symbol,
            SymbolText = WithoutSpaces(_text.Text.AsSpan(start, end - start)),
            Type = type ?? (symbol.Type is { } letters ? DocumentType.FindByAbbreviation(letters)?.Name : null),
        };
        if (type is null && numbered)
        {
            ReadTypeBeforeIssuer(draft, before.NumberWord);
        }

        ReadDetails(draft);
        return draft;
    }

    /// <summary>Reads "Quyết định số" backwards from a number: where "số" stands, where the type begins, and its usual name.</summary>
    private (int NumberWord, int Type) ReadWordsBefore(int start, out string? type)
    {
        var end = _text.SkipSpacesBack(start);
        if (end > 0 && _text.Text[end - 1] == ':')
        {
            end = _text.SkipSpacesBack(end - 1);
        }

        var number = CitationText.Before(_text.Plain, end, "so");
        var typeStart = ReadTypeBackwards(number >= 0 ? _text.SkipSpacesBack(number) : end, out type);
        return (number, typeStart);
    }

    /// <summary>The offset at which the name of a type begins that ends here, or -1.</summary>
    private int ReadTypeBackwards(int end, out string? type)
    {
        foreach (var (plain, name) in CitationLexicon.TypesBeforeNumber)
        {
            var start = CitationText.Before(_text.Plain, end, plain);
            if (start >= 0)
            {
                type = name;
                return start;
            }
        }

        foreach (var letters in CitationLexicon.Letters)
        {
            var start = CitationText.Before(_text.Text, end, letters);
            if (start >= 0)
            {
                type = DocumentType.FindByAbbreviation(letters.Split(' ')[0])?.Name;
                return start;
            }
        }

        type = null;
        return -1;
    }

    private bool IsLabel(int start)
    {
        var end = _text.SkipSpacesBack(start);
        return CitationLexicon.Labels.Any(label => CitationText.Before(_text.Plain, end, label) >= 0);
    }

    /// <summary>"Quyết định của UBND tỉnh Vĩnh Phúc số 12/QĐ-UBND": the type, and the issuer between.</summary>
    private void ReadTypeBeforeIssuer(CitationDraft draft, int numberWord)
    {
        var end = _text.SkipSpacesBack(numberWord);
        for (var of = end; of > 0 && end - of < LongestGapToType && !_text.EndsClause(of - 1); of--)
        {
            if (_text.Folded[of - 1] != ' ' || _text.After(of, CitationIssuer.Of) is not (>= 0 and var afterOf))
            {
                continue;
            }

            var issuerStart = _text.SkipSpaces(afterOf);
            if (_issuers.ReadAt(issuerStart) == end && ReadTypeBackwards(_text.SkipSpacesBack(of), out var type) is >= 0 and var start)
            {
                (draft.Start, draft.Type, draft.Issuer) = (start, type, Words(issuerStart, end));
            }

            return;
        }
    }

    /// <summary>"Quyết định số 1656 và 1662/QĐ-UBND": the numbers before a symbol, which they share.</summary>
    private void AddListedNumbers(CitationDraft last, int symbolStart)
    {
        var listed = new List<(int Start, int End)>();
        var at = symbolStart;
        while (listed.Count < MostListedNumbers)
        {
            var end = _text.SkipSpacesBack(at);
            var joint = end > 0 && _text.Text[end - 1] == ',' ? end - 1
                : CitationText.Before(_text.Folded, end, "và số") is >= 0 and var withWord ? withWord
                : CitationText.Before(_text.Folded, end, "và");
            if (joint < 0)
            {
                break;
            }

            end = _text.SkipSpacesBack(joint);
            var start = end;
            while (start > 0 && char.IsAsciiDigit(_text.Text[start - 1]))
            {
                start--;
            }

            if (start == end || end - start > LongestListedNumber || (start > 0 && _text.Folded[start - 1] != ' '))
            {
                break;
            }

            listed.Add((start, end));
            at = start;
        }

        if (listed.Count == 0 || ReadWordsBefore(at, out var type) is not { NumberWord: >= 0 } before || IsLabel(before.NumberWord))
        {
            return;
        }

        var suffix = last.SymbolText![last.SymbolText.AsSpan().IndexOfAnyExceptInRange('0', '9')..];
        for (var i = listed.Count - 1; i >= 0; i--)
        {
            var (start, end) = listed[i];
            if (!DocumentSymbol.TryParse(_text.Text[start..end] + suffix, out var symbol))
            {
                continue;
            }

            _found.Add(new CitationDraft
            {
                Start = i == listed.Count - 1 && before.Type >= 0 ? before.Type : start,
                End = end,
                SymbolEnd = end,
                SubjectEnd = end,
                Symbol = symbol,
                SymbolText = string.Create(CultureInfo.InvariantCulture, $"{_text.Text.AsSpan(start, end - start)}{suffix}"),
                Type = type ?? last.Type,
            });
        }

        last.Type = type ?? last.Type;
    }
}
