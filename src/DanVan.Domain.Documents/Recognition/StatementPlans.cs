using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the plan that a percentage is of: "kế hoạch giao 40 cuộc, đã tổ chức 46 cuộc, đạt 115% kế hoạch".</summary>
internal static class StatementPlans
{
    private const int MostNear = 6;
    private const int PlanWords = 3;

    private static readonly string[] Plans = [" kế hoạch ", " chỉ tiêu ", " dự toán ", " kh "];

    private static readonly string[] Results = [" đã ", " đạt ", " thực hiện ", " kết quả ", " được ", " hoàn thành "];

    /// <summary>The count that was reached and the one that was planned, where both stand in the segment of the percentage; else null.</summary>
    public static (StatementQuantity Done, StatementQuantity Plan)? Find(StatementQuantity rate)
    {
        var behind = rate.Text.Words(new ClauseRange(rate.End, rate.End + PlanWords));
        if (rate.Value.Qualifier != Qualifier.Exact || !Array.Exists(Plans, plan => behind.StartsWith(plan, StringComparison.Ordinal)))
        {
            return null;
        }

        var near = rate.Text.Before(rate.Index, MostNear).TakeWhile(quantity => quantity.Segment == rate.Segment).Where(quantity => quantity is { IsCount: true, Parenthesis: < 0 }).ToList();
        var after = rate.Text.From(rate.Index + 1, 1).FirstOrDefault(quantity => quantity is { IsCount: true, Base: null } && quantity.Segment == rate.Segment && quantity.Parenthesis > rate.First && quantity.Parenthesis == quantity.First - 1);
        if (after is not null)
        {
            near.Add(after);
        }

        return near.Find(quantity => quantity is { Base: { } own, IsBase: false } && StatementShares.Fits(rate, quantity, own)) is { } pair ? (pair, pair.Base!)
            : near is [{ Base: null, IsBase: false } done, { Base: null, IsBase: false } plan] && (done.Unit.Length == 0 || done.Unit == plan.Unit) && plan.Unit.Length > 0 && IsSaid(done, plan, after, rate) ? (done, plan) : null;
    }

    private static bool IsSaid(StatementQuantity done, StatementQuantity plan, StatementQuantity? after, StatementQuantity rate) =>
        StatementShares.Fits(rate, done, plan)
        || (plan != after && Array.Exists(Plans, word => plan.LeadWords.Contains(word, StringComparison.Ordinal)) && !Array.Exists(Plans, word => done.LeadWords.Contains(word, StringComparison.Ordinal))
            && Array.Exists(Results, word => done.LeadWords.Contains(word, StringComparison.Ordinal)) && plan.Unit == done.Unit);
}
