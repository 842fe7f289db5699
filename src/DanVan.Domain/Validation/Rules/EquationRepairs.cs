using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The corrections of one figure each that make one equation true.</summary>
internal static class EquationRepairs
{
    /// <summary>The evidence of a value that the other figures imply, with no sign of how the figure came to differ.</summary>
    public const string Implied = "implied";

    /// <summary>One repair for each figure of an equation that does not hold: slips of one finger first, then by place in the equation.</summary>
    /// <param name="stated">The readings of the stated figure.</param>
    /// <param name="terms">The terms that should add up to it.</param>
    public static IReadOnlyList<Repair> Of(IReadOnlyList<Reading> stated, IReadOnlyList<Term> terms)
    {
        var repairs = new List<Repair> { RepairOf(stated[0].Stated, Sum(terms)) };
        foreach (var term in terms)
        {
            var others = Sum(terms.Where(other => !ReferenceEquals(other, term)));
            repairs.Add(RepairOf(term.Readings[0].Stated, (stated[0].Rounded - others).Scale(term.Weight)));
        }

        return [.. repairs.Where(repair => CanBe(repair.Changes[0].Values)).OrderBy(repair => RankOf(repair.Evidence))];
    }

    /// <summary>The place of an evidence in the order of repairs: slips of one finger first.</summary>
    public static int RankOf(string evidence) => evidence switch
    {
        DigitSlip.Transposition => 0,
        DigitSlip.Digit => 1,
        _ => 2,
    };

    private static Interval Sum(IEnumerable<Term> terms) =>
        terms.Aggregate(Interval.Point(Fraction.Zero), (sum, term) => sum + term.Readings[0].Rounded.Scale(term.Weight));

    private static Repair RepairOf(StatedFigure figure, Interval values) => Repair.Of(figure, values, EvidenceOf(figure, values));

    private static string EvidenceOf(StatedFigure figure, Interval values) =>
        figure.Value is { } written && values is { IsPoint: true, Lower: { } meant }
            ? DigitSlip.Between(written.ScaledValue, meant, written.Step * written.Scale)?.Evidence ?? Implied
            : Implied;

    private static bool CanBe(Interval values) => !values.Intersect(Interval.AtLeast(Fraction.Zero)).IsEmpty;
}
