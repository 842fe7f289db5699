using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Adjusts parts in proportion so that they add up to a total.</summary>
/// <remarks>
/// Each part moves by its value over its weight, times one factor. Rounding goes from part to part in the order given: first to one decimal
/// more than asked for, half away from zero, then, with what the parts before it have lost or gained, to the decimals asked for. The
/// method is that of R. Sigman and D. Wagner, Algorithms for adjusting survey data that fail balance edits (1997), as the survey
/// system Banff uses it; what rounding still leaves goes to the last part that moves.
/// </remarks>
public static class Proration
{
    /// <summary>Gives the adjusted parts in their order, or null when no part can move, or the total cannot be met with so many decimals.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="total">What they should add up to.</param>
    /// <param name="decimals">How many decimals the adjusted parts have, zero or more.</param>
    public static IReadOnlyList<Fraction>? Spread(IReadOnlyList<ProratedPart> parts, Fraction total, int decimals)
    {
        Guard.Against.Null(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        foreach (var part in parts)
        {
            if (part.Weight.Sign <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(parts), part.Weight, "A weight is above zero.");
            }
        }

        var moving = Enumerable.Range(0, parts.Count).Where(i => parts[i].MayMove && parts[i].Value.Sign != 0).ToList();
        var scale = Sum(moving.Select(i => parts[i].Value / parts[i].Weight));
        var values = parts.Select(part => part.Value).ToArray();
        var room = total - Sum(Enumerable.Range(0, parts.Count).Except(moving).Select(i => parts[i].Value));
        if (moving.Count == 0 || scale.Sign == 0 || !(room * Fraction.PowerOfTen(decimals)).IsInteger)
        {
            return null;
        }

        var factor = (total - Sum(values)) / scale;
        var carried = Fraction.Zero;
        foreach (var i in moving)
        {
            var exact = Round(parts[i].Value + (parts[i].Value * factor / parts[i].Weight), decimals + 1) + carried;
            values[i] = Round(exact, decimals);
            carried = exact - values[i];
        }

        values[moving[^1]] += total - Sum(values);
        return values;
    }

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (sum, value) => sum + value);

    private static Fraction Round(Fraction value, int decimals)
    {
        var power = Fraction.PowerOfTen(decimals);
        var away = Fraction.FromInteger(((value.Abs() * power) + Fraction.Of(1, 2)).Floor()) / power;
        return value.Sign < 0 ? -away : away;
    }
}
