using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>What a template makes of a document: its tables, its facts, and what the template has no place for.</summary>
public sealed class TemplateMatch
{
    private readonly IReadOnlyDictionary<(int Start, int End), IndicatorCode> _indicators;

    internal TemplateMatch(IReadOnlyDictionary<(int Start, int End), IndicatorCode> indicators) => _indicators = indicators;

    /// <summary>Gets the template.</summary>
    public required ReportTemplate Template { get; init; }

    /// <summary>Gets the tables that were recognised, in the order of the report.</summary>
    public required IReadOnlyList<TemplateTableMatch> Tables { get; init; }

    /// <summary>Gets the tables of the form that the report does not have, in the order of the form.</summary>
    public required IReadOnlyList<TemplateTable> MissingTables { get; init; }

    /// <summary>Gets the tables of the report that the form does not have, in the order of the report.</summary>
    public required IReadOnlyList<ReportTable> UnmatchedTables { get; init; }

    /// <summary>Gets the facts in reading order: every cell of a recognised table, blank ones included, and the figures of the narrative that state an indicator.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Gets what was written and has no place in the template: <c>table-without-template</c>, <c>column-without-template</c>, <c>row-without-template</c>, <c>ambiguous-figure</c>.</summary>
    public required IReadOnlyList<UnplacedText> Unplaced { get; init; }

    /// <summary>The same figure with the indicator it states; as it is when it states none. A figure is known by its place.</summary>
    public StatedFigure Identify(StatedFigure figure)
    {
        Guard.Against.Null(figure);
        return _indicators.TryGetValue((figure.Source.Start, figure.Source.End), out var code) ? figure with { Indicator = code } : figure;
    }

    /// <summary>The same paragraph with its figures identified.</summary>
    public ReportParagraph Identify(ReportParagraph paragraph)
    {
        Guard.Against.Null(paragraph);
        return paragraph with { Figures = [.. paragraph.Figures.Select(Identify)] };
    }

    /// <summary>The same table with the figures of its cells identified.</summary>
    public ReportTable Identify(ReportTable table)
    {
        Guard.Against.Null(table);
        return table with { Cells = [.. table.Cells.Select(cell => cell with { Figures = [.. cell.Figures.Select(Identify)] })] };
    }
}
