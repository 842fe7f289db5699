using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Recognition;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Tests.Recognition;

/// <summary>A small document written in a test: sections, paragraphs and tables with places of their own and the figures found in them.</summary>
internal sealed class SampleDocument
{
    private readonly List<ReportSection> _sections = [];
    private readonly List<ReportParagraph> _paragraphs = [];
    private readonly List<ReportTable> _tables = [];
    private int _offset;
    private int _line = 1;

    public IReadOnlyList<ReportSection> Sections => _sections;

    public IReadOnlyList<ReportParagraph> Paragraphs => _paragraphs;

    public IReadOnlyList<ReportTable> Tables => _tables;

    public SampleDocument Section(string id, string? heading, string? parent = null)
    {
        _sections.Add(new ReportSection { Id = id, Parent = parent, Heading = heading, Level = 2, Line = _line, LastLine = _line });
        return this;
    }

    public SampleDocument Paragraph(string text, string? section = null)
    {
        var context = Next(text) with { Section = section ?? _sections.LastOrDefault()?.Id };
        _paragraphs.Add(new ReportParagraph { Text = text, Source = context, Figures = Figures(text, TextRole.Paragraph, context) });
        return this;
    }

    /// <summary>Adds a table; a header path is written with " / " between its levels.</summary>
    public SampleDocument Table(string number, string title, string[] columns, params string[][] rows)
    {
        var line = _line;
        var cells = new List<ReportCell>();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[i].Length; j++)
            {
                var text = rows[i][j];
                var source = Next(text) with { Table = number, Row = i + 1, Column = j + 1 };
                cells.Add(new ReportCell
                {
                    Row = i + 1,
                    Column = j + 1,
                    Text = text,
                    State = StateOf(text),
                    Source = source,
                    Figures = Figures(text, TextRole.Cell, source),
                });
            }
        }

        _tables.Add(new ReportTable { Number = number, Title = title, Line = line, Columns = [.. columns.Select(column => column.Split(" / "))], Cells = cells });
        return this;
    }

    private static CellState StateOf(string text) => text switch
    {
        "" => CellState.Blank,
        "0" or "-" or "Không" or "không phát sinh" => CellState.StatedNone,
        "…" => CellState.NotCollected,
        "x" => CellState.NotApplicable,
        "...%" or "-Nghị quyết -Chỉ thị -Kế hoạch, chương trình -Công văn" => CellState.Placeholder,
        _ => CellState.Reported,
    };

    private static IReadOnlyList<StatedFigure> Figures(string text, TextRole role, Source context) =>
        [.. FigureScanner.Scan(MappedText.FromPlain(text, context.Start, context.Line).WithContext(context), role, []).Select(found => found.Figure)];

    private Source Next(string text)
    {
        var source = new Source { Line = _line++, Start = _offset, End = _offset + text.Length };
        _offset += text.Length + 1;
        return source;
    }
}
