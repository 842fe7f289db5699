using System.Numerics;

namespace DanVan.Domain.PlantedFaults;

/// <summary>Says whether a sheet breaks what must hold in it, by plain exact arithmetic.</summary>
internal static class SheetOracle
{
    /// <summary>Whether an identity of some row, a total of some column, a percentage, or the sign of a count cannot be right.</summary>
    public static bool IsBroken(FilledSheet sheet) =>
        Enumerable.Range(0, sheet.Rows).Any(row => IsRowBroken(sheet, row)) || Enumerable.Range(0, sheet.Plan.Columns).Any(column => IsTotalBroken(sheet, column));

    /// <summary>How many rules a cell has a part in: identities of its row, the total of its column, the percentage of its row.</summary>
    public static int RulesOf(FilledSheet sheet, int row, int column)
    {
        if (sheet.IsRate(column))
        {
            return 1;
        }

        var number = column + 1;
        var inIdentities = sheet.Plan.Identities.Count(identity => identity.Left.Contains(number) || identity.Rights.Any(right => right.Contains(number)));
        var inRate = sheet.Plan.RateOf is { } rate && (rate.Part == number || rate.Whole == number) && !sheet.Cells[row, sheet.Plan.Columns].IsBlank ? 1 : 0;
        return inIdentities + inRate + 1;
    }

    private static bool IsRowBroken(FilledSheet sheet, int row)
    {
        var values = Enumerable.Range(1, sheet.Plan.Columns).ToDictionary(number => number, number => sheet.Cells[row, number - 1].Value);
        return values.Values.Any(value => value is { Above.Sign: < 0 })
            || sheet.Plan.Identities.Any(identity => !identity.CanHold(values))
            || (sheet.Plan.RateOf is { } rate && IsRateBroken(sheet.Cells[row, sheet.Plan.Columns], values[rate.Part], values[rate.Whole]));
    }

    // A percentage stands for what is at most half a step away from it.
    private static bool IsRateBroken(Cell rate, Exact? part, Exact? whole)
    {
        if (rate.Value is not { } stated || part is not { } above || whole is not { } below)
        {
            return false;
        }

        var half = new Exact(1, 2 * BigInteger.Pow(10, rate.Decimals));
        var exact = above * Exact.Of(100);
        return below.Above.Sign == 0
            ? above.Above.Sign != 0 || stated.Above.Sign != 0
            : exact.CompareTo((stated + half) * below) > 0 || exact.CompareTo((stated + new Exact(-half.Above, half.Below)) * below) < 0;
    }

    private static bool IsTotalBroken(FilledSheet sheet, int column)
    {
        var sum = Exact.Of(0);
        var isOpen = false;
        for (var row = 0; row < sheet.Rows - 1; row++)
        {
            isOpen |= sheet.Cells[row, column].IsBlank;
            sum += sheet.Cells[row, column].Value ?? Exact.Of(0);
        }

        return sheet.Cells[sheet.Rows - 1, column].Value is { } total && (isOpen ? sum.CompareTo(total) > 0 : sum.CompareTo(total) != 0);
    }
}
