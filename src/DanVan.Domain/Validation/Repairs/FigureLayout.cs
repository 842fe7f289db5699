using DanVan.Domain.Numbers;

namespace DanVan.Domain.Validation.Repairs;

/// <summary>How the figures of a system stand on paper, and what they were before; all of it is optional.</summary>
public sealed record FigureLayout
{
    /// <summary>Gets a layout that says nothing.</summary>
    public static FigureLayout None { get; } = new();

    /// <summary>Gets the rows and columns of tables: each the variables of its cells, in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Lines { get; init; } = [];

    /// <summary>Gets what the last period's report states, by variable.</summary>
    public IReadOnlyDictionary<int, Fraction> Previous { get; init; } = new Dictionary<int, Fraction>();

    /// <summary>Gets the cells beside a cell, in the order of the lines.</summary>
    internal IEnumerable<int> NeighboursOf(int variable)
    {
        foreach (var line in Lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (line[i] == variable && i > 0)
                {
                    yield return line[i - 1];
                }

                if (line[i] == variable && i + 1 < line.Count)
                {
                    yield return line[i + 1];
                }
            }
        }
    }
}
