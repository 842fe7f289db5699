namespace DanVan.Domain.Validation;

/// <summary>What a change of one cell does to the findings that a reader sees.</summary>
public sealed class FindingChanges
{
    /// <summary>Gets the changes of a cell that no finding depends on.</summary>
    public static FindingChanges None { get; } = new();

    /// <summary>Gets the findings that were not there before.</summary>
    public IReadOnlyList<Finding> Appeared { get; init; } = [];

    /// <summary>Gets the findings that say something else now: another figure, another gap.</summary>
    public IReadOnlyList<FindingChange> Changed { get; init; } = [];

    /// <summary>Gets the findings that are no longer there.</summary>
    public IReadOnlyList<Finding> Vanished { get; init; } = [];

    /// <summary>Gets whether nothing changed for the reader.</summary>
    public bool IsEmpty => Appeared.Count == 0 && Changed.Count == 0 && Vanished.Count == 0;
}
