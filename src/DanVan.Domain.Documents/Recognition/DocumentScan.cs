using DanVan.Domain.Documents.Reading;
using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation.Rules;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>What the scanners find in the texts of one document: figures, citations, statements, and what they could not read.</summary>
internal sealed class DocumentScan
{
    private readonly DocumentStructure _structure;
    private readonly FoldedWords _words = new();
    private readonly Dictionary<MappedText, ScannedText> _scanned = [];
    private readonly Dictionary<(int Start, int End), IReadOnlyList<StatedFigure>> _figuresOfCells = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<Statement> _statements = [];
    private readonly List<UnplacedText> _unplaced = [];

    private IReadOnlyList<Statement> _sums = [];
    private ReportTable[]? _tables;

    private DocumentScan(DocumentStructure structure) => _structure = structure;

    /// <summary>Runs every scanner over every text, once.</summary>
    /// <param name="structure">The document taken apart.</param>
    /// <param name="sums">The sums that the formulas of a workbook claim.</param>
    public static DocumentScan Of(DocumentStructure structure, IReadOnlyList<CellSum> sums)
    {
        var scan = new DocumentScan(structure);
        scan._unplaced.AddRange(structure.Unplaced);
        var counts = structure.Tables.Where(CountColumn.IsFirst).SelectMany(table => table.Cells).Where(cell => cell.Column == 1).Select(cell => cell.Text).ToHashSet();
        foreach (var text in structure.Texts)
        {
            scan.Add(text, isLabelled: !counts.Contains(text.Text));
        }

        scan.AddStatements();
        scan._sums = [.. SheetStatements.Of(sums, scan._scanned.Values.Select(scanned => scanned.Figures))];
        return scan;
    }

    private ReportTable[] Tables => _tables ??= [.. _structure.Tables.Select(ToTable)];

    /// <summary>The template that the document fits best, or null when it fits none.</summary>
    public TemplateChoice? Choose(IReadOnlyList<ReportTemplate> templates) => TemplateMatcher.Choose(templates, _structure.Header, _structure.Sections, Tables);

    /// <summary>Puts what was found together, with the facts of the template that was chosen, or without facts where none was.</summary>
    public Report ToReport(TemplateChoice? choice)
    {
        var paragraphs = Paragraphs();
        return ToReport(paragraphs, choice is null ? null : TemplateMatcher.Match(choice.Template, choice.Tables, _structure.Sections, paragraphs, Tables));
    }

    /// <summary>Puts what was found together, with the facts of a template, or without facts where there is none.</summary>
    public Report ToReport(ReportTemplate? template)
    {
        var paragraphs = Paragraphs();
        return ToReport(paragraphs, template is null ? null : TemplateMatcher.Match(template, _structure.Sections, paragraphs, Tables));
    }

    private ReportParagraph[] Paragraphs() => [.. _structure.Paragraphs.Select(ToParagraph)];

    private Report ToReport(ReportParagraph[] paragraphs, TemplateMatch? match)
    {
        var tables = Tables;
        var recognised = match?.Tables.Select(known => known.Report.Line).ToHashSet() ?? [];
        var figures = _structure.Texts.SelectMany(text => _scanned[text.Text].Figures);
        return new Report
        {
            Template = match?.Template.Code,
            Header = _structure.Header,
            Sections = _structure.Sections,
            Paragraphs = match is null ? paragraphs : [.. paragraphs.Select(match.Identify)],
            Tables = match is null ? tables : [.. tables.Select(match.Identify)],
            Figures = match is null ? [.. figures] : [.. figures.Select(match.Identify)],
            Mentions = _mentions,
            Statements = SheetStatements.Join([.. _statements, .. _structure.Tables.Zip(tables).Where(table => !recognised.Contains(table.Second.Line)).SelectMany(table => StatementsOf(table.First))], _sums),
            Facts = match?.Facts ?? [],
            Unplaced = [.. _unplaced, .. match?.Unplaced ?? []],
        };
    }

    private void Add(StructuredText text, bool isLabelled)
    {
        var citations = CitationScanner.Scan(text.Text);
        _mentions.AddRange(citations.Select(found => new Mention
        {
            Citation = found.Citation,
            Source = text.Text.SourceOf(found.Start, found.End),
        }));

        // Every figure has a digit.
        _scanned[text.Text] = text.Text.Text.AsSpan().ContainsAnyInRange('0', '9') ? ScanFigures(text, citations, isLabelled) : ScannedText.Empty;
        if (text.Role == TextRole.Cell && text.Text.Text.Length > 0)
        {
            _figuresOfCells[PlaceOf(text.Text)] = _scanned[text.Text].Figures;
        }
    }

