using DanVan.Domain.Documents.Writing.Html;

namespace DanVan.Domain.Documents.Writing.Office;

/// <summary>What is to be noted at a cell.</summary>
/// <param name="Cell">The cell, or null for a finding of no cell, which is noted at the first one and fills none.</param>
/// <param name="Sign">How grave it is.</param>
/// <param name="Note">The words.</param>
internal sealed record CellNote(CellName? Cell, FindingSign Sign, FindingNote Note);
