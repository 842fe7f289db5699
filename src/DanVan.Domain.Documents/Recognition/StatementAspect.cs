namespace DanVan.Domain.Documents.Recognition;

/// <summary>One way to split a whole: its members by the words that name them.</summary>
internal sealed class StatementAspect
{
    private readonly string[][] _members;
    private readonly int _least;
    private readonly string[] _needed;
    private readonly string[] _barred;

    /// <param name="least">How many members make up the whole by their meaning; 0 when that cannot be told.</param>
    /// <param name="needed">Words of which the whole must have one for that, parted by "|"; "" for none: only what was settled is either in time or late.</param>
    /// <param name="barred">Words that the whole must not have, unless all members are there: a province has a level of its own.</param>
    /// <param name="members">The words of each member, parted by "|", more telling members first.</param>
    private StatementAspect(int least, string needed, string barred, params string[] members)
    {
        _least = least;
        _needed = Fold(needed);
        _barred = Fold(barred);
        _members = [.. members.Select(Fold)];
    }

    /// <summary>Gets the levels of government.</summary>
    public static StatementAspect Levels { get; } =
        new(2, "", "toàn tỉnh|trong tỉnh|cả tỉnh|cả nước|toàn quốc", "trung ương", "cấp tỉnh|cấp thành phố", "cấp huyện|cấp quận", "cấp xã|cấp cơ sở|cấp phường");

    /// <summary>Gets the aspects that reports split their totals by.</summary>
    public static IReadOnlyList<StatementAspect> All { get; } =
    [
        new(2, "", "", "không đủ điều kiện|chưa đủ điều kiện|không đủ|chưa đủ", "đủ điều kiện"),
        new(2, "", "", "lần đầu", "nhiều lần|lần tiếp theo|lần hai"),
        new(2, "giải quyết|xử lý|trả|đang", "tiếp nhận", "trước hạn|trước thời hạn", "đúng và trước hạn|trước và đúng hạn|đúng hạn|trong hạn|chưa đến hạn|chưa quá hạn|còn hạn|chưa tới hạn|đúng thời hạn", "quá hạn|trễ hạn|chậm hạn|quá thời hạn"),
        new(2, "", "", "mới tiếp nhận|tiếp nhận mới|nhận mới|mới nhận|mới phát sinh|phát sinh mới|vụ việc mới|đơn mới|tiếp nhận trong kỳ|mới thụ lý|thụ lý mới|số mới", "tồn|kỳ trước|trước chuyển|chuyển sang|chuyển qua|cũ|số cũ"),
        new(2, "", "", "nam giới|là nam", "nữ giới|là nữ"),
        new(3, "", "", "không thành", "hòa giải thành|thành công", "đang hòa giải|chưa giải quyết|đang giải quyết|chưa hòa giải"),
        Levels,
        new(2, "", "", "thường xuyên", "định kỳ|đột xuất"),
        new(2, "lãnh đạo|thủ trưởng|chủ tịch|người đứng đầu|bí thư", "", "định kỳ", "đột xuất"),
        new(3, "", "", "thường xuyên", "định kỳ", "đột xuất"),
        new(2, "khiếu nại tố cáo", "kiến nghị|phản ánh", "khiếu nại|kn", "tố cáo|tc"),
        new(3, "", "", "khiếu nại|kn", "tố cáo|tc", "kiến nghị|phản ánh|đề nghị|knpa", "tranh chấp"),
        new(3, "", "", "có đúng có sai|đúng một phần|có đúng một phần", "đúng", "sai"),
        new(2, "", "", "thành thị|đô thị", "nông thôn"),
        new(2, "", "", "chưa có điều kiện|không có điều kiện", "có điều kiện"),
        new(2, "trực tuyến", "", "một phần", "toàn trình"),
        new(2, "", "", "đảng bộ cơ sở", "chi bộ cơ sở"),
        new(2, "", "", "theo kế hoạch", "đột xuất"),
        new(2, "", "", "trước kỳ họp", "sau kỳ họp"),
        new(3, "", "", "quản lý", "giáo viên", "nhân viên"),
        new(3, "", "", "đúng hạn|trong hạn|trước hạn", "quá hạn|trễ hạn|chậm hạn|quá thời hạn", "đang thực hiện|đang giải quyết|đang xử lý|chưa hoàn thành|chưa thực hiện"),
        new(3, "", "", "trước hạn|trước thời hạn", "đúng hạn", "quá hạn|trễ hạn|chậm hạn|quá thời hạn"),
        new(3, "", "", "khiển trách", "cảnh cáo", "cách chức", "khai trừ"),
        new(3, "", "", "không hài lòng|chưa hài lòng", "rất hài lòng", "hài lòng", "bình thường"),
        new(4, "", "", "không hoàn thành", "hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành nhiệm vụ"),
        new(0, "", "", "không thuộc|ngoài thẩm quyền", "thuộc thẩm quyền"),
        new(0, "", "", "đang", "chưa|không", "đã"),
        new(0, "", "", "thường kỳ|định kỳ", "theo vụ việc|đột xuất"),
        new(0, "", "", "trực tiếp", "trực tuyến|bưu chính"),
        new(0, "", "", "tập thể", "cá nhân"),
        new(0, "", "", "chuyển", "thụ lý|giải quyết", "lưu|trả lại", "hướng dẫn"),
    ];

    /// <summary>Gets whether the members are levels of government.</summary>
    public bool IsLevels => ReferenceEquals(this, Levels);

    /// <summary>Says whether so many members make up a whole that is described so.</summary>
    public bool IsWhole(int members, string wholeLabel) =>
        _least > 0 && members >= _least && (_needed.Length == 0 || _needed.Any(wholeLabel.Contains)) && (members == _members.Length || !_barred.Any(wholeLabel.Contains));

    /// <summary>Which member the words name: its number, or -1 for none and for several. Of words inside others the longer count.</summary>
    public int MemberIn(string label)
    {
        var (found, longest) = (-1, "");
        for (var member = 0; member < _members.Length; member++)
        {
            foreach (var words in _members[member])
            {
                if (member == found || !label.Contains(words, StringComparison.Ordinal) || longest.Contains(words, StringComparison.Ordinal))
                {
                    continue;
                }

                if (found >= 0 && !words.Contains(longest, StringComparison.Ordinal))
                {
                    return -1;
                }

                (found, longest) = (member, words);
            }
        }

        return found;
    }

    private static string[] Fold(string words) => words.Length == 0 ? [] : [.. words.Split('|').Select(phrase => $" {UnitLexicon.Fold(phrase)} ")];
}
