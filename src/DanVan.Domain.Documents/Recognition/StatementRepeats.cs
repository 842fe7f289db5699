using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>
/// Finds a total that is stated again: "Tổng số đơn tiếp nhận trong kỳ là 2.318 đơn", and further on "Trong tổng số 2.381 đơn tiếp nhận
/// trong kỳ".
/// </summary>
/// <remarks>
/// Only words that point back ("trong tổng số") are taken, and only where every word of theirs stands beside one earlier count of
/// the same unit, while their number stands nowhere before.
/// </remarks>
internal sealed class StatementRepeats
{
    private const int LeastWords = 2;
    private const int LongestLead = 14;
    private const int MostTotals = 40;

    private static readonly HashSet<string> Fillers = ["là", "có", "được", "đã", "trong", "với", "của", "các", "và", "gồm", "số", "tổng", "trên", "về", "do", "cho", "theo", "này", "nêu", "nói", "tại", "từ", "đến"];

    private readonly IReadOnlyList<ClauseText> _texts;
    private readonly StatementList _statements;
    private readonly HashSet<(string Unit, Numbers.Fraction Number)> _stated = [];
    private readonly Dictionary<string, List<StatementQuantity>> _totals = [];

    /// <param name="texts">All texts of the document, in reading order.</param>
    /// <param name="statements">Where to put what is found.</param>
    public StatementRepeats(IReadOnlyList<ClauseText> texts, StatementList statements) => (_texts, _statements) = (texts, statements);

    public void Run()
    {
        foreach (var quantity in _texts.SelectMany(text => text.Quantities).Where(quantity => quantity is { IsCount: true, Unit.Length: > 0 } && quantity.Value.IsWrittenInFull))
        {
            if (PointsBack(quantity) && !_stated.Contains((quantity.Unit, quantity.Number)))
            {
                Read(quantity);
            }

            _stated.Add((quantity.Unit, quantity.Number));
            if (!quantity.IsBase && quantity.Parenthesis < 0 && SaysTotal(quantity))
            {
                if (!_totals.TryGetValue(quantity.Unit, out var totals))
                {
                    _totals.Add(quantity.Unit, totals = []);
                }

                totals.Add(quantity);
            }
        }
    }

    private void Read(StatementQuantity again)
    {
        var words = WordsOf(again.Text.Words(again.Tail));
        if (words.Count < LeastWords || !_totals.TryGetValue(again.Unit, out var totals))
        {
            return;
        }

        var meant = totals.TakeLast(MostTotals).Where(total => words.IsSubsetOf(WordsOf(total.Label))).DistinctBy(total => total.Number).Take(2).ToList();
        if (meant is [{ } only] && IsSlip(only, again))
        {
            _statements.Add(StatementKind.Same, again, [only]);
        }
    }

    /// <summary>The numbers are as many digits long, or within a tenth: one is meant to be the other.</summary>
    private static bool IsSlip(StatementQuantity one, StatementQuantity other) =>
        (one.Number - other.Number).Abs() * 10 <= one.Number
        || (one.Number >= 100 && one.Number.ToString()!.Order().SequenceEqual(other.Number.ToString()!.Order()));

    private static bool PointsBack(StatementQuantity quantity) =>
        !quantity.IsBase && (quantity.LeadWords.EndsWith(" trong tổng số ", StringComparison.Ordinal) || quantity.LeadWords.EndsWith(" trong số ", StringComparison.Ordinal));

    private static bool SaysTotal(StatementQuantity quantity) =>
        quantity.Lead.Length <= LongestLead && quantity.LeadWords.Contains(" tổng số ", StringComparison.Ordinal) && !PointsBack(quantity);

    private static HashSet<string> WordsOf(string label) =>
        [.. label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word))];
}
