using System.Collections.Frozen;

namespace DanVan.Domain.Documents.Recognition;

/// <content>Numbers that name something instead of counting it.</content>
internal sealed partial class FigurePass
{
    private static readonly FrozenSet<string> DateWords = Words("ngày, dịp, lễ, tết, mùng, sáng, trưa, chiều, tối, đêm, rạng, hôm, quốc khánh, khánh");

    private static readonly FrozenSet<string> PairWords = Words("đạt, có, được, thành, quyết, chiếm, giảm, tăng, xong, đủ, lý");

    /// <summary>The number after these is always a name.</summary>
    private static readonly FrozenSet<string> NamingWords = Words("""
        thứ, điều, khoản, chương, phụ lục, lục, khóa, mức độ, độ, iso, tcvn, qcvn, qcđp, quốc lộ, tỉnh lộ, ql, tl, đt, hl, nhiệm kỳ, giai đoạn,
        đường dây nóng, dây nóng, tổng đài, công nghiệp lần thứ, lần thứ, thế kỷ, điện thoại, đt, sđt, tel, fax, hotline, zalo, mã số, tài khoản, cmnd, cccd, phiên bản, version, mã, covid, utc, gmt, vneid
        """);

    /// <summary>The number after these is a name unless what is counted follows it.</summary>
    private static readonly FrozenSet<string> SometimesNamingWords = Words("""
        trung ương, tw, tổ, đội, nhóm, khu, vùng, phòng, lô, ô, thửa, tuyến, đường, tờ, thôn, bản, ấp, khóm, xóm, quận, phường, khu phố, tổ dân phố, tiểu khu, khu vực, cụm, lớp, khối, cấp, loại,
        mức, bậc, hạng, biểu, trang, bước, vòng, đợt, kỳ, kỳ họp, phiên, lần, hình, bảng, mẫu, phần, mục, điểm, tiêu chí, chỉ tiêu, dự án, đề án, chương trình, nghị quyết, chỉ thị, kết luận, quyết định,
        kế hoạch, thông tư, luật, nghị định, công văn, hướng dẫn, thông báo, báo cáo, pháp lệnh, văn bản, ngành, số, bài, chuyên đề, phân khu, giai đoạn, hội nghị, quyển, tập, km, cột, dòng, tầng, đoạn, vành đai, tập, top, nhà, mũi, ca, câu, chặng, gói, gói thầu, cơ sở, học kỳ, ngõ, hẻm, ngách, trường, chi bộ
        """);

    /// <summary>The most letters of an abbreviation with a full stop: "Q. 2", "TP. 5".</summary>
    private const int LongestAbbreviation = 2;

    /// <summary>The most words between an actor and its number, itself included: "tổ công tác", "đội cơ động".</summary>
    private const int LongestActor = 4;

    private static readonly FrozenSet<string> Actors = Words("tổ, đội, nhóm, ban, đoàn, chốt, trạm");

    /// <summary>Abbreviations of what is counted, before its number: "KN 76, TC 143".</summary>
    private static readonly FrozenSet<string> CountedAbbreviations = Words("kn, tc, pa, kntc, knpa, tthc, dvc, ubnd, hđnd, mttq, htx, ntm");

    /// <summary>Nouns of slogans: "5 không, 3 sạch", "4 đồng hành".</summary>
    private static readonly FrozenSet<string> SloganWords = Words("không, sạch, chống, nhất, phải, xung kích, đồng hành, biết, rõ, cửa, sẵn sàng, tại chỗ, hóa, xây, dám");

    /// <summary>
    /// Says where to go on when the number is a name: after it, and after further numbers that share the name ("mức độ 3 và 4").
    /// Null when it is no name.
    /// </summary>
    private int? LabelEnd(int at, FigureChain chain)
    {
        if (!IsLabel(at, chain))
        {
            return null;
        }

        var end = chain.End;
        while ((_text.IsMark(end, ",") || _text.Folded(end) is "và" or "hoặc") && _text.IsNumber(end + 1) && IsBareNumber(end + 1))
        {
            end = ReadChain(end + 1).End;
        }

        return end;
    }

