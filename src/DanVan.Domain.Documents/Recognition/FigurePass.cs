using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>One walk over the tokens of a text, from number to number.</summary>
internal sealed partial class FigurePass
{
    private readonly MappedText _source;
    private readonly FigureTokens _text;
    private readonly bool _isCell;
    private readonly bool _labelled;
    private readonly bool[] _excluded;
    private readonly Dictionary<int, UnitReader.Reading> _units = [];
    private readonly List<FoundFigure> _found = [];
    private readonly List<FoundFigure> _doubtful = [];
    private readonly List<UnreadNumber> _unread = [];

    public FigurePass(MappedText source, FigureTokens tokens, TextRole role, IReadOnlyList<(int Start, int End)> excluded, bool labelled)
    {
        _source = source;
        _text = tokens;
        _isCell = role == TextRole.Cell;
        _labelled = labelled;
        _excluded = MarkExcluded(_text, excluded);
        FigureQuotation.Mark(_text, _excluded);
    }

    public IReadOnlyList<FoundFigure> Found => _found;

    /// <summary>The counts that are badly written and can mean one number only: "8,943 lượt", "29.79 lượt".</summary>
    public IReadOnlyList<FoundFigure> Doubtful => _doubtful;

    public IReadOnlyList<UnreadNumber> Unread => _unread;

    public void Run()
    {
        for (var at = AfterOutlineNumber(); at < _text.Tokens.Count;)
        {
            at = _text.IsNumber(at) ? Take(at) : at + 1;
        }
    }

    /// <summary>The unit that begins at a token; asked for several times for each number.</summary>
    private UnitReader.Reading UnitAt(int token)
    {
        if (!_units.TryGetValue(token, out var unit))
        {
            unit = UnitReader.Read(_text, token, _isCell);
            _units.Add(token, unit);
        }

        return unit;
    }

    /// <summary>Handles the number at a token and returns the token to go on with.</summary>
    private int Take(int at)
    {
        var chain = ReadChain(at);
        if (_excluded[at] || chain.Sort == FigureChainSort.Name)
        {
            return chain.End;
        }

        if (LabelEnd(at, chain) is { } labelEnd)
        {
            return labelEnd;
        }

        return chain.Sort switch
        {
            FigureChainSort.Pair => TakePair(at, chain),
            FigureChainSort.Range => TakeBounds(at, chain.Last),
            FigureChainSort.Slashes => Refuse(at, chain.End - 1, UnreadReason.SeveralSlashes, chain.End),
            _ => TakeSingle(at),
        };
    }

    private int TakeSingle(int at)
    {
        if (SpacedDigitsEnd(at) is { } spaced)
        {
            return Refuse(at, spaced - 1, UnreadReason.SpacedDigits, spaced);
        }

        var unit = UnitAt(at + 1);
        if (IsNoQuantity(at, unit))
        {
            return Math.Max(at + 1, unit.End);
        }

        var rangeMark = RangeMark(Math.Max(at + 1, unit.End));
        if (rangeMark > 0 && _text.IsNumber(rangeMark) && IsRangeStart(at, unit, rangeMark))
        {
            return TakeBounds(at, rangeMark);
        }

        Emit(at, at, unit, QualifierBefore(at), false);
        return Math.Max(at + 1, unit.End);
    }

