using System.Numerics;

namespace DanVan.Domain.Numbers;

/// <summary>The parts of a fraction that do not fit in machine integers.</summary>
internal sealed record LargeFraction(BigInteger Numerator, BigInteger Denominator);
