using DanVan.Domain.Numbers;

namespace DanVan.Domain.Documents.Reading.Sheets;

/// <summary>A sum that a formula claims: what the file shows as its result, and the cells it adds.</summary>
/// <param name="Total">The cell of the formula, with the result that the file holds.</param>
/// <param name="Parts">The cells added that hold a number; blank cells and words count for nothing.</param>
internal sealed record CellSum((PlacedText Place, Figure Value) Total, IReadOnlyList<(PlacedText Place, Figure Value)> Parts);
