using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>A value, or what is possible, on an axis.</summary>
/// <param name="Label">The exact words beside it.</param>
/// <param name="Values">The value or the values; an end that is missing runs to the edge of the picture.</param>
/// <param name="IsStated">Whether the report states it.</param>
internal sealed record AxisValue(string Label, Interval Values, bool IsStated);
