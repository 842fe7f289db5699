using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the counts of a percentage that stands away from them: "… hòa giải thành 1.035 vụ việc. Tỷ lệ hòa giải thành đạt 82,9%".</summary>
internal static class StatementNamedRates
{
    private const int MostNear = 10;
    private const int LeastName = 2;

    /// <summary>The count with the words that the percentage is named by, and its whole; else two counts near by that make the percentage.</summary>
    public static (StatementQuantity Numerator, StatementQuantity Base)? Find(StatementQuantity rate, StatementList statements)
    {
        if (rate.Value.Qualifier != Qualifier.Exact || StatementRates.IsOfTarget(rate) || rate.TailWords.Contains(" so với ", StringComparison.Ordinal))
        {
            return null;
        }

        var near = rate.Text.Before(rate.Index, MostNear).TakeWhile(quantity => rate.Sentence - quantity.Sentence <= 1).Where(quantity => quantity.IsCount && !quantity.IsPercent).ToList();
        return ByName(rate, near, statements) ?? (rate.Value.Decimals > 0 && rate.LeadWords.Length > 1 ? ByNumbers(rate, near) : null);
    }

    /// <summary>A sentence of its own that begins with "Tỷ lệ", right behind the sentence of the counts.</summary>
    private static (StatementQuantity Numerator, StatementQuantity Base)? ByName(StatementQuantity rate, List<StatementQuantity> near, StatementList statements)
    {
        var name = StatementRates.NameOf(rate);
        if (name.Length < LeastName || near.Exists(quantity => quantity.Sentence == rate.Sentence) || !(rate.LeadWords.StartsWith(" tỷ lệ ", StringComparison.Ordinal) || rate.LeadWords.StartsWith(" tỉ lệ ", StringComparison.Ordinal)))
        {
            return null;
        }

        var phrase = $" {string.Join(' ', name)} ";
        var named = near.Where(quantity => !quantity.IsBase && StatementShares.Of(quantity) is null && $"{quantity.LeadWords}{quantity.Unit}{quantity.TailWords}".Contains(phrase, StringComparison.Ordinal)).ToList();
        return named is not [{ } numerator] ? null
            : numerator.Base is { } own ? (numerator, own)
            : statements.SplitsOf(numerator).Select(split => split.Whole).FirstOrDefault(whole => whole.Text == rate.Text && rate.Sentence - whole.Sentence <= 1) is { } whole ? (numerator, whole) : null;
    }

    /// <summary>Only what fits, and the nearest of it.</summary>
    private static (StatementQuantity Numerator, StatementQuantity Base)? ByNumbers(StatementQuantity rate, List<StatementQuantity> near)
    {
        foreach (var numerator in near.Where(quantity => !quantity.IsBase && quantity.Parenthesis == rate.Parenthesis))
        {
            if (near.Find(whole => whole.Number > numerator.Number && StatementUnits.AreSame(whole.Unit, numerator.Unit) && StatementShares.Fits(rate, numerator, whole)) is { } whole)
            {
                return (numerator, whole);
            }
        }

        return null;
    }
}
