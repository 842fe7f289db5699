using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Outliers;

/// <summary>A way to tell which of several values lie far from the others.</summary>
public interface IOutlierMethod
{
    /// <summary>Scores each value against the others.</summary>
    /// <param name="values">The values; null where there is none, which is not zero: it is skipped and said to be missing.</param>
    OutlierResult Check(IReadOnlyList<Fraction?> values);
}
