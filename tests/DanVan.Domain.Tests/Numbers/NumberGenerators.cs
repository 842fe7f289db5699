using System.Numerics;
using DanVan.Domain.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = DanVan.Domain.Numbers.Interval;

namespace DanVan.Domain.Tests.Numbers;

/// <summary>Random numbers and intervals, with the awkward ones among them.</summary>
internal static class NumberGenerators
{
    private static readonly BigInteger[] s_awkward =
    [
        0, 1, -1, 2, 5, 10, 1_000_000, long.MaxValue, long.MinValue, BigInteger.One << 63, -(BigInteger.One << 64), (BigInteger.One << 200) + 1,
    ];

    public static Gen<BigInteger> Integers { get; } = Gen.Frequency(
        (5, Gen.Choose(-20, 20).Select(n => (BigInteger)n)),
        (3, Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => ((BigInteger)p.Item1 << 32) + p.Item2)),
        (2, Gen.Elements(s_awkward)));

    public static Gen<(BigInteger Numerator, BigInteger Denominator)> Ratios { get; } =
        Integers.Two().Select(p => (p.Item1, p.Item2.IsZero ? BigInteger.One : p.Item2));

    public static Gen<Fraction> Fractions { get; } = Ratios.Select(r => Fraction.Of(r.Numerator, r.Denominator));

    /// <summary>Intervals with whole ends from -3 to 3, some of them infinite, some empty.</summary>
    public static Gen<Interval> SmallIntervals { get; } =
        from ends in Gen.Choose(-4, 3).Two()
        from flags in Gen.Choose(0, 3)
        select Interval.Of(
            ends.Item1 == -4 ? null : ends.Item1, (flags & 1) != 0, ends.Item2 == -4 ? null : ends.Item2, (flags & 2) != 0);

    public static void Check<T>(Gen<T> values, Func<T, bool> holds, int times = 2_000) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true), Prop.ForAll(Arb.From(values), holds));
}
