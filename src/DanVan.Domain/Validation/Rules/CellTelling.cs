using System.Globalization;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Validation.Rules;

/// <summary>Turns a verdict on a cell into a finding that names the cell.</summary>
internal static class CellTelling
{
    /// <summary>The names of the details that name a cell.</summary>
    public static IReadOnlyList<string> Details { get; } = ["table", "row", "column", "header", "text"];

    /// <summary>A finding about a cell.</summary>
    public static Finding Tell(RuleDescription description, Verdict verdict, string reason, FormCell cell, StatedFigure? figure = null) =>
        description.Tell(verdict, reason, null, [cell.Cell.Source]) with
        {
            Stated = figure,
            Details = new Dictionary<string, string>
            {
                ["table"] = cell.Table.Number,
                ["row"] = cell.Cell.Row.ToString(CultureInfo.InvariantCulture),
                ["column"] = cell.Cell.Column.ToString(CultureInfo.InvariantCulture),
                ["header"] = cell.Header,
                ["text"] = cell.Cell.Text,
            },
        };
}
