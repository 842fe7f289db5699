using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>How the figures of a system stand on paper, and what they were before; all of it is optional.</summary>
public sealed record FigureLayout
{
    /// <summary>Gets a layout that says nothing.</summary>
    public static FigureLayout None { get; } = new();

    /// <summary>Gets the rows and columns of tables: each the variables of its cells, in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Lines { get; init; } = [];

    /// <summary>Gets the rates that are of one kind, each the variables of one rate of several things: complaints and denunciations, or several units.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Alike { get; init; } = [];

    /// <summary>Gets what the last period's report states, by variable.</summary>
    public IReadOnlyDictionary<int, Fraction> Previous { get; init; } = new Dictionary<int, Fraction>();
}
