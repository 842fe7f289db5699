using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Makes statements of the sums that formulas claim: a result that the file kept from before its parts were changed is then found like any wrong total.</summary>
internal static class SheetStatements
{
    public static IEnumerable<Statement> Of(IReadOnlyList<CellSum> sums, IEnumerable<IReadOnlyList<StatedFigure>> figures)
    {
        if (sums.Count == 0)
        {
            yield break;
        }

        var known = new Dictionary<int, StatedFigure>();
        foreach (var figure in figures.SelectMany(found => found))
        {
            known.TryAdd(figure.Source.Start, figure);
        }

        foreach (var sum in sums)
        {
            yield return new Statement
            {
                Kind = StatementKind.Sum,
                Stated = FigureAt(sum.Total, known),
                Operands = [.. sum.Parts.Select(part => FigureAt(part, known))],
            };
        }
    }

    /// <summary>The statements with those of formulas that no reader of words had found.</summary>
    public static IReadOnlyList<Statement> Join(IReadOnlyList<Statement> found, IReadOnlyList<Statement> sums)
    {
        if (sums.Count == 0)
        {
            return found;
        }

        // Where words claim the same total of the same cells, the formula says nothing more.
        var totals = found.Where(statement => statement.Kind == StatementKind.Sum).ToLookup(statement => statement.Stated.Source.Start);
        return [.. found, .. sums.Where(sum => !totals[sum.Stated.Source.Start].Any(other => StartsOf(other).SetEquals(StartsOf(sum))))];
    }

    private static HashSet<int> StartsOf(Statement statement) => [.. statement.Operands.Select(operand => operand.Source.Start)];

    // The value is that of the cell, with every digit it holds; the words are those it shows.
    private static StatedFigure FigureAt((PlacedText Place, Figure Value) cell, Dictionary<int, StatedFigure> known) => known.TryGetValue(cell.Place.Start, out var figure)
        ? figure with { Value = cell.Value, Numerator = null, Denominator = null }
        : new StatedFigure
        {
            Text = cell.Value.ToString(),
            Source = new Source { Line = cell.Place.Line, Start = cell.Place.Start, End = cell.Place.End },
            Value = cell.Value,
        };
}
