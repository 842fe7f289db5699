using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>What one cell of a form says: its facts, and the cell itself.</summary>
/// <param name="Facts">The facts, in the order of the form.</param>
/// <param name="Cell">The cell, or null where the report has none.</param>
internal sealed record FormCell(IReadOnlyList<Fact> Facts, ReportCell? Cell)
{
    public static FormCell None { get; } = new([], null);

    public bool Equals(FormCell? other) =>
        other is not null && Facts.SequenceEqual(other.Facts) && (Cell is null) == (other.Cell is null)
        && (Cell is null || (Cell with { Figures = [] } == other.Cell! with { Figures = [] } && Cell.Figures.SequenceEqual(other.Cell!.Figures)));

    public override int GetHashCode() => HashCode.Combine(Facts.Count, Cell?.Text);

    /// <summary>The same said at another place.</summary>
    public FormCell At(Source source) => new(
        [.. Facts.Select(fact => fact with { Source = source, Figure = At(fact.Figure, source) })],
        Cell is null ? null : Cell with { Row = source.Row ?? 0, Column = source.Column ?? 0, Source = source, Figures = [.. Cell.Figures.Select(figure => At(figure, source)!)] });

    private static StatedFigure? At(StatedFigure? figure, Source source) => figure is null ? null : figure with { Source = source };
}
