using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Whether a slip that leads to a possible value says something, or would be found for any number.</summary>
/// <remarks>
/// A number of n digits has about 9 · 10^(n-1) like it. Where k values are possible and a kind of slip leads to w numbers, about w · k / (9 · 10^(n-1))
/// of them are possible by chance alone. A sum leaves one value and an order half of all: 62 for 26 shows nothing where all from 35 up is possible.
/// </remarks>
internal readonly struct ChanceOfSlip
{
    private const int LeastOdds = 4;

    private readonly int _digits;
    private readonly Fraction? _possible;

    /// <summary>The chance for a figure, of which some values are possible.</summary>
    public ChanceOfSlip(ConstraintVariable described, IReadOnlyList<Interval> pieces)
    {
        var step = described.Step is { Sign: > 0 } known ? known : Fraction.One;
        var like = Fraction.Of(9, 10);
        for (var count = described.Written!.Value.Abs() / step; count >= 1; count /= 10)
        {
            like *= 10;
            _digits++;
        }

        var open = Fraction.Zero;
        foreach (var piece in pieces)
        {
            if (piece is not { Lower: { } lower, Upper: { } upper })
            {
                _possible = null;
                return;
            }

            open += ((upper - lower) / step) + 1;
        }

        _possible = open / like;
    }

    /// <summary>Whether fewer than one in four numbers would show a slip of a kind. A sign or a comma too many shows in the number itself.</summary>
    public bool IsSmall(string evidence) =>
        evidence is RepairEvidence.Sign or RepairEvidence.Separator || (_possible is { } possible && possible * WaysOf(evidence) * LeastOdds <= 1);

    // Of numbers as long as the one written. One digit fewer means one in ten of them, one more ten times as many; two digits alike stand side by side
    // once in a number, if at all.
    private int WaysOf(string evidence) => evidence switch
    {
        RepairEvidence.Transposition => _digits - 1,
        RepairEvidence.Digit => 9 * _digits,
        RepairEvidence.DroppedDigit => _digits + 1,
        RepairEvidence.DoubledDigit => 10,
        RepairEvidence.ExtraDigit => 10 * _digits,
        _ => 2,
    };
}
