using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Whether the figures of a statement can be added at all.</summary>
internal static class StatedEquation
{
    /// <summary>The reasons why they cannot.</summary>
    public static IReadOnlyList<string> Obstacles { get; } = ["no-operands", "no-figure", "mixed-units", "about"];

    /// <summary>Finds why a statement cannot be checked, or returns null when it can.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="fewestOperands">How many operands it takes.</param>
    public static string? FindObstacle(Statement statement, int fewestOperands)
    {
        if (statement.Operands.Count < fewestOperands)
        {
            return "no-operands";
        }

        IReadOnlyList<StatedFigure> all = [statement.Stated, .. statement.Operands];
        var readings = all.Select(figure => Reading.AllOf(figure)).ToList();
        if (readings.Any(alternatives => alternatives.Count == 0))
        {
            return "no-figure";
        }

        var percentages = all.Count(figure => figure.Value is { IsPercent: true });
        if (percentages > 0 && percentages < all.Count)
        {
            return "mixed-units";
        }

        return readings.Any(alternatives => alternatives.All(reading => reading.IsUnbounded)) ? "about" : null;
    }
}
