using DanVan.Domain.Numbers;
using DanVan.Domain.Rates;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The corrections of one figure each that make a rate fit its counts.</summary>
internal static class RateRepairs
{
    /// <summary>The rate that the counts give, and the counts that the rate allows; slips of one finger first.</summary>
    /// <remarks>Only for counts written in full: what is a bound already has no one value to correct.</remarks>
    public static IReadOnlyList<Repair> Of(StatedFigure rate, CountPair pair)
    {
        if (rate.Value is not { Qualifier: Qualifier.Exact } written || pair is not { Upper: { IsPoint: true, Lower: { IsInteger: true } upper }, Lower: { IsPoint: true, Lower: { IsInteger: true, Sign: > 0 } lower } })
        {
            return [];
        }

        var per = RateClaim.PerOf(written);
        var repairs = new List<Repair> { RateRepair(rate, written, upper / lower * per) };
        if (upper.Sign >= 0)
        {
            Add(repairs, pair.Numerator, upper, PossibleCounts.Numerators(written, lower.Numerator, Rounding.Nearest, per).Counts);
            Add(repairs, pair.Denominator, lower, PossibleCounts.Bases(written, upper.Numerator, Rounding.Nearest, per).Counts);
        }

        return [.. repairs.OrderBy(repair => EquationRepairs.RankOf(repair.Evidence))];
    }

    private static Repair RateRepair(StatedFigure rate, Figure written, Fraction exact)
    {
        var step = written.Step * written.Scale;
        var rounded = Fraction.FromInteger(((exact / step) + Fraction.Of(1, 2)).Floor()) * step;
        return Repair.Of(rate, Interval.Point(rounded), DigitSlip.Between(written.ScaledValue, rounded, step)?.Evidence ?? EquationRepairs.Implied);
    }

    private static void Add(List<Repair> repairs, StatedFigure figure, Fraction written, CountRange counts)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        var range = Interval.Of(Fraction.FromInteger(counts.Smallest), true, counts.Largest is { } largest ? Fraction.FromInteger(largest) : null, counts.Largest is not null);
        var slips = DigitSlip.From(written).Where(slip => range.Contains(slip.Meant)).ToList();
        foreach (var evidence in new[] { DigitSlip.Transposition, DigitSlip.Digit })
        {
            if (slips.Where(slip => slip.Slip.Evidence == evidence).ToList() is [var only])
            {
                repairs.Add(Repair.Of(figure, Interval.Point(only.Meant), evidence));
                return;
            }
        }

        repairs.Add(Repair.Of(figure, range, EquationRepairs.Implied));
    }
}
