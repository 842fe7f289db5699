using System.Globalization;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Numbers joined by marks: dates, periods, symbols, pairs and ranges.</content>
internal sealed partial class FigurePass
{
    private FigureChain ReadChain(int at)
    {
        var (last, end, numbers, hasLetters, marks) = (at, at + 1, 1, false, "");
        while (_text.IsMark(end, "/-–:") && JoinsNext(end))
        {
            if (_text.IsWord(end + 1))
            {
                if (!_text.StartsUpper(end + 1) || !_text.IsGlued(end) || !_text.IsGlued(end - 1) || _text.Span(end)[0] == ':' || IsDongChi(end + 1))
                {
                    break;
                }

                hasLetters = true;
            }
            else if (_text.IsNumber(end + 1))
            {
                (numbers, last) = (numbers + 1, end + 1);
            }
            else
            {
                break;
            }

            if (marks.Length < 4)
            {
                marks += _text.Span(end)[0] == '–' ? '-' : _text.Span(end)[0];
            }

            end += 2;
        }

        var sort = hasLetters ? FigureChainSort.Name : numbers switch
        {
            1 => SortOfOne(at),
            2 => SortOfTwo(at, last, marks[0]),
            _ => SortOfMany(at, last, marks),
        };
        return new FigureChain(sort, last, end);
    }

    /// <summary>Marks join glued pieces; a slash or a dash also joins numbers with a space on both sides.</summary>
    private bool JoinsNext(int mark)
    {
        if (_text.IsGlued(mark) && _text.IsGlued(mark - 1))
        {
            return true;
        }

        return _text.IsNumber(mark + 1) && _text.IsNumber(mark - 1) && !_text.IsMark(mark, ':') && !_text.IsGlued(mark) && !_text.IsGlued(mark - 1)
            && _text.Tokens[mark + 1].Start - _text.Tokens[mark - 1].End == 3
            && IsYear(_text.Span(mark - 1)) == IsYear(_text.Span(mark + 1));
    }

    private FigureChainSort SortOfOne(int at)
    {
        var digits = _text.Span(at);
        var isDottedDate = digits.Count('.') == 2 && !digits.Contains(',') && digits.Length - digits.LastIndexOf('.') == 5 && IsYear(digits[^4..]);
        return isDottedDate || IsTelephone(digits) ? FigureChainSort.Name : FigureChainSort.Single;
    }

    private FigureChainSort SortOfTwo(int first, int second, char mark)
    {
        var a = _text.Span(first);
        var b = _text.Span(second);
        if (mark == ':' || IsTelephone(a))
        {
            return FigureChainSort.Name;
        }

        if (IsYear(b) && (IsYear(a) || Small(a) is >= 1 and <= 12 || !UnitAt(second + 1).IsKnown))
        {
            return FigureChainSort.Name;
        }

        if (mark == '-')
        {
            return FigureChainSort.Range;
        }

        return IsDayAndMonth(first, second) || IsFraction(first, second) || IsMapScale(a, b) ? FigureChainSort.Name : FigureChainSort.Pair;
    }

    private FigureChainSort SortOfMany(int first, int last, string marks)
    {
        if (IsYear(_text.Span(last)) || marks.Contains('-', StringComparison.Ordinal) || marks.Contains(':', StringComparison.Ordinal) || IsTelephone(_text.Span(first)))
        {
            return FigureChainSort.Name;
        }

        return FigureChainSort.Slashes;
    }

    /// <summary>"ngày 27/7", "dịp 30/4": a day and a month, unless what is counted follows.</summary>
    private bool IsDayAndMonth(int first, int second)
    {
        if (Small(_text.Span(first)) is not (>= 1 and <= 31) || Small(_text.Span(second)) is not (>= 1 and <= 12))
        {
            return false;
        }

        if (DateWords.Contains(_text.Folded(first - 1)))
        {
            return true;
        }

        return !_isCell && !PairWords.Contains(_text.Folded(first - 1)) && UnitAt(second + 1) is { IsKnown: false };
    }

    /// <summary>"2/3 số hộ", "1/3 tổng số": a share in words, not two counts.</summary>
    private bool IsFraction(int first, int second) =>
        _text.Folded(second + 1) is "số" or "tổng" || (!_isCell && _text.Span(first) is "1" && !UnitAt(second + 1).IsKnown);

    /// <summary>"quy hoạch chi tiết 1/500".</summary>
    private static bool IsMapScale(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a is "1" && b is "200" or "500" or "1000" or "1.000" or "2000" or "2.000" or "5000" or "5.000" or "10000" or "10.000" or "25000" or "25.000" or "50000" or "50.000";

    private bool IsDongChi(int at) => _text.Folded(at) == "đ" && _text.IsMark(at + 1, '/') && _text.Folded(at + 2) == "c";

    // "05.000" is a padded number a thousand times too large, not a telephone.
    private static bool IsTelephone(ReadOnlySpan<char> digits) =>
        digits.Length >= 4 && digits[0] == '0' && digits[1] != '.' && !digits.Contains(',') && !(digits.Length == 6 && digits[2] == '.');

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && Small(digits) is >= 1900 and <= 2100;

    private static int Small(ReadOnlySpan<char> digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private int TakePair(int at, FigureChain chain)
    {
        var unit = UnitAt(chain.Last + 1);
        if (unit.IsTime)
        {
            return chain.End;
        }

        var qualifier = QualifierBefore(at);
        Emit(at, chain.Last, unit, IsPlaceWord(qualifier.Token, at) ? (Numbers.Qualifier.Exact, at) : qualifier, false);
        return Math.Max(chain.End, unit.End);
    }

    /// <summary>"trên 28/28 xã", "từ 5/12 xã": before a count of a whole these words say where.</summary>
    private bool IsPlaceWord(int qualifier, int at) => qualifier != at && _text.Folded(qualifier) is "trên" or "từ" or "dưới";

    /// <summary>Both ends of a range; the first has the unit of the second where it has none.</summary>
    private int TakeBounds(int first, int second)
    {
        var unit = UnitAt(second + 1);
        if (unit.IsTime)
        {
            return Math.Max(second + 1, unit.End);
        }

        var own = UnitAt(first + 1);
        Emit(first, first, own.Unit is null ? default : own, (Numbers.Qualifier.AtLeast, QualifierBefore(first).Token), true, own.Unit is null ? unit : own);
        Emit(second, second, unit, (Numbers.Qualifier.AtMost, second), true);
        return Math.Max(second + 1, unit.End);
    }
}
