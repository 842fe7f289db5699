using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Questions about a whole and its possible parts.</summary>
internal static partial class StatementSplit
{
    private const int LeastForDigit = 1000;
    private const int LeastGap = 100;
    private const int LargestGap = 10;

    /// <summary>Says whether the parts add up to the whole, rounding of decimals allowed.</summary>
    public static bool Fits(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        var sum = Fraction.Zero;
        var isExact = whole.Value.IsWrittenInFull;
        foreach (var part in parts)
        {
            sum += part.Number;
            isExact &= part.Value.IsWrittenInFull;
        }

        return parts.Count > 0 && (sum == whole.Number || (!isExact && FitsRounded(whole, parts)));
    }

    /// <summary>
    /// Says whether the parts miss the whole by what one wrong digit makes: 3, 20, 700. Among totals of four digits and more hardly
    /// any list does so by chance; but a part may have been left out, so a gap that a part could fill must be 100 or more, and no more than a tenth of the whole.
    /// </summary>
    public static bool FitsButForADigit(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        var gap = whole.Number;
        foreach (var part in parts)
        {
            gap -= part.Number;
        }

        // In hundreds or thousands a wrong digit is as common as a list that is not complete.
        var step = Fraction.One;
        while ((whole.Number / (step * 10)).IsInteger && whole.Number.Sign > 0 && parts.All(part => (part.Number / (step * 10)).IsInteger))
        {
            step *= 10;
        }

        if (parts.Count < 2 || whole.Number < LeastForDigit * step || gap.Sign == 0 || (gap.Sign > 0 && (gap < LeastGap || gap * LargestGap > whole.Number)) || !whole.Value.IsWrittenInFull || parts.Any(part => !part.Value.IsWrittenInFull))
        {
            return false;
        }

        return IsDigit(gap);
    }

    /// <summary>Says whether one wrong digit makes such a difference: 3, 20, 700.</summary>
    public static bool IsDigit(Fraction gap)
    {
        for (gap = gap.Abs(); gap >= 10; gap /= 10)
        {
            if (!(gap / 10).IsInteger)
            {
                return false;
            }
        }

        return gap.Sign > 0;
    }

    /// <summary>
    /// Says whether numbers that miss each other can still be a whole and its parts, one of them mistyped: no part is larger than the
    /// whole but at most one, and together they are neither half of it nor twice as much.
    /// </summary>
    public static bool IsPlausible(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        if (!IsMoney(whole, parts) && (whole.Value.Scale != 1 || parts.Any(part => part.Value.Scale != 1)))
        {
            return false;
        }

        var sum = parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Number);
        var large = parts.Where(part => part.Number > whole.Number).ToList();
        return large.Count == 0 ? sum * 2 >= whole.Number && sum <= whole.Number * 2 : large.Count == 1 && sum - large[0].Number < whole.Number;
    }

    /// <summary>Sums of money, all of them scaled: "2,4 tỷ đồng", "650 triệu đồng".</summary>
    private static bool IsMoney(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts) =>
        whole.Value.Scale != 1 && whole.Unit == "đồng" && parts.All(part => part.Unit == "đồng" && part.Value.Scale != 1);

    private static bool FitsRounded(StatementQuantity whole, IReadOnlyList<StatementQuantity> parts)
    {
        var sum = Interval.Point(Fraction.Zero);
        foreach (var part in parts)
        {
            sum += part.Value.ToInterval();
        }

        return sum.Meets(whole.Value.ToInterval());
    }
}
