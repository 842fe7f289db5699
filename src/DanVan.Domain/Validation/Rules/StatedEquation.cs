using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Checks the additions and subtractions that a text states itself.</summary>
internal static class StatedEquation
{
    /// <summary>The reasons why figures cannot be added.</summary>
    public static IReadOnlyList<string> Obstacles { get; } = ["no-operands", "no-figure", "mixed-units", "about"];

    /// <summary>Compares the stated figure with its operands, added by their weights.</summary>
    /// <param name="description">The code.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="weightOf">The weight of an operand by its place, counted from 0.</param>
    /// <param name="fewestOperands">How many operands it takes.</param>
    /// <param name="agrees">The reason when it holds.</param>
    /// <param name="differs">The reason when it is impossible.</param>
    public static Finding Check(RuleDescription description, Statement statement, Func<int, int> weightOf, int fewestOperands, string agrees, string differs)
    {
        var sources = Telling.Places([statement.Stated, .. statement.Operands]);
        if (FindObstacle([statement.Stated, .. statement.Operands], fewestOperands + 1) is { } obstacle)
        {
            return description.Tell(Verdict.NotChecked, obstacle, null, sources) with { Stated = statement.Stated, Operands = statement.Operands };
        }

        var terms = statement.Operands.Select((operand, place) => new Term(Reading.AllOf(operand), weightOf(place))).ToList();
        var stated = Reading.AllOf(statement.Stated);
        var equation = Equation.Of(stated, terms, Interval.Point(Fraction.Zero));
        var reason = equation.Verdict switch
        {
            Verdict.Holds => agrees,
            Verdict.HoldsOnlyIfTruncated => "only-truncated",
            _ => differs,
        };
        return description.Tell(equation.Verdict, reason, null, sources) with
        {
            Stated = statement.Stated,
            Operands = statement.Operands,
            Computed = equation.Computed,
            Gap = equation.Gap,
            Repairs = equation.Verdict == Verdict.Impossible ? EquationRepairs.Of(stated, terms) : [],
        };
    }

    /// <summary>Finds why figures cannot be added, or returns null when they can.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="fewest">How many it takes.</param>
    public static string? FindObstacle(IReadOnlyList<StatedFigure> figures, int fewest)
    {
        if (figures.Count < fewest)
        {
            return "no-operands";
        }

        var readings = figures.Select(figure => Reading.AllOf(figure)).ToList();
        if (readings.Any(alternatives => alternatives.Count == 0))
        {
            return "no-figure";
        }

        var percentages = figures.Count(figure => figure.Value is { IsPercent: true });
        if (percentages > 0 && percentages < figures.Count)
        {
            return "mixed-units";
        }

        return readings.Any(alternatives => alternatives.All(reading => reading.IsUnbounded)) ? "about" : null;
    }
}
