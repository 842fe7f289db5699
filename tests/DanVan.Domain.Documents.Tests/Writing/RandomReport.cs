using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;
using DanVan.Domain.Templates;
using NodaTime;

namespace DanVan.Domain.Documents.Tests.Writing;

/// <summary>Makes reports of a form at random: every state, figures of every kind, words of every kind, gaps and repetitions.</summary>
internal sealed class RandomReport(ReportTemplate template, int seed)
{
    private static readonly string[] Numbers =
    [
        "8.943", "2670", "05", "007", "21,59%", "21,6%", "98", "0", "00", "0%", "0,0", "trên 1.000", "gần 300 lượt", "1.500ha", "1,500 triệu đồng", "không quá 5", "-5", "-1.234,50",
        "123456789012345678901234567890", "1.234.567.890.123.456", "999999999999999", "0,1", "0,30", "12,345", "khoảng 1.200 người", "từ 80% trở lên", "1.452/1.446", "26/26 xã", "5 (83%)", "12 5",
    ];

    private static readonly string[] Words =
    [
        "Không", "không phát sinh", "x", "X", "…", "...", "......", "...%", "-", "–", "-Nghị quyết -Chỉ thị", "=1+1", "=SUM(A1:A9)", "+84", "-x", "@cmd", "'quoted'", "a\nb", "a\r\nb", "\t", " đầu", "cuối ", "  ",
        "_x000D_", "_x005F_x000D_", "_x00", "\u0001\u0002", "<b>&amp;\"'</b>", "]]>", "😀", "\uFFFE", "&#10;", "TRUE", "#REF!", "1E5", "29/7/2020", "hoá", "Tha\u0309o", "a\u00A0b", "Tổng", "Cộng", "Đã giảm 05 công chức (10,2%)",
    ];

    private static readonly CellState[] States = Enum.GetValues<CellState>();

    private readonly Random _random = new(seed);

    public Report Make()
    {
        var tables = new List<ReportTable>();
        var facts = new List<Fact>();
        foreach (var table in template.Tables.Where(_ => Chance(90)))
        {
            var cells = new List<ReportCell>();
            var rows = table.RowsAre == RowSubject.Unit ? Units(table) : table.Rows.Count == 0 ? [(null, (TemplateRow?)null)] : [.. table.Rows.Select(row => ((string?)null, (TemplateRow?)row))];
            for (var i = 0; i < rows.Count; i++)
            {
                foreach (var column in table.Columns)
                {
                    AddCell(table, i + 1, column, rows[i].Printed, rows[i].Unit, cells, facts);
                }
            }

            if (cells.Count > 0)
            {
                tables.Add(new ReportTable { Number = table.Number, Title = table.Title, Line = 0, Columns = [.. table.Columns.Select(column => column.Header)], Cells = cells });
            }
            else
            {
                facts.RemoveAll(fact => fact.Source.Table == table.Number);
            }
        }

        facts.AddRange(Enumerable.Range(0, _random.Next(8)).Select(_ => FactOf(Pick(template.Indicators).Code, null, new Source { Section = Chance(50) ? "P1.II.4" : null })));
        return new Report
        {
            Template = template.Code,
            Unit = Text(60),
            UnitLevel = Chance(70) ? Pick("commune", "district", "province", "nation") : Text(60),
            Period = Period(),
            Header = new ReportHeader { Symbol = Text(50), Date = Date(), Place = Text(50), Issuer = Text(50), Title = Text(50) },
            Sections = [],
            Paragraphs = [],
            Tables = tables,
            Figures = [],
            Mentions = [],
            Facts = facts,
            Statements = [],
        };
    }

    private List<(string? Unit, TemplateRow? Printed)> Units(TemplateTable table)
    {
        var units = Enumerable.Range(0, _random.Next(5)).Select(i => (string?)(Chance(70) ? $"Xã {i}" : Pick(Words))).ToList();
        if (Chance(70) && table.TotalRow is not null)
        {
            units.Insert(_random.Next(units.Count + 1), null);
        }

        return [.. units.Select(unit => (unit, (TemplateRow?)null))];
    }

