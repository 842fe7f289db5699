using System.Collections.Frozen;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <content>The words before a number: qualifiers, and what makes a span of time a quantity.</content>
internal sealed partial class FigurePass
{
    /// <summary>The most words a qualifier has: "không thấp hơn", "khoảng chừng trên".</summary>
    private const int LongestQualifier = 3;

    /// <summary>"sớm hơn 01 năm", "cao hơn 3%", "vượt 5%": the number is the difference itself.</summary>
    private static readonly FrozenSet<string> Comparatives = Words("sớm, muộn, chậm, nhanh, cao, thấp, nhiều, ít, lớn, nhỏ, dài, ngắn, tốt, kém, trễ, vượt");

    private static readonly FrozenSet<string> TimeQuantityWords = Words("sớm, chậm, muộn, trễ, hạn, gian, ngắn, giảm, tăng, vượt, quân, bình, cắt, xuống");

    /// <summary>The qualifier before a number and the token the figure begins with.</summary>
    private (Qualifier Qualifier, int Token) QualifierBefore(int at)
    {
        for (var first = Math.Max(0, at - LongestQualifier); first < at; first++)
        {
            var words = _text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[at].Start - _text.Tokens[first].Start);
            if (!Figure.TryReadQualifier(words, out var qualifier, out var length) || length != words.Length)
            {
                continue;
            }

            var compared = _text.Folded(first) == "hơn" ? first - 1 : first;
            var isDifference = _text.Folded(at - 1) is "hơn" or "vượt" && Comparatives.Contains(_text.Folded(compared));
            var isChange = _text.Folded(first) == "từ" && IsChangeFrom(at);
            return isDifference || isChange ? (Qualifier.Exact, at) : (qualifier, first);
        }

        return (AfterQualifier(at), at);
    }

    /// <summary>"80% trở lên", "5 người trở xuống": the qualifier stands behind.</summary>
    private Qualifier AfterQualifier(int at)
    {
        var end = UnitAt(at + 1).End;
        end = Math.Max(end, at + 1);
        if (_text.Folded(end) != "trở")
        {
            return Qualifier.Exact;
        }

        return _text.Folded(end + 1) switch { "lên" => Qualifier.AtLeast, "xuống" => Qualifier.AtMost, _ => Qualifier.Exact };
    }

    /// <summary>"tăng từ 75% lên 80%": both numbers are exact; the second follows in the same clause.</summary>
    private bool IsChangeFrom(int at)
    {
        for (var ahead = at + 1; ahead < Math.Min(at + 12, _text.Tokens.Count - 1) && !_text.IsMark(ahead, ".;"); ahead++)
        {
            if (_text.Folded(ahead) is "lên" or "xuống" or "còn" or "thành" && _text.IsNumber(ahead + 1) && _text.Folded(ahead - 1) != "trở")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A span of time ("5 năm", "05 qua") is no statistic unless it is said to be gained, lost or averaged, or fills a cell.</summary>
    private bool IsNoQuantity(int at, UnitReader.Reading unit)
    {
        if (unit.Unit is null)
        {
            return _text.Folded(at + 1) is "qua" or "nay" or "tới" || IsIdentifier(at);
        }

        if (!unit.IsTime || (_isCell && unit.End >= _text.Tokens.Count && at == 0))
        {
            return false;
        }

        for (var back = at - 1; back >= Math.Max(0, at - 4) && (_text.IsWord(back) || _text.IsNumber(back)); back--)
        {
            if (TimeQuantityWords.Contains(_text.Folded(back)) && !(_text.Folded(back) == "gian" && _text.Folded(back + 1) != "giải"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ten digits in a row that count nothing: an account, an identity card.</summary>
    private bool IsIdentifier(int at)
    {
        var digits = _text.Span(at);
        return !_isCell && digits.Length >= 10 && !digits.Contains('.') && !digits.Contains(',') && digits.Length <= 20;
    }

    /// <summary>The number after "đến", "tới" or "-" that follows a figure, or -1.</summary>
    private int RangeMark(int end) => _text.Folded(end) is "đến" or "tới" || _text.IsMark(end, "-–") ? end + 1 : -1;

    private bool IsRangeStart(int at, UnitReader.Reading unit, int second)
    {
        var other = UnitAt(second + 1);
        var isSameUnit = unit.Unit is null || (other.Unit is not null && UnitLexicon.Fold(unit.Unit) == UnitLexicon.Fold(other.Unit));
        var isOpened = _text.Folded(at - 1) is "từ" or "khoảng" || (unit.Unit is null && _text.IsWord(second - 1));
        return isOpened && isSameUnit && ReadChain(second).Sort == FigureChainSort.Single && !_text.IsMark(second - 1, '(');
    }
}
