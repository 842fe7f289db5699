namespace DanVan.Domain.Rollups.Restating;

/// <summary>Facts on the later territory, and everything that could not be said of it.</summary>
/// <param name="Facts">The facts, by indicator in the order first met, then by unit.</param>
/// <param name="Unplaced">The facts given that are in no certain figure, each with its reason.</param>
/// <param name="Refusals">The indicators that do not add, or lack their components.</param>
public sealed record RestatedFacts(IReadOnlyList<RestatedFact> Facts, IReadOnlyList<UnplacedFact> Unplaced, IReadOnlyList<RestatementRefusal> Refusals);
