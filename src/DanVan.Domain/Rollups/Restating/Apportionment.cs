using System.Numerics;
using DanVan.Domain.Numbers;

namespace DanVan.Domain.Rollups.Restating;

/// <summary>Divides a whole number by shares so that the parts add up to it: the method of largest remainders (Hamilton).</summary>
internal static class Apportionment
{
    /// <summary>The parts, in the order of the shares. Among equal remainders the first share is rounded up first; a negative number is divided as its opposite.</summary>
    /// <param name="value">What is divided.</param>
    /// <param name="shares">The shares, none below zero, adding up to 1.</param>
    public static long[] Divide(long value, IReadOnlyList<Fraction> shares)
    {
        var size = BigInteger.Abs(value);
        var exact = shares.Select(share => Fraction.Of(size, BigInteger.One) * share).ToList();
        var parts = exact.Select(part => part.Floor()).ToArray();
        var left = (int)(size - parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - Fraction.Of(parts[i], BigInteger.One)).Take(left))
        {
            parts[i]++;
        }

        return [.. parts.Select(part => (long)(value < 0 ? -part : part))];
    }
}
