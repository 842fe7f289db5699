using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;

namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>Which template a report was read with, how well it fits, and which of its tables the report does not have.</summary>
internal sealed record TemplateFit
{
    public ReportTemplate? Template { get; private init; }

    public int LikenessPercent { get; private init; }

    public IReadOnlyList<TemplateTable> MissingTables { get; private init; } = [];

    public static TemplateFit Of(Report report, ReportTemplate? template) => template is null
        ? new TemplateFit()
        : new TemplateFit
        {
            Template = template,
            LikenessPercent = TemplateMatcher.Choose([template], report.Header, report.Sections, report.Tables)?.LikenessPercent ?? 0,
            MissingTables = TemplateMatcher.Match(template, report.Sections, report.Paragraphs, report.Tables).MissingTables,
        };
}