    private void AddCell(TemplateTable table, int row, TemplateColumn column, TemplateRow? printed, string? unit, List<ReportCell> cells, List<Fact> facts)
    {
        var source = new Source { Table = table.Number, Row = row, Column = column.Number };
        var first = facts.Count;
        IndicatorCode?[] codes = printed is not null
            ? [printed.Cells.TryGetValue(column.Number, out var code) ? code : null]
            : [column.Indicator, column.Rate, .. column.Items.SelectMany(item => new[] { item.Indicator, item.Rate })];
        foreach (var indicator in codes.OfType<IndicatorCode>().Where(_ => Chance(95)))
        {
            facts.Add(FactOf(indicator, unit, source));
            if (Chance(3))
            {
                facts.Add(FactOf(indicator, unit, source));
            }
        }

        // The first cell names the row: a row of which nothing is said is no row.
        if (Chance(95) || column == table.Columns[0])
        {
            var own = facts.Skip(first).ToList();
            var words = Chance(60) ? string.Join("; ", own.Select(fact => fact.Figure?.Text ?? "").Where(text => text.Length > 0)) : Text(90) ?? "";
            cells.Add(new ReportCell
            {
                Row = row,
                Column = column.Number,
                Text = column.Content == CellContent.RowLabel && printed is not null && Chance(80) ? printed.Label : words,
                State = column.Content == CellContent.RowLabel ? CellState.Reported : Pick(States),
                Source = source,
                Figures = [.. own.Select(fact => fact.Figure).OfType<StatedFigure>()],
            });
        }
    }

    private Fact FactOf(IndicatorCode indicator, string? unit, Source source)
    {
        var state = Pick(States);
        var figure = state is CellState.Reported or CellState.StatedNone && Chance(85) ? FigureOf(indicator, source) : null;
        return new Fact { Indicator = indicator, Unit = unit, State = state, Figure = figure, Source = source };
    }

    private StatedFigure FigureOf(IndicatorCode indicator, Source source)
    {
        var text = Chance(50) ? _random.Next(10_000).ToString(System.Globalization.CultureInfo.InvariantCulture) : Pick(Numbers);
        var stated = new StatedFigure { Text = text, Source = source, Indicator = Chance(95) ? indicator : null, Noun = Chance(5) ? "công dân" : null };
        if (!Figure.TryParse(text, null, out var figure))
        {
            return stated with { Numerator = Figure.Count(_random.Next(50)), Denominator = Figure.Count(26, "xã") };
        }

        return stated with
        {
            Value = _random.Next(12) switch
            {
                0 => figure.AsExact(),
                1 => figure.WithScale(Fraction.Of(7, 3)),
                2 => figure.WithQualifier(Qualifier.About),
                3 => Figure.Of(Fraction.Of(1, 3), 2, Qualifier.AtMost, "người/1.000 dân"),
                _ => figure,
            },
        };
    }

    private string? Text(int chance) => !Chance(chance) ? null : Chance(3) ? string.Concat(Enumerable.Repeat("rất dài😀", 5_000 + _random.Next(100))) : Chance(50) ? Pick(Words) : Pick(Numbers);

    private LocalDate? Date() => !Chance(80) ? null : Chance(80) ? new LocalDate(2015, 1, 1).PlusDays(_random.Next(5_000)) : new LocalDate(1 + _random.Next(9_998), 1 + _random.Next(12), 1 + _random.Next(28));

    private ReportingPeriod? Period() => _random.Next(8) switch
    {
        0 => ReportingPeriod.Quarter(Pick(PeriodRegime.Administrative, PeriodRegime.Statistical), 2025, 1 + _random.Next(4)),
        1 => ReportingPeriod.Month(Pick(PeriodRegime.Administrative, PeriodRegime.Statistical, PeriodRegime.SchoolYear), 2024, 1 + _random.Next(12)),
        2 => ReportingPeriod.Year(Pick(PeriodRegime.Administrative, PeriodRegime.Statistical, PeriodRegime.SchoolYear), 1 + _random.Next(9_000)),
        3 => ReportingPeriod.FirstMonths(PeriodRegime.Statistical, 2023, 1 + _random.Next(12)),
        4 => ReportingPeriod.HalfYear(PeriodRegime.Administrative, 2022, 2),
        5 => ReportingPeriod.Between(new LocalDate(2015, 7, 14), new LocalDate(2015, 7, 14).PlusDays(_random.Next(3_000))),
        6 => ReportingPeriod.NineMonths(PeriodRegime.Statistical, 2021),
        _ => null,
    };

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
