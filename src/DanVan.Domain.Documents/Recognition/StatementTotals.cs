using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds totals behind their parts, a text for each: "Cấp tỉnh: tiếp nhận 18.204 hồ sơ; giải quyết 17.655 hồ sơ." and so on, then "Tổng
/// cộng tiếp nhận 104.701 hồ sơ, giải quyết 103.549 hồ sơ."
/// </summary>
internal sealed class StatementTotals
{
    private const int MostRows = 70;
    private const int MostColumns = 8;

    private static readonly string[] Openings = ["tổng cộng", "tổng số", "tổng", "cộng", "tính chung", "toàn tỉnh", "toàn huyện"];

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;

    public StatementTotals(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        var rows = _texts.Select(RowOf).ToList();
        for (var at = 2; at < _texts.Count; at++)
        {
            if (rows[at].Count > 0 && Opens(_texts[at], 0))
            {
                Read(rows, at);
            }
        }

        foreach (var text in _texts.Where(text => text.Quantities.Count > 2))
        {
            ReadSentences(text);
        }
    }

    /// <summary>"Năm 2020: tiếp 845 lượt. Năm 2021: tiếp 902 lượt. Tổng cộng 2 năm: tiếp 1.747 lượt": a sentence for each.</summary>
    private void ReadSentences(ClauseText text)
    {
        var rows = text.Quantities.Where(IsOfRow).GroupBy(quantity => quantity.Sentence).Select(sentence => sentence.Take(MostColumns).ToList()).ToList();
        for (var at = 2; at < rows.Count; at++)
        {
            if (Opens(text, text.SentenceBefore(rows[at][0]).Start))
            {
                Read(rows, at);
            }
        }
    }

    private static bool Opens(ClauseText text, int start) =>
        text.Words(new ClauseRange(start, start + 2)) is var words && Array.Exists(Openings, opening => words.StartsWith($" {opening} ", StringComparison.Ordinal));

    private void Read(List<List<StatementQuantity>> all, int at)
    {
        var whole = all[at];
        var rows = new List<List<StatementQuantity>>();
        for (var row = at - 1; row >= Math.Max(0, at - MostRows) && HasSameForm(all[row], whole); row--)
        {
            rows.Add(all[row]);
        }

        if (rows.Count < 2 || whole.Count == 0)
        {
            return;
        }

        rows.Reverse();
        var columns = whole.Select((_, column) => rows.ConvertAll(row => row[column])).ToList();
        var fitting = whole.Where((quantity, column) => StatementSplit.Fits(quantity, columns[column])).Count();
        for (var column = 0; column < whole.Count; column++)
        {
            if (StatementSplit.Fits(whole[column], columns[column]) || ((fitting > 0 || StatementSplit.IsWholeByMeaning(whole[column], columns[column]) || StatementSplit.FitsButForADigit(whole[column], columns[column])) && StatementSplit.IsPlausible(whole[column], columns[column])))
            {
                _statements.Add(StatementKind.Sum, whole[column], columns[column]);
            }
        }
    }

    private static List<StatementQuantity> RowOf(ClauseText text) =>
        [.. text.From(0, 2 * MostColumns).Where(IsOfRow).Take(MostColumns)];

    private static bool IsOfRow(StatementQuantity quantity) => quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 };

    private static bool HasSameForm(List<StatementQuantity> row, List<StatementQuantity> whole) =>
        row.Count == whole.Count && row.Zip(whole).All(two => StatementUnits.AreSame(two.First.Unit, two.Second.Unit));
}
