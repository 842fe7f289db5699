namespace DanVan.Domain.Documents.Recognition;

/// <summary>One way to split a whole: its members by the words that name them.</summary>
internal sealed class StatementAspect
{
    private readonly string[][] _members;
    private readonly int _leastForWhole;
    private readonly string[] _wholeWords;

    /// <param name="leastForWhole">How many members make up the whole by their meaning; 0 when that cannot be told.</param>
    /// <param name="wholeWords">Words of which the whole must have one for that, or "" for any whole: only what was settled is either in time or late.</param>
    /// <param name="members">The words of each member, parted by "|", more telling members first.</param>
    private StatementAspect(int leastForWhole, string wholeWords, params string[] members)
    {
        _leastForWhole = leastForWhole;
        _wholeWords = wholeWords.Length == 0 ? [] : Fold(wholeWords);
        _members = [.. members.Select(Fold)];
    }

    /// <summary>Gets the levels of government.</summary>
    public static StatementAspect Levels { get; } = new(0, "", "cấp tỉnh|cấp thành phố", "cấp huyện|cấp quận", "cấp xã|cấp cơ sở|cấp phường");

    /// <summary>Gets the aspects that reports split their totals by.</summary>
    public static IReadOnlyList<StatementAspect> All { get; } =
    [
        new(2, "", "không đủ điều kiện|chưa đủ điều kiện|không đủ|chưa đủ", "đủ điều kiện"),
        new(2, "", "lần đầu", "nhiều lần|lần tiếp theo|lần hai"),
        new(2, "giải quyết|xử lý|trả|đang", "trước hạn|trước thời hạn", "đúng và trước hạn|trước và đúng hạn|đúng hạn|trong hạn|chưa đến hạn|chưa quá hạn|còn hạn|chưa tới hạn|đúng thời hạn", "quá hạn|trễ hạn|chậm hạn|quá thời hạn"),
        new(2, "", "mới tiếp nhận|tiếp nhận mới|nhận mới|mới nhận|mới phát sinh|phát sinh mới|vụ việc mới|đơn mới|tiếp nhận trong kỳ", "tồn|kỳ trước|trước chuyển|chuyển sang|chuyển qua|cũ"),
        new(2, "", "nam giới|là nam", "nữ giới|là nữ"),
        new(3, "", "không thành", "hòa giải thành|thành công", "đang hòa giải|chưa giải quyết|đang giải quyết|chưa hòa giải"),
        Levels,
        new(0, "", "không thuộc|ngoài thẩm quyền", "thuộc thẩm quyền"),
        new(0, "", "có đúng có sai|đúng một phần|có đúng một phần", "đúng", "sai"),
        new(0, "", "thường xuyên", "định kỳ", "đột xuất"),
        new(0, "", "khiếu nại|kn", "tố cáo|tc", "kiến nghị|phản ánh|đề nghị|knpa", "tranh chấp"),
        new(0, "", "đang", "chưa|không", "đã"),
        new(0, "", "thường kỳ|định kỳ", "theo vụ việc|đột xuất"),
        new(0, "", "trực tiếp", "trực tuyến|bưu chính"),
        new(0, "", "tập thể", "cá nhân"),
        new(0, "", "chuyển", "thụ lý|giải quyết", "lưu|trả lại", "hướng dẫn"),
    ];

    /// <summary>Gets whether the members are levels of government.</summary>
    public bool IsLevels => ReferenceEquals(this, Levels);

    /// <summary>Says whether so many members make up a whole that is described so.</summary>
    public bool IsWhole(int members, string wholeLabel) =>
        _leastForWhole > 0 && members >= _leastForWhole && (_wholeWords.Length == 0 || (_wholeWords.Any(wholeLabel.Contains) && !wholeLabel.Contains(" tiếp nhận ", StringComparison.Ordinal)));

    /// <summary>Which member the words name: its number, or -1. Words that name an earlier member do not count for a later one.</summary>
    public int MemberIn(string label)
    {
        for (var member = 0; member < _members.Length; member++)
        {
            foreach (var words in _members[member])
            {
                if (label.Contains(words, StringComparison.Ordinal))
                {
                    return member;
                }
            }
        }

        return -1;
    }

    private static string[] Fold(string words) => [.. words.Split('|').Select(phrase => $" {UnitLexicon.Fold(phrase)} ")];
}
