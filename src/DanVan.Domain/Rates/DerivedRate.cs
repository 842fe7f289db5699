using DanVan.Domain.Numbers;
using NodaTime;

namespace DanVan.Domain.Rates;

/// <summary>A rate worked out from its numbers, or the reason why there is none.</summary>
/// <remarks>The default value has no rate: nothing was given.</remarks>
public readonly struct DerivedRate : IEquatable<DerivedRate>
{
    private readonly NoRate _reason;

    private DerivedRate(Rate rate) => Rate = rate;

    private DerivedRate(NoRate reason) => _reason = reason;

    /// <summary>Gets the rate, or null when there is none.</summary>
    public Rate? Rate { get; }

    /// <summary>Gets why there is no rate, or null when there is one.</summary>
    public NoRate? Reason => Rate is null ? _reason : null;

    /// <summary>A part over its whole: 26 of 112.</summary>
    /// <param name="numerator">The part, or null when not given.</param>
    /// <param name="denominator">The whole, or null when not given.</param>
    public static DerivedRate Of(Fraction? numerator, Fraction? denominator) =>
        WhyNot(numerator, denominator) is { } reason ? new(reason) : new(Rates.Rate.FromFraction(numerator!.Value / denominator!.Value));

    /// <summary>The change from an earlier amount, against it: 110 after 100 is 10%, 90 after 100 is -10%.</summary>
    /// <param name="now">The later amount, or null when not given.</param>
    /// <param name="before">The earlier amount, or null when not given.</param>
    public static DerivedRate Change(Fraction? now, Fraction? before) =>
        WhyNot(now, before) is { } reason ? new(reason) : new(Rates.Rate.FromFraction((now!.Value / before!.Value) - 1));

    /// <summary>How much of a plan was done; it may exceed 100%.</summary>
    /// <param name="done">What was done, or null when not given.</param>
    /// <param name="plan">What was planned, or null when not given.</param>
    public static DerivedRate PlanAchieved(Fraction? done, Fraction? plan) => Of(done, plan);

    /// <summary>A part over its whole, brought to a year: 91 of 1000 in the first quarter of 2020 is 366 in a year.</summary>
    /// <param name="numerator">What happened in the span, or null when not given.</param>
    /// <param name="denominator">The whole it is compared with, or null when not given.</param>
    /// <param name="firstDay">The first day of the span.</param>
    /// <param name="lastDay">The last day of the span, which is part of it.</param>
    /// <exception cref="ArgumentException">The span ends before it begins.</exception>
    public static DerivedRate Annualised(Fraction? numerator, Fraction? denominator, LocalDate firstDay, LocalDate lastDay)
    {
        var years = YearShare.Of(firstDay, lastDay);
        return Of(numerator / years, denominator);
    }

    /// <summary>Compares the rates, or the reasons.</summary>
    public static bool operator ==(DerivedRate a, DerivedRate b) => a.Equals(b);

    /// <summary>Compares the rates, or the reasons.</summary>
    public static bool operator !=(DerivedRate a, DerivedRate b) => !a.Equals(b);

    /// <inheritdoc/>
    public bool Equals(DerivedRate other) => Rate == other.Rate && _reason == other._reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DerivedRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rate, _reason);

    /// <summary>Writes the rate, or the name of the reason.</summary>
    public override string ToString() => Rate?.ToString() ?? _reason.ToString();

    private static NoRate? WhyNot(Fraction? numerator, Fraction? denominator) => (numerator, denominator) switch
    {
        (null, _) => NoRate.MissingNumerator,
        (_, null) => NoRate.MissingBase,
        (_, { Sign: 0 }) => NoRate.ZeroBase,
        (_, { Sign: < 0 }) => NoRate.NegativeBase,
        _ => null,
    };
}
