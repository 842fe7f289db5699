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
        for (var at = 2; at < _texts.Count; at++)
        {
            var text = _texts[at];
            if (text.Quantities.Count > 0 && text.Words(new ClauseRange(0, 2)) is var words && Array.Exists(Openings, opening => words.StartsWith($" {opening} ", StringComparison.Ordinal)))
            {
                Read(at, RowOf(text));
            }
        }
    }

    private void Read(int at, List<StatementQuantity> whole)
    {
        var rows = new List<List<StatementQuantity>>();
        for (var row = at - 1; row >= Math.Max(0, at - MostRows) && RowOf(_texts[row]) is var parts && HasSameForm(parts, whole); row--)
        {
            rows.Add(parts);
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
        [.. text.From(0, 2 * MostColumns).Where(quantity => quantity is { IsCount: true, IsBase: false, Base: null, Parenthesis: < 0 }).Take(MostColumns)];

    private static bool HasSameForm(List<StatementQuantity> row, List<StatementQuantity> whole) =>
        row.Count == whole.Count && row.Zip(whole).All(two => StatementUnits.AreSame(two.First.Unit, two.Second.Unit));
}
