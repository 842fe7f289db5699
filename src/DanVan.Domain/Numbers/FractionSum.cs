namespace DanVan.Domain.Numbers;

/// <summary>Adds many fractions over one denominator that grows as needed, and brings to lowest terms once, at the end.</summary>
internal struct FractionSum
{
    private const long MaxDenominator = 1L << 40;

    // The whole is _rest + _numerator / (_denominatorLessOne + 1).
    private Fraction _rest;
    private Int128 _numerator;
    private long _denominatorLessOne;

    public void Add(in Fraction value)
    {
        if (value.IsSmall)
        {
            var denominator = _denominatorLessOne + 1;
            if (denominator == value.SmallDenominator)
            {
                _numerator += value.SmallNumerator;
                return;
            }

            if (denominator % value.SmallDenominator == 0 || TryWiden(value.SmallDenominator))
            {
                var high = Math.BigMul(value.SmallNumerator, (_denominatorLessOne + 1) / value.SmallDenominator, out var low);
                if (high == low >> 63)
                {
                    // Each addend fits in 64 bits, so no number of them that exists overflows 128.
                    _numerator += low;
                    return;
                }
            }
        }

        _rest += value;
    }

    public readonly Fraction ToFraction() => _rest + Fraction.OfParts(_numerator, _denominatorLessOne + 1);

    private bool TryWiden(long denominator)
    {
        var current = _denominatorLessOne + 1;
        var common = Fraction.CommonMultiple(current, denominator);
        if (common is 0 or > MaxDenominator)
        {
            return false;
        }

        // What is summed so far moves aside when it would no longer be small.
        if (_numerator > long.MaxValue || _numerator < long.MinValue)
        {
            _rest += Fraction.OfParts(_numerator, current);
            _numerator = 0;
        }

        _numerator *= common / current;
        _denominatorLessOne = common - 1;
        return true;
    }
}