    private void Emit(int first, int last, UnitReader.Reading unit, (Qualifier Qualifier, int Token) qualifier, bool inRange, UnitReader.Reading? sharedUnit = null)
    {
        var written = sharedUnit ?? unit;
        var (start, numberStart, numberEnd) = (_text.Tokens[qualifier.Token].Start, _text.Tokens[first].Start, _text.Tokens[last].End);
        var end = unit.TextEnd > 0 ? unit.TextEnd : numberEnd;
        var isNegative = first == last && IsNegative(first);
        if (isNegative)
        {
            numberStart--;
            start = Math.Min(start, numberStart);
        }

        var isCount = first == last && written.Unit is not null && !written.AllowsDecimals;
        if (FigureNumeral.Read(_text.Span(first), out var value, out var decimals) is { } reason)
        {
            Refuse(first, first, reason, 0);
            Doubt(isCount && reason == UnreadReason.MixedSeparators);
            return;
        }

        var isGrouped = IsCommaBeforeThree(first) || IsCommaBeforeThree(last);
        if (isGrouped && !written.AllowsDecimals && written.Unit is not null)
        {
            Refuse(first, last, UnreadReason.CommaInCount, 0);
            Doubt(isCount);
            return;
        }

        var figure = Figure.Of(isNegative ? -value : value, decimals, qualifier.Qualifier, written.Unit, written.Scale);
        Figure? second = null;
        if (last != first)
        {
            if (FigureNumeral.Read(_text.Span(last), out var other, out var otherDecimals) is { } otherReason)
            {
                Refuse(first, last, otherReason, 0);
                return;
            }

            second = Figure.Of(other, otherDecimals, Qualifier.Exact, written.Unit, written.Scale);
        }

        if (!isNegative && HasGluedMinus(first, last, written.Unit is not null))
        {
            Refuse(first - 1, last, UnreadReason.GluedMinus, 0);
        }

        _found.Add(FoundOf(figure, second) with { GroupedReading = isGrouped && written.Unit is null && second is null ? value * 1000 : null });

        void Doubt(bool isLikely)
        {
            if (isLikely && FigureNumeral.WithoutSeparators(_text.Span(first)) is { } meant)
            {
                _doubtful.Add(FoundOf(Figure.Of(meant, 0, qualifier.Qualifier, written.Unit, written.Scale), null));
            }
        }

        FoundFigure FoundOf(Figure value, Figure? second) => new()
        {
            Start = start,
            End = end,
            NumberStart = numberStart,
            NumberEnd = numberEnd,
            InRange = inRange,
            Figure = new StatedFigure
            {
                Text = _source.Text[start..end],
                Source = _source.SourceOf(start, end),
                Value = second is null ? value : null,
                Numerator = second is null ? null : value,
                Denominator = second,
                Noun = UnitReader.ReadNoun(_text, Math.Max(unit.End, last + 1)),
            },
        };
    }

    private int Refuse(int first, int last, UnreadReason reason, int next)
    {
        var (start, end) = (_text.Tokens[first].Start, _text.Tokens[last].End);
        _unread.Add(new UnreadNumber { Start = start, End = end, Text = _source.Text[start..end], Source = _source.SourceOf(start, end), Reason = reason });
        return next;
    }

    /// <summary>"1,234": one comma, three digits after it and no leading zero, so that both readings are possible.</summary>
    private bool IsCommaBeforeThree(int at)
    {
        var digits = _text.Span(at);
        var comma = digits.IndexOf(',');
        return comma is >= 1 and <= 3 && comma == digits.LastIndexOf(',') && digits.Length - comma == 4 && digits[0] != '0' && !digits.Contains('.');
    }

    /// <summary>A minus that is no bullet: the whole cell, or a percentage inside a sentence.</summary>
    private bool IsNegative(int at)
    {
        if (!_text.IsMark(at - 1, "-−") || !_text.IsGlued(at - 1))
        {
            return false;
        }

        return at == 1
            ? _isCell && _text.Tokens.Count <= 3 && !_text.IsWord(2)
            : _text.IsMark(at + 1, '%') && (!_text.IsGlued(at - 2) || _text.IsMark(at - 2, '('));
    }

    /// <summary>"cấp huyện -2.979 lượt", "28/-28 xã": a dash has a space on either side, and begins no item in the middle of a sentence.</summary>
    private bool HasGluedMinus(int first, int last, bool hasUnit)
    {
        if (!_text.IsMark(first - 1, "-−") || !_text.IsGlued(first - 1))
        {
            return false;
        }

        var isPair = last > first;
        return _text.IsGlued(first - 2)
            ? _text.IsMark(first - 2, '/') && _text.IsNumber(first - 3)
            : first == 1 ? isPair && _isCell && last == _text.Tokens.Count - 1
            : (hasUnit || isPair) && (_text.IsWord(first - 2) || _text.IsMark(first - 2, ','));
    }

    /// <summary>"12 896": digits, one space and exactly three digits, without a word that the second number could begin.</summary>
    private int? SpacedDigitsEnd(int at)
    {
        var end = at + 1;
        while (_text.IsNumber(end) && _text.Tokens[end].End - _text.Tokens[end].Start == 3 && _text.Tokens[end].Start - _text.Tokens[end - 1].End == 1)
        {
            end++;
        }

        return end > at + 1 && _text.Tokens[at].End - _text.Tokens[at].Start <= 3 ? end : null;
    }

    private static bool[] MarkExcluded(FigureTokens text, IReadOnlyList<(int Start, int End)> excluded)
    {
        var marks = new bool[text.Tokens.Count];
        var ranges = excluded.Count == 0 ? [] : excluded.OrderBy(range => range.Start).ToArray();
        var (next, reach) = (0, 0);
        for (var at = 0; at < marks.Length; at++)
        {
            while (next < ranges.Length && ranges[next].Start < text.Tokens[at].End)
            {
                reach = Math.Max(reach, ranges[next++].End);
            }

            marks[at] = text.Tokens[at].Start < reach;
        }

        return marks;
    }
}
