namespace DanVan.Domain.Validation.Repairs;

/// <summary>Rules that share figures and do not hold, and every way to right them that is of least weight; independent of all other groups.</summary>
public sealed record LocationGroup
{
    /// <summary>Gets the rules, by their place in the system; none for a figure alone that cannot be what is stated.</summary>
    public required IReadOnlyList<int> Rules { get; init; }

    /// <summary>Gets what came of the search in this group.</summary>
    public required LocalizationStatus Status { get; init; }

    /// <summary>Gets the sets of least weight, by the places of their figures; complete when located, empty otherwise.</summary>
    public required IReadOnlyList<ErrorLocation> Solutions { get; init; }
}
