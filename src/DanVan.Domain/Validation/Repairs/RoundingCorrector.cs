using DanVan.Domain.Numbers;
using DanVan.Domain.Validation.Constraints;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>Finds the fewest figures that, moved by a few steps, make equalities hold that rounding has set a little apart.</summary>
/// <remarks>
/// The figures that are moved are scapegoats: any of the alternatives is as good as another. Better than any of them is not to raise an
/// alarm at all when the intervals behind the figures meet. After S. Scholtus, Algorithms for correcting some obvious inconsistencies
/// and rounding errors in business survey data (2008), without its random choice.
/// </remarks>
public static class RoundingCorrector
{
    /// <summary>Searches the numbers written; an equality with a missing number says nothing, one further apart than the tolerance is left alone.</summary>
    /// <param name="system">The figures and their rules; no rule or domain that holds is broken, and each figure moves by whole steps, 1 where no step is known.</param>
    /// <param name="tolerance">How far the two sides of an equality may be apart, and a figure may move; above zero.</param>
    public static RoundingCorrection Find(ConstraintSystem system, Fraction tolerance)
    {
        Guard.Against.Null(system);
        if (tolerance.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is above zero.");
        }

        var record = WrittenRecord.Of(system);
        var residuals = record.Equalities.Select(equality => WrittenRecord.ResidualOf(equality, record.Values)).ToList();
        var isFar = residuals.Exists(residual => residual is { } apart && apart.Abs() > tolerance);
        var near = record.Equalities.Where((_, i) => residuals[i] is { } residual && residual.Abs() <= tolerance).ToList();
        if (near.TrueForAll(equality => WrittenRecord.ResidualOf(equality, record.Values)!.Value.Sign == 0))
        {
            return new RoundingCorrection { Status = isFar ? CorrectionStatus.Invalid : CorrectionStatus.Valid };
        }

        var scapegoats = new Scapegoats(record, near, tolerance);
        return new RoundingCorrection
        {
            Status = scapegoats.IsLimitReached ? CorrectionStatus.LimitReached
                : scapegoats.Found.Count == 0 ? CorrectionStatus.Invalid
                : isFar ? CorrectionStatus.Partial
                : CorrectionStatus.Corrected,
            Alternatives = scapegoats.IsLimitReached ? [] : scapegoats.Found,
        };
    }
}
