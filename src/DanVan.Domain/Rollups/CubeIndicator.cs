using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups;

/// <summary>An indicator as a cube keeps it: in whole numbers of a step.</summary>
public sealed record CubeIndicator
{
    private CubeIndicator(Indicator indicator, Fraction step, Fraction? largest)
    {
        Indicator = indicator;
        Step = step;
        Largest = largest;
    }

    /// <summary>Gets what is counted and how it adds.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the step: 1 for a count, 0.01 for an amount with two decimals, 1000000 for whole millions. Above zero.</summary>
    public Fraction Step { get; }

    /// <summary>Gets the largest size a value of one unit can have, sign aside, or null when nobody knows. A larger one is refused.</summary>
    public Fraction? Largest { get; }

    /// <summary>Takes an indicator that is counted in whole numbers of a step.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="step">The step.</param>
    /// <param name="largest">The largest size a value of one unit can have; null when nobody knows. Where every indicator has one that fits, cells take 32 bits.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero, or the largest size is below zero.</exception>
    public static CubeIndicator Of(Indicator indicator, Fraction step, Fraction? largest = null)
    {
        Guard.Against.Null(indicator);
        if (step.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "A step is above zero.");
        }

        return largest is { Sign: < 0 }
            ? throw new ArgumentOutOfRangeException(nameof(largest), largest, "The largest size is zero or more.")
            : new CubeIndicator(indicator, step, largest);
    }

    /// <summary>Writes a value in whole steps, or returns null when it is none, or more than 64 bits hold.</summary>
    public long? StepsOf(Fraction value)
    {
        var steps = value / Step;
        return steps.IsInteger && steps.IsSmall ? steps.SmallNumerator : null;
    }

    /// <summary>The value of a number of steps.</summary>
    public Fraction ValueOf(long steps) => steps * Step;
}
