namespace DanVan.Domain.Reports;

/// <summary>One cell of an annex table.</summary>
public sealed record ReportCell
{
    /// <summary>Gets the row among the data rows, counted from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Gets the column, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the words written, without markup; empty when blank. A cell broken over pages is joined.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what the cell says.</summary>
    public required CellState State { get; init; }

    /// <summary>Gets where the cell stands.</summary>
    public required Source Source { get; init; }

    /// <summary>Gets the figures written in it, in order.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; init; } = [];
}
