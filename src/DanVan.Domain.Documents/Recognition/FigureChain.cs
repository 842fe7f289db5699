namespace DanVan.Domain.Documents.Recognition;

/// <summary>Numbers, and letters after them, joined by slashes, hyphens or colons.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Last">The last number of it.</param>
/// <param name="End">The token after it, exclusive.</param>
internal readonly record struct FigureChain(FigureChainSort Sort, int Last, int End);
