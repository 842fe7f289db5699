using System.Numerics;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>The facts of one indicator, one for each unit before, as whole numbers of their finest step.</summary>
internal sealed class FactColumn
{
    private readonly Fact?[] _facts;

    public FactColumn(int units) => _facts = new Fact?[units];

    /// <summary>Gets the step that the whole numbers count.</summary>
    public Fraction Step { get; private set; } = Fraction.One;

    public Fact? this[int unit] => _facts[unit];

    public bool TryAdd(int unit, Fact fact)
    {
        if (_facts[unit] is not null)
        {
            return false;
        }

        _facts[unit] = fact;
        return true;
    }

    /// <summary>The whole numbers, or null when one of them is too large.</summary>
    public long?[]? ToWholeNumbers()
    {
        var values = _facts.Select(fact => fact is null ? (Fraction?)null : ValueOf(fact)).ToArray();
        Step = values.OfType<Fraction>().Aggregate(Fraction.One, (step, value) => Fraction.Of(1, LeastCommonMultiple(step.Denominator, value.Denominator)));
        var wholes = new long?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                var whole = (value / Step).Numerator;
                if (whole < long.MinValue || whole > long.MaxValue)
                {
                    return null;
                }

                wholes[i] = (long)whole;
            }
        }

        return wholes;
    }

    /// <summary>The value of a fact, zero for a stated "none", or null when it states no single number.</summary>
    public static Fraction? ValueOf(Fact fact) => fact.State switch
    {
        CellState.StatedNone => Fraction.Zero,
        CellState.Reported => fact.Figure?.Value?.ScaledValue,
        _ => null,
    };

    private static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
