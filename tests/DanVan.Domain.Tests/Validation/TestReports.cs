using DanVan.Domain.Indicators;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;
using NodaTime;

namespace DanVan.Domain.Tests.Validation;

/// <summary>Builds small reports, figure by figure, each at a place of its own.</summary>
internal sealed class TestReports
{
    private readonly List<Fact> _facts = [];
    private readonly List<Statement> _statements = [];
    private readonly List<StatedFigure> _figures = [];
    private readonly List<Indicator> _indicators = [];
    private readonly List<Rule> _rules = [];
    private int _place;

    public List<ReportTable> Tables { get; } = [];

    public List<TemplateTable> TemplateTables { get; } = [];

    public List<ReportSection> Sections { get; } = [];

    public List<ReportParagraph> Paragraphs { get; } = [];

    public List<string> PlanWords { get; } = [];

    public List<string> PlanSections { get; } = [];

    public string? Title { get; set; }

    public string? Issuer { get; set; }

    public LocalDate? Date { get; set; }

    public static IndicatorCode Code(string code) => IndicatorCode.Parse(code);

    public static LocalizedText Text(string text) => new() { Vi = text, En = text };

    public static StatedFigure Unplaced(string text) => Read(text, default);

    public Source NextPlace() => new() { Line = 10 + _place, Start = 100 * ++_place, End = (100 * _place) + 5 };

    public StatedFigure Figure(string text)
    {
        var figure = Read(text, NextPlace());
        _figures.Add(figure);
        return figure;
    }

    public void FigureAt(string text, string table, int column) => _figures.Add(Read(text, NextPlace() with { Table = table, Row = 1, Column = column }));

    public TestReports Define(string code, IndicatorKind kind = IndicatorKind.Count, string? name = null)
    {
        _indicators.Add(new Indicator { Code = Code(code), Kind = kind, Name = Text(name ?? code) });
        return this;
    }

    public TestReports State(string code, string figure)
    {
        EnsureDefined(code, figure);
        var stated = Figure(figure);
        _facts.Add(new Fact { Indicator = Code(code), State = CellState.Reported, Figure = stated, Source = stated.Source });
        return this;
    }

    public TestReports State(string code, StatedFigure figure)
    {
        EnsureDefined(code, figure.Text);
        _facts.Add(new Fact { Indicator = Code(code), State = CellState.Reported, Figure = figure, Source = figure.Source });
        return this;
    }

    public TestReports StateInTable(string code, CellState state, string? figure = null)
    {
        EnsureDefined(code, figure ?? "");
        var source = NextPlace() with { Table = "3" };
        var stated = figure is null ? null : Read(figure, source);
        _facts.Add(new Fact { Indicator = Code(code), State = state, Figure = stated, Source = source });
        return this;
    }

    public TestReports State(string code, CellState state)
    {
        EnsureDefined(code, "");
        _facts.Add(new Fact { Indicator = Code(code), State = state, Source = NextPlace() });
        return this;
    }

    public TestReports Claim(StatementKind kind, string stated, params string[] operands)
    {
        _statements.Add(new Statement { Kind = kind, Stated = Figure(stated), Operands = [.. operands.Select(Figure)] });
        return this;
    }

    public TestReports ClaimRate(string stated, string? numerator, params string[] bases)
    {
        _statements.Add(new Statement
        {
            Kind = StatementKind.Rate,
            Stated = Figure(stated),
            Numerator = numerator is null ? null : Figure(numerator),
            Denominators = [.. bases.Select(Figure)],
        });
        return this;
    }

    public TestReports Claim(Statement statement)
    {
        _statements.Add(statement);
        return this;
    }

    public TestReports Say(string text, string? section = null)
    {
        Paragraphs.Add(new ReportParagraph { Text = text, Source = NextPlace() with { Section = section } });
        return this;
    }

    /// <summary>A table of one row in the form and in the report: what each column asks for, its header, and what the cell says.</summary>
    public TestReports Fill(string number, params (CellContent Content, string Header, CellState State, string Text, string[] Figures)[] cells)
    {
        TemplateTables.Add(new TemplateTable
        {
            Number = number,
            Title = "Biểu",
            Columns = [.. cells.Select((cell, i) => new TemplateColumn { Number = i + 1, Header = [cell.Header], Content = cell.Content })],
        });
        Tables.Add(new ReportTable
        {
            Number = number,
            Title = "Biểu",
            Line = 1,
            Columns = [],
            Cells =
            [
                .. cells.Select((cell, i) =>
                {
                    var place = NextPlace() with { Table = number, Row = 1, Column = i + 1 };
                    return new ReportCell { Row = 1, Column = i + 1, Text = cell.Text, State = cell.State, Source = place, Figures = [.. cell.Figures.Select(figure => Read(figure, place))] };
                }),
            ],
        });
        return this;
    }

    public TestReports Demand(string code, CheckKind kind, string? subject, params string[] parts) => Demand(new Rule
    {
        Id = $"rule-{_rules.Count + 1}",
        Code = code,
        Kind = kind,
        Statement = Text($"Quy tắc {_rules.Count + 1}"),
        Subject = subject is null ? null : Code(subject),
        Parts = [.. parts.Select(Code)],
    });

    public TestReports Demand(Rule rule)
    {
        _rules.Add(rule);
        return this;
    }

    public CheckedReport Check() => ReportChecker.Check(ToReport(), ToTemplate(), ToRulebook());

    public IReadOnlyList<Finding> CheckFor(string code) => [.. Check().Checks.Where(finding => finding.Code == code)];

    public Finding CheckForOne(string code) => Assert.Single(CheckFor(code));

    public Report ToReport() => new()
    {
        Header = new ReportHeader { Title = Title, Issuer = Issuer, Date = Date },
        Sections = Sections,
        Paragraphs = Paragraphs,
        Tables = Tables,
        Figures = _figures,
        Mentions = [],
        Facts = _facts,
        Statements = _statements,
    };

    public ReportTemplate ToTemplate() => new()
    {
        Code = "test",
        Version = "1",
        Name = Text("Biểu thử"),
        Indicators = _indicators,
        Tables = TemplateTables,
        PlanWords = PlanWords,
        PlanSections = PlanSections,
    };

    public Rulebook ToRulebook() => new() { Code = "test-rules", Template = "test", Rules = _rules };

    // "gần 300 lượt", "8.943", "21,59%", "26/112 xã". Text without digits has no value.
    private static StatedFigure Read(string text, Source source)
    {
        if (text.Split('/') is [[.., >= '0' and <= '9'] numerator, [>= '0' and <= '9', ..] rest])
        {
            var (denominator, noun) = rest.Split(' ', 2) is [var number, var words] ? (number, words) : (rest, null);
            return new StatedFigure
            {
                Text = text,
                Source = source,
                Numerator = global::DanVan.Domain.Numbers.Figure.Parse(numerator, null),
                Denominator = global::DanVan.Domain.Numbers.Figure.Parse(denominator, null).WithUnit(noun),
            };
        }

        return new StatedFigure { Text = text, Source = source, Value = global::DanVan.Domain.Numbers.Figure.TryParse(text, null, out var value) ? value : null };
    }

    private void EnsureDefined(string code, string figure)
    {
        if (_indicators.All(indicator => indicator.Code != Code(code)))
        {
            Define(code, figure.Contains('%', StringComparison.Ordinal) ? IndicatorKind.Rate : IndicatorKind.Count);
        }
    }
}
