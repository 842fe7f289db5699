using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Constraints;

/// <summary>Sets of numbers in pieces.</summary>
internal static class IntervalPieces
{
    /// <summary>The pieces by rising value, those that leave no number between them joined.</summary>
    /// <param name="pieces">Pieces that are not empty.</param>
    /// <param name="isInteger">Whether only whole numbers count.</param>
    public static List<Interval> Join(IEnumerable<Interval> pieces, bool isInteger)
    {
        var joined = new List<Interval>();
        foreach (var piece in pieces.OrderBy(piece => piece.Lower is not null).ThenBy(piece => piece.Lower.GetValueOrDefault()).ThenByDescending(piece => piece.LowerClosed))
        {
            if (joined.Count > 0 && Touch(joined[^1], piece, isInteger))
            {
                joined[^1] = joined[^1].Hull(piece);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    /// <summary>What lies in an interval below a piece of it.</summary>
    public static Interval Below(Interval whole, Interval piece) => piece.Lower is { } end
        ? Interval.Of(whole.Lower, whole.LowerClosed, end, !piece.LowerClosed)
        : Interval.Empty;

    /// <summary>What lies in an interval above a piece of it.</summary>
    public static Interval Above(Interval whole, Interval piece) => piece.Upper is { } end
        ? Interval.Of(end, !piece.UpperClosed, whole.Upper, whole.UpperClosed)
        : Interval.Empty;

    /// <summary>The interval between two ends that may lie a touch inside; null is infinite.</summary>
    public static Interval Between(NearValue? lower, NearValue? upper) =>
        Interval.Of(lower?.Value, lower is { Shift.Sign: 0 }, upper?.Value, upper is { Shift.Sign: 0 });

    // The first does not begin after the second.
    private static bool Touch(Interval first, Interval second, bool isInteger)
    {
        if (first.Upper is not { } upper || second.Lower is not { } lower)
        {
            return true;
        }

        return upper > lower || (upper == lower && (first.UpperClosed || second.LowerClosed)) || (isInteger && upper + 1 >= lower);
    }
}
