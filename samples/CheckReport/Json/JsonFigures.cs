using System.Text.Json.Nodes;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace CheckReport.Json;

/// <summary>The figures of a report. Values are exact and are text, so that no reader rounds them.</summary>
internal static class JsonFigures
{
    public static JsonArray All(Report report) => [.. report.Figures.Select(Of)];

    private static JsonObject Of(StatedFigure figure)
    {
        // A pair such as "26/26 xã" has two values and takes its unit and qualifier from the second.
        var written = figure.Value ?? figure.Denominator ?? figure.Numerator;
        return new JsonObject
        {
            ["line"] = figure.Source.Line,
            ["start"] = figure.Source.Start,
            ["end"] = figure.Source.End,
            ["text"] = figure.Text,
            ["value"] = Value(figure.Value),
            ["numerator"] = Value(figure.Numerator),
            ["denominator"] = Value(figure.Denominator),
            ["step"] = written is { } shown ? ExactText.Of(shown.Step * shown.Scale) : null,
            ["qualifier"] = written is { } qualified ? JsonNames.Of(qualified.Qualifier) : null,
            ["unit"] = written?.Unit,
            ["indicator"] = figure.Indicator?.ToString(),
            ["table"] = figure.Source.Table,
            ["row"] = figure.Source.Row,
            ["column"] = figure.Source.Column,
        };
    }

    private static string? Value(Figure? figure) => figure is { } written ? ExactText.Of(written.ScaledValue) : null;
}
