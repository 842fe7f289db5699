using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using DanVan.Domain.Validation;

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

    public string? Title { get; set; }

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
        Header = new ReportHeader { Title = Title },
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
    };

    public Rulebook ToRulebook() => new() { Code = "test-rules", Template = "test", Rules = _rules };

    // "gần 300 lượt", "8.943", "21,59%", "26/112 xã": qualifier, Vietnamese number, unit. Text without digits has no value.
    private static StatedFigure Read(string text, Source source)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
        {
            return new StatedFigure { Text = text, Source = source };
        }

        var qualifier = text[..first].Trim() switch
        {
            "gần" => Qualifier.Under,
            "trên" or "hơn" => Qualifier.Over,
            "từ" => Qualifier.AtLeast,
            "không quá" => Qualifier.AtMost,
            "khoảng" => Qualifier.About,
            _ => Qualifier.Exact,
        };
        var end = first;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '/'))
        {
            end++;
        }

        var unit = text[end..].Trim() is { Length: > 0 } rest ? rest : null;
        if (text[first..end].Split('/') is [var numerator, var denominator])
        {
            return new StatedFigure { Text = text, Source = source, Numerator = Number(numerator), Denominator = Number(denominator), Noun = unit };
        }

        var scale = unit?.StartsWith("triệu", StringComparison.Ordinal) == true ? (Fraction)1_000_000 : Fraction.One;
        return new StatedFigure { Text = text, Source = source, Value = Number(text[first..end], qualifier, unit, scale, text.StartsWith('-')) };
    }

    private static Figure Number(string text, Qualifier qualifier = Qualifier.Exact, string? unit = null, Fraction? scale = null, bool negative = false)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var decimals = comma < 0 ? 0 : text.Length - comma - 1;
        var digits = System.Numerics.BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        return Numbers.Figure.Of(Fraction.FromInteger(negative ? -digits : digits) * Fraction.PowerOfTen(-decimals), decimals, qualifier, unit, scale);
    }

    private void EnsureDefined(string code, string figure)
    {
        if (_indicators.All(indicator => indicator.Code != Code(code)))
        {
            Define(code, figure.Contains('%', StringComparison.Ordinal) ? IndicatorKind.Rate : IndicatorKind.Count);
        }
    }
}
