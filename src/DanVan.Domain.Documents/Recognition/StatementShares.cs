using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The percentages that stand right behind the parts of a list: "rất hài lòng 214 người (32,9%), hài lòng 378 người (58,2%)".</summary>
internal static class StatementShares
{
    /// <summary>The percentage said of a count, or null.</summary>
    public static StatementQuantity? Of(StatementQuantity count)
    {
        var next = count.Text.From(count.Index + (count.Base is null ? 1 : 2), 1).FirstOrDefault();
        return next is not null && next.Sentence == count.Sentence && StatementRates.SaysRate(next) && next.Value.Qualifier == Qualifier.Exact && StatementRates.IsLinked(count, next) ? next : null;
    }

    /// <summary>Says whether every part has a percentage and these make 100: then the list is the whole, whatever its counts.</summary>
    public static bool AreComplete(IReadOnlyList<StatementQuantity> parts)
    {
        var sum = Interval.Point(Fraction.Zero);
        foreach (var part in parts)
        {
            if (Of(part) is not { Number.Sign: > 0 } share)
            {
                return false;
            }

            sum += share.Value.ToRoundedInterval();
        }

        return parts.Count > 1 && sum.Contains(100);
    }

    /// <summary>Says whether a percentage is that of a count over a whole, rounded or cut off.</summary>
    public static bool Fits(StatementQuantity rate, StatementQuantity numerator, StatementQuantity whole)
    {
        if (whole.Number.Sign <= 0)
        {
            return false;
        }

        var computed = numerator.Number * 100 / whole.Number;
        return rate.Value.ToInterval().Contains(computed) || rate.Value.ToInterval(Rounding.Truncate).Contains(computed);
    }
}