    private bool IsLabel(int at, FigureChain chain)
    {
        if (IsListMarker(at) || IsGluedName(at))
        {
            return true;
        }

        if (chain.Sort is FigureChainSort.Pair || _text.IsMark(chain.End, '%'))
        {
            return _text.Folded(at - 1) is "thứ" or "hạng" || (chain.Sort is FigureChainSort.Pair && !UnitAt(chain.End).IsKnown && !_isCell && NamesPair(at));
        }

        var word = LabelWord(at);
        if (word >= 0)
        {
            if (IsNaming(word) || IsDatePart(word, at))
            {
                return true;
            }

            if (IsPhrase(word, SometimesNamingWords) && !IsTotal(word) && IsBareNumber(at))
            {
                return true;
            }
        }

        return IsNamedActor(at) || IsProperName(at) || IsYearByItself(at) || IsSlogan(at);
    }

    /// <summary>"Nghị định 147/2013", "Mega 6/45": a pair of nothing counted, behind a noun that names or a capital inside a sentence.</summary>
    private bool NamesPair(int at) =>
        (LabelWord(at) is >= 0 and var word && (IsNaming(word) || IsPhrase(word, SometimesNamingWords)) && !IsTotal(word))
        || (_text.StartsUpper(at - 1) && !_text.StartsSentence(at - 1));

    /// <summary>"Tổ công tác 3626 của huyện", "đội cơ động 407 đã": a naming noun with a word or two of its own, and what only a name is followed by.</summary>
    private bool IsNamedActor(int at)
    {
        if (_isCell || _text.Folded(at + 1) is not ("của" or "do" or "đã" or "đang" or "sẽ" or "tiếp" or "thường" or "hoạt") || !IsBareNumber(at))
        {
            return false;
        }

        for (var word = at - 2; word >= Math.Max(0, at - LongestActor) && _text.IsWord(word) && _text.IsWord(word + 1); word--)
        {
            if (Actors.Contains(_text.Folded(word)))
            {
                return !PairWords.Contains(_text.Folded(at - 1)) && !IsTotal(word - 1) && !_text.IsNumber(word - 1) && _text.Folded(word - 1) is not ("số" or "các" or "những");
            }
        }

        return false;
    }

    /// <summary>The word that may name the number: right before it, or before a colon or "số" that stands between; -1 for none.</summary>
    private int LabelWord(int at)
    {
        var word = at - 1;
        if (_text.IsMark(word, ':') && _text.Folded(word - 1) is "số" or "thoại" or "đt" or "sđt" or "tel" or "fax" or "hotline" or "khoản")
        {
            word--;
        }

        return _text.IsWord(word) ? word : -1;
    }

    private bool IsNaming(int word) => IsPhrase(word, NamingWords) || IsIssue(word);

    /// <summary>"số 407" names; "tổng số 25", "có số 25" and "con số 25" count.</summary>
    private bool IsIssue(int word) => _text.Folded(word) == "số" && !IsTotal(word);

    private bool IsTotal(int word) => _text.Folded(word) == "số" && _text.Folded(word - 1) is "tổng" or "con" or "một" or "trong" or "thiểu" or "dân" or "đa";

    private bool IsPhrase(int word, FrozenSet<string> set)
    {
        var phrase = _text.Folded(word);
        return set.Contains(phrase) || (_text.IsWord(word - 1) && set.Contains(_text.Folded(word - 1) + " " + phrase));
    }

    /// <summary>"năm 2015", "tháng 6", "quý 2", "ngày 15": in the bounds of a calendar, and no "mỗi tháng 6 lượt".</summary>
    private bool IsDatePart(int word, int at)
    {
        var value = Small(_text.Span(at));
        return (_text.Folded(word - 1) is not ("mỗi" or "hàng" or "hằng" or "một") && _text.Folded(word) switch
        {
            "năm" => IsYear(_text.Span(at)),
            "tháng" => value is >= 1 and <= 12,
            "quý" => value is >= 1 and <= 4,
            "ngày" => value is >= 1 and <= 31,
            "tuần" => value is >= 1 and <= 53,
            _ => false,
        }) || (_text.Folded(word) is "năm" && IsYear(_text.Span(at)));
    }

    /// <summary>No thing counted follows, and the digits are not grouped as a quantity would be.</summary>
    private bool IsBareNumber(int at) =>
        !_text.Span(at).Contains('.') && !_text.Span(at).Contains(',') && !_text.IsMark(at + 1, '%') && !UnitAt(at + 1).IsKnown;