    private ScannedText ScanFigures(StructuredText text, IReadOnlyList<FoundCitation> citations, bool isLabelled)
    {
        var excluded = citations.Select(found => (found.Start, found.End)).ToArray();
        var tokens = new FigureTokens(text.Text.Text, _words);
        var figures = FigureScanner.ScanWithDoubtful(text.Text, tokens, text.Role, excluded, isLabelled, out var unread);
        _unplaced.AddRange(unread.Select(number => new UnplacedText
        {
            Text = number.Text,
            Source = number.Source,
            Reason = number.Reason == UnreadReason.GluedMinus ? BadlyWrittenRule.GluedMinus : BadlyWrittenRule.UnreadNumber,
        }));
        return figures.Count == 0 ? ScannedText.Empty : new ScannedText(figures, [.. figures.Select(found => found.Figure)], tokens);
    }

    /// <remarks>
    /// A statement may reach from one paragraph of a section to the next, never out of a section or a cell; only a total that is
    /// stated again may stand anywhere.
    /// </remarks>
    private void AddStatements()
    {
        var all = new List<ClauseText>();
        var places = new List<string?>();
        var section = new List<ClauseText>();
        string? id = null;
        foreach (var text in _structure.Texts.Where(text => text.Role is TextRole.Paragraph or TextRole.Cell or TextRole.Heading))
        {
            var place = WithoutLetters(text.Text.SourceOf(0, 0).Section);
            if (section.Count > 0 && (text.Role == TextRole.Cell || place != id))
            {
                AddSection(section);
                section = [];
            }

            if (text.Role == TextRole.Cell)
            {
                if (_scanned[text.Text] is { CanState: true } scanned)
                {
                    _statements.AddRange(StatementRecognizer.Recognize([new ClauseText(new ClauseSource(text.Text, scanned.Found, null, scanned.Tokens), 0)]));
                }

                continue;
            }

            id = place;
            var (found, _, tokens) = _scanned[text.Text];
            section.Add(new ClauseText(new ClauseSource(text.Text, found, text.Marker, tokens), section.Count));
            all.Add(section[^1]);
            places.Add(text.Text.SourceOf(0, 0).Section);
        }

        AddSection(section);
        var repeats = new StatementList();
        new StatementRepeats(all, repeats).Run();
        new StatementSections(all, places, repeats).Run();
        _statements.AddRange(repeats.InOrder);
    }

    /// <summary>"2.a" and "2.b" are items of a list in section 2.</summary>
    private static string? WithoutLetters(string? section)
    {
        while (section is { Length: > 2 } && section[^2] == '.' && char.IsLower(section[^1]))
        {
            section = section[..^2];
        }

        return section;
    }

    private void AddSection(List<ClauseText> section)
    {
        _statements.AddRange(StatementRecognizer.Recognize(section));
        var flattened = new StatementList();
        foreach (var grid in StatementLines.Read(section))
        {
            new StatementTables(grid, flattened).Run();
        }

        _statements.AddRange(flattened.InOrder);
    }

    /// <summary>What a table says by its shape; rules check the tables of a form.</summary>
    private IReadOnlyList<Statement> StatementsOf(StructuredTable table)
    {
        var statements = new StatementList();
        new StatementTables(StatementGrid.Of(table, FiguresOf), statements).Run();
        return statements.InOrder;
    }

    private ReportParagraph ToParagraph(StructuredText paragraph) => new()
    {
        Text = paragraph.Text.Text,
        Source = paragraph.Text.SourceOf(0, paragraph.Text.Text.Length),
        Figures = _scanned[paragraph.Text].Figures,
    };

    private ReportTable ToTable(StructuredTable table) => new()
    {
        Number = table.Number,
        Title = table.Title,
        Section = table.Section,
        Line = table.Line,
        Columns = table.Columns,
        Cells = [.. table.Cells.Select(ToCell)],
    };

    /// <summary>A cell is known by its place: its text may have been made anew with its section.</summary>
    private IReadOnlyList<StatedFigure> FiguresOf(StructuredCell cell) =>
        cell.Text.Text.Length == 0 ? [] : _figuresOfCells.GetValueOrDefault(PlaceOf(cell.Text), []);

    private static (int Start, int End) PlaceOf(MappedText text)
    {
        var source = text.SourceOf(0, text.Text.Length);
        return (source.Start, source.End);
    }

    private ReportCell ToCell(StructuredCell cell) => new()
    {
        Row = cell.Row,
        Column = cell.Column,
        Text = cell.Text.Text,
        State = cell.State,
        Source = cell.Text.SourceOf(0, cell.Text.Text.Length),
        Figures = FiguresOf(cell),
    };
}
