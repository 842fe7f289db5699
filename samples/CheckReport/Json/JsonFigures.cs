using System.Text.Json.Nodes;
using DanVan.Domain.Catalog;
using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;

namespace CheckReport.Json;

/// <summary>The figures of a report. Values are exact and are text, so that no reader rounds them.</summary>
internal static class JsonFigures
{
    public static JsonArray All(Report report)
    {
        var template = report.Template is { } code ? BuiltInTemplates.Get(code) : null;
        return [.. report.Figures.Select(figure => Of(figure, figure.Indicator is { } indicator ? template?.FindIndicator(indicator) : null))];
    }

    private static JsonObject Of(StatedFigure figure, Indicator? indicator)
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
            // A cell prints the bare number; its unit stands in the header, and the indicator knows it.
            ["unit"] = written?.Unit ?? indicator?.Unit,
            ["indicator"] = figure.Indicator?.ToString(),
            ["table"] = figure.Source.Table,
            ["row"] = figure.Source.Row,
            ["column"] = figure.Source.Column,
        };
    }

    private static string? Value(Figure? figure) => figure is { } written ? ExactText.Of(written.ScaledValue) : null;
}
