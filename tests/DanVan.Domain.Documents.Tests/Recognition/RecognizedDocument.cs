using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>A document read by the library's own structure and figure recognition, as core types.</summary>
internal sealed class RecognizedDocument
{
    public RecognizedDocument(string text)
    {
        Structure = StructureRecognizer.Recognize(DocumentText.FromText(text));
        Paragraphs =
        [
            .. Structure.Paragraphs.Select(paragraph => new ReportParagraph
            {
                Text = paragraph.Text.Text,
                Source = paragraph.Text.SourceOf(0, paragraph.Text.Text.Length),
                Figures = Figures(paragraph.Text, TextRole.Paragraph),
            }),
        ];
        Tables =
        [
            .. Structure.Tables.Select(table => new ReportTable
            {
                Number = table.Number,
                Title = table.Title,
                Section = table.Section,
                Line = table.Line,
                Columns = table.Columns,
                Cells =
                [
                    .. table.Cells.Select(cell => new ReportCell
                    {
                        Row = cell.Row,
                        Column = cell.Column,
                        State = cell.State,
                        Text = cell.Text.Text,
                        Source = cell.Text.SourceOf(0, cell.Text.Text.Length),
                        Figures = Figures(cell.Text, TextRole.Cell),
                    }),
                ],
            }),
        ];
    }

    public DocumentStructure Structure { get; }

    public IReadOnlyList<ReportParagraph> Paragraphs { get; }

    public IReadOnlyList<ReportTable> Tables { get; }

    private static IReadOnlyList<StatedFigure> Figures(MappedText text, TextRole role) =>
        [.. FigureScanner.Scan(text, role, [.. CitationScanner.Scan(text).Select(citation => (citation.Start, citation.End))]).Select(found => found.Figure)];
}
