using DanVan.Domain.Documents.Reading.Sheets;

namespace DanVan.Domain.Documents.Writing.Sheets;

/// <summary>What a cell accepts, and what it tells the person who types into it.</summary>
/// <param name="First">The upper left cell.</param>
/// <param name="Last">The lower right cell.</param>
/// <param name="Condition">The condition as a formula for the upper left cell, or the choices in quotes; null where anything goes.</param>
/// <param name="IsList">Whether <paramref name="Condition"/> lists choices.</param>
/// <param name="Title">The head of the hint, 32 characters at most.</param>
/// <param name="Hint">The hint, 255 characters at most.</param>
/// <param name="Refusal">What is said when something else is typed.</param>
internal sealed record InputCheck(CellAddress First, CellAddress Last, string? Condition, bool IsList, string Title, string Hint, string Refusal);
