namespace DanVan.Domain.Rollups;

/// <summary>A row that did not become a cell, and why. Nothing is left out without one.</summary>
public sealed record CubeProblem
{
    /// <summary>Gets why.</summary>
    public required CubeProblemKind Kind { get; init; }

    /// <summary>Gets the row, counted from 1 over everything the builder was given, facts of reports included.</summary>
    public required long Row { get; init; }

    /// <summary>Gets the unit as given: its code, or its index.</summary>
    public required string Unit { get; init; }

    /// <summary>Gets the indicator as given: its code, or its index.</summary>
    public required string Indicator { get; init; }

    /// <summary>Gets the period as given: its days, or its index.</summary>
    public required string Period { get; init; }

    /// <summary>Gets what was stated, as a number or as words.</summary>
    public required string Stated { get; init; }

    /// <summary>Gets where it was written, or null when it came from no report.</summary>
    public CellSource? Source { get; init; }
}
