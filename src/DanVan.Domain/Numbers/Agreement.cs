namespace DanVan.Domain.Numbers;

/// <summary>What several statements of one fact say together.</summary>
public sealed class Agreement
{
    private Agreement(AgreementOutcome outcome, Interval interval, int first, int second)
    {
        Outcome = outcome;
        Interval = interval;
        First = first;
        Second = second;
    }

    /// <summary>Gets whether the statements can all be true of one fact.</summary>
    public AgreementOutcome Outcome { get; }

    /// <summary>Gets the values that every statement allows; empty on a conflict, unbounded when nothing was compared.</summary>
    public Interval Interval { get; }

    /// <summary>Gets the place of the first of two statements that do not agree, or -1.</summary>
    public int First { get; }

    /// <summary>Gets the place of the second of two statements that do not agree, or -1.</summary>
    public int Second { get; }

    /// <summary>Combines the statements of one fact.</summary>
    /// <remarks>
    /// They agree if one value lies in every interval. Two plain figures with the same step and different values are in conflict
    /// whatever their intervals say: one fact is written one way at one step. Figures in different units are not compared.
    /// </remarks>
    /// <param name="statements">The figures stated; none at all agree on anything.</param>
    /// <param name="rounding">How they were shortened.</param>
    public static Agreement Of(ReadOnlySpan<Figure> statements, Rounding rounding = Rounding.Nearest) =>
        Combine(statements, figure => figure.ToInterval(rounding));

    /// <summary>Combines the statements of one fact when all of them are known to be rounded, even those that look like counts written in full.</summary>
    /// <inheritdoc cref="Of"/>
    public static Agreement OfRounded(ReadOnlySpan<Figure> statements, Rounding rounding = Rounding.Nearest) =>
        Combine(statements, figure => figure.ToRoundedInterval(rounding));

    private static Agreement Combine(ReadOnlySpan<Figure> statements, Func<Figure, Interval> toInterval)
    {
        var interval = Interval.Unbounded;
        for (var i = 0; i < statements.Length; i++)
        {
            var stated = toInterval(statements[i]);
            for (var j = 0; j < i; j++)
            {
                if (statements[i].Unit is { } unit && statements[j].Unit is { } other && unit != other)
                {
                    return new Agreement(AgreementOutcome.NotComparable, Interval.Unbounded, j, i);
                }

                if (DifferAtOneStep(statements[j], statements[i]) || !stated.Meets(toInterval(statements[j])))
                {
                    return new Agreement(AgreementOutcome.Conflict, Interval.Empty, j, i);
                }
            }

            // Intervals of which each two meet have a number in common, all of them.
            interval = interval.Intersect(stated);
        }

        return new Agreement(AgreementOutcome.Agree, interval, -1, -1);
    }

    private static bool DifferAtOneStep(Figure a, Figure b) =>
        a.Qualifier == Qualifier.Exact && b.Qualifier == Qualifier.Exact && a.ScaledStep == b.ScaledStep && a.ScaledValue != b.ScaledValue;
}