    /// <summary>Letters right before or after: "Q.1", "Covid-19", "GMT+7", "01b", "4E"; a unit may follow glued ("1.500ha").</summary>
    private bool IsGluedName(int at)
    {
        if (_text.IsMark(at - 1, '/') && !IsBareNumber(at))
        {
            return false;
        }

        if (_text.IsMark(at - 1, ".+-_/#=") && _text.IsGlued(at - 1) && _text.IsGlued(at - 2) && (_text.IsWord(at - 2) || (_text.IsMark(at - 1, '=') && _text.IsNumber(at - 2))))
        {
            return true;
        }

        if (_text.IsMark(at - 1, '.') && _text.IsGlued(at - 2) && _text.StartsUpper(at - 2) && _text.Span(at - 2).Length <= LongestAbbreviation && IsBareNumber(at))
        {
            return true;
        }

        if (!_text.IsGlued(at) || !_text.IsWord(at + 1))
        {
            return false;
        }

        var unit = UnitAt(at + 1);
        return !unit.IsKnown || _text.Folded(at + 1) == "h";
    }

    /// <summary>"Phú Thịnh 4", "ISO 9001", "Thương mại 186 Yên Bái": a small number beside capitals inside a sentence, with nothing counted after it.</summary>
    private bool IsProperName(int at)
    {
        if (!_text.IsWord(at - 1) || _text.Tokens[at].End - _text.Tokens[at].Start > 4 || _text.Span(at).Contains(','))
        {
            return false;
        }

        var isAfterName = _text.StartsUpper(at - 1) && !_text.StartsSentence(at - 1) && !CountedAbbreviations.Contains(_text.Folded(at - 1));
        return isAfterName ? IsBareNumber(at) || _text.StartsUpper(at + 1) : IsBareNumber(at) && _text.StartsUpper(at + 1) && _text.StartsUpper(at + 2);
    }

    /// <summary>Four digits that are a year and count nothing; a cell may hold such a count, but not in a first column that labels the rows.</summary>
    private bool IsYearByItself(int at)
    {
        if (!IsYear(_text.Span(at)) || UnitAt(at + 1).IsKnown)
        {
            return false;
        }

        var isAlone = _text.Tokens.Count == 1 || (_text.Tokens.Count == 2 && IsNegative(at));
        return !_isCell || !isAlone || (_labelled && _source.SourceOf(_text.Tokens[at].Start, _text.Tokens[at].End).Column == 1);
    }

    private bool IsSlogan(int at)
    {
        if (!IsPhrase(at + 1, SloganWords) && !SloganWords.Contains(_text.Folded(at + 1) + " " + _text.Folded(at + 2)))
        {
            return false;
        }

        var after = at + 2;
        return !_text.IsWord(after) || SloganWords.Contains(_text.Folded(at + 1) + " " + _text.Folded(after)) || _text.Folded(at + 1) == "cửa";
    }

    /// <summary>"(1)", "1)", and "1." where a sentence begins.</summary>
    private bool IsListMarker(int at)
    {
        if (_text.Tokens[at].End - _text.Tokens[at].Start > 2)
        {
            return false;
        }

        if (_text.IsMark(at + 1, ')'))
        {
            return _text.IsMark(at - 1, '(') ? !_isCell || (at == 1 && _text.IsWord(at + 2)) : _text.StartsSentence(at) && !_text.ClosesParenthesis(at + 1);
        }

        if (_text.IsMark(at - 1, '[') && _text.IsMark(at + 1, ']'))
        {
            return true;
        }

        return _text.IsMark(at + 1, '.') && _text.IsGlued(at) && !_text.IsGlued(at + 1) && _text.StartsUpper(at + 2) && _text.StartsSentence(at) && !_isCell;
    }

    /// <summary>Skips the number of the outline that a paragraph or a heading begins with: "1.", "1.3", "2)".</summary>
    private int AfterOutlineNumber()
    {
        if (_isCell || !_text.IsNumber(0))
        {
            return 0;
        }

        var digits = _text.Span(0);
        if (_text.IsMark(1, ".)") && _text.IsGlued(0) && digits.Length <= 11 && !digits.Contains(','))
        {
            return 2;
        }

        var isOutline = digits.Contains('.') && !digits.Contains(',') && digits.Length <= 11 && digits.Length - digits.LastIndexOf('.') <= 3 && _text.StartsUpper(1);
        return isOutline ? 1 : 0;
    }

    private static FrozenSet<string> Words(string list) =>
        list.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => UnitLexicon.Fold(word)).ToFrozenSet();
}
