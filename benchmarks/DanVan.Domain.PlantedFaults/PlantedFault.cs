namespace DanVan.Domain.PlantedFaults;

/// <summary>A fault in a sheet.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Right">The sheet as it should be.</param>
/// <param name="Wrong">The sheet with the fault.</param>
/// <param name="Changed">The cells that differ, by row and column counted from 0.</param>
internal sealed record PlantedFault(FaultKind Kind, FilledSheet Right, FilledSheet Wrong, IReadOnlyList<(int Row, int Column)> Changed);
