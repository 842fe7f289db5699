using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Reports;
using DanVan.Domain.Rollups;
using DanVan.Domain.Templates;
using DanVan.Domain.Tests.Rollups;
using DanVan.Domain.Validation;

namespace DanVan.Domain.Tests.Validation.Columns;

/// <summary>Small cubes with rulebooks, and random ones: counts a to d, an amount m, a rate r, and a count that the cube does not have.</summary>
internal sealed record ColumnSamples(ReportTemplate Template, PreparedRulebook Rulebook, Cube Cube)
{
    private static readonly string[] s_formulas =
    [
        "a = b + c", "a <= b", "b >= a - c", "2 * a <> b", "a < b + 1", "(a + b) / 2 > c", "a + b = c + d", "a = b", "a - b >= c - d + 1", "a <= 4", "a + m <= b", "m = a - b",
        "a - a = 0", "a + a = b", "a + b = a + c", "0 * a <= b", "sum(a, b) = c", "max(a, b) <= c", "a * b = c", "a / b <= 2", "a <= 20000 * b",
        "if a > 0 then b > 0", "if a = 0 then b = 0 or c > d", "both_or_neither(a, b)", "not_both(a, b)", "count(a, b, c) >= 2", "or_else(a, b) <= c",
        "a <= previous(a) + b", "a = previous(previous(b))", "previous(a) + previous(b) >= a", "a = sum(children(a))", "max(children(b)) <= a", "a >= sum(previous(children(a)))",
        "percent(a, b) = r", "r <= 60", "r = 100 * a / b", "a = absent + b", "a <= absent",
    ];

    public static Indicator Indicator(string code, IndicatorKind kind, UnitAddition overUnits = UnitAddition.Sum) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = new LocalizedText { Vi = code, En = code },
        Kind = kind,
        OverUnits = overUnits,
        OverTime = TimeAddition.Sum,
    };

    public static Rule Formula(string expression, string? id = null) => new()
    {
        Id = id ?? expression,
        Code = "R-FML-01",
        Kind = CheckKind.Formula,
        Statement = TestReports.Text(expression),
        Expression = expression,
    };

    public static ReportTemplate TemplateOf(params IReadOnlyList<Indicator> indicators) =>
        new() { Code = "test", Version = "1", Name = TestReports.Text("Biểu thử"), Indicators = indicators, Tables = [] };

    public static PreparedRulebook Prepare(ReportTemplate template, params IReadOnlyList<Rule> rules) =>
        PreparedRulebook.Prepare(new Rulebook { Code = "test-rules", Template = "test", Rules = rules }, template);

    /// <summary>Counts in one period after the other, in the order of the units of the ragged tree; null is a blank.</summary>
    public static Cube CubeOf(RollupPlan plan, params (string Unit, int Period, long?[] Values)[] rows)
    {
        var builder = CubeBuilder.For(plan);
        foreach (var (unit, period, values) in rows)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    builder.AddColumns([plan.Units.Find(unit)!.Value], [i], [period], [CellState.Reported], [value]);
                }
            }
        }

        Assert.Empty(builder.Problems);
        return builder.Build();
    }

    public static ColumnSamples Random(Random random)
    {
        var isNarrow = random.Next(3) == 0;
        List<Indicator> indicators =
        [
            .. "abcd".Select(code => Indicator(code.ToString(), IndicatorKind.Count, random.Next(4) == 0 ? UnitAddition.Maximum : UnitAddition.Sum)),
            Indicator("m", IndicatorKind.Amount),
            .. Enumerable.Range(0, random.Next(6)).Select(i => Indicator($"other{i}", IndicatorKind.Count)),
        ];
        var rate = RollupSamples.Rate("r", "a", "b");
        var columns = indicators.Select(indicator => CubeIndicator.Of(indicator, indicator.Code.ToString() == "m" && random.Next(2) == 0 ? Fraction.Of(1, 100) : 1, isNarrow ? 1_000 : null)).ToList();
        columns.Add(isNarrow ? CubeIndicator.Of(rate.Indicator, rate.Step, 1_000) : rate);
        var shuffled = columns.ToArray();
        random.Shuffle(shuffled);
        var template = TemplateOf([.. columns.Select(column => column.Indicator), Indicator("absent", IndicatorKind.Count)]);
        var plan = RollupPlan.For(RollupSamples.RandomTree(random, 40), shuffled, RollupSamples.Months(random.Next(1, 25)));
        var rules = Enumerable.Range(0, random.Next(1, 6)).Select(i => Formula(s_formulas[random.Next(s_formulas.Length)], $"rule{i}") with
        {
            Gaps = (GapPolicy)random.Next(5),
            RightGaps = random.Next(3) == 0 ? (GapPolicy)random.Next(5) : null,
        });
        return new ColumnSamples(template, Prepare(template, [.. rules]), RandomCube(random, plan, isNarrow));
    }

    /// <summary>Five counts over enough units and periods for several slices and blocks, in which a = b + c and d is at most a, but for a few cells.</summary>
    public static ColumnSamples Long(Random random)
    {
        var isNarrow = random.Next(3) == 0;
        List<Indicator> indicators = [.. "abcde".Select(code => Indicator(code.ToString(), IndicatorKind.Count))];
        var units = random.Next(30, 80);
        var plan = RollupPlan.For(
            UnitTree.Of([.. Enumerable.Range(0, units + 1).Select(i => $"u{i}")], [-1, .. Enumerable.Repeat(0, units)]),
            [.. indicators.Select(indicator => CubeIndicator.Of(indicator, 1, isNarrow ? int.MaxValue : null))],
            RollupSamples.Months(random.Next(13, 30)));
        string[] formulas = ["a = b + c", "d <= a", "a > d - 1", "a <> d + 1", "2 * a = 2 * b + 2 * c", "a + previous(a) >= d + previous(d)"];
        var template = TemplateOf(indicators);
        var builder = CubeBuilder.For(plan);
        var oddities = random.Next(4);
        for (var unit = 1; unit <= units; unit++)
        {
            for (var period = 0; period < plan.Periods.Count; period++)
            {
                var (b, c) = (random.Next(1_000_000), random.Next(1_000_000));
                long[] values = [b + c, b, c, random.Next(b + c + 1), random.Next(9)];
                if (random.Next(200) < oddities)
                {
                    values[random.Next(values.Length)] += random.Next(-1, 2);
                }

                if (!isNarrow && random.Next(300) < oddities)
                {
                    values[random.Next(values.Length)] = random.Next(2) == 0 ? long.MaxValue : 1L << 47;
                }

                for (var indicator = 0; indicator < values.Length; indicator++)
                {
                    if (random.Next(400) >= oddities)
                    {
                        builder.AddColumns([unit], [indicator], [period], [values[indicator]]);
                    }
                }
            }
        }

        Assert.Empty(builder.Problems);
        return new ColumnSamples(template, Prepare(template, [.. formulas.Select((formula, i) => Formula(formula, $"rule{i}"))]), builder.Build());
    }

    private static Cube RandomCube(Random random, RollupPlan plan, bool isNarrow)
    {
        var builder = CubeBuilder.For(plan);
        var (gaps, large) = (random.Next(4), random.Next(3) == 0);
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            for (var period = 0; period < plan.Periods.Count; period++)
            {
                for (var indicator = 0; indicator < plan.Indicators.Count && (plan.Units.IsLeaf(unit) || random.Next(3) > 0); indicator++)
                {
                    var isGap = gaps > 0 && random.Next(5) < gaps;
                    var state = isGap ? (CellState)random.Next(6) : CellState.Reported;
                    var steps = state != CellState.Reported ? 0
                        : plan.Indicators[indicator].Step == 1 ? Value(random, large && !isNarrow && random.Next(8) == 0, plan.Indicators[indicator].Indicator.Kind)
                        : random.Next(3) switch { 0 => 5_000, 1 => 100 * random.Next(6), _ => random.Next(10_001) };
                    builder.AddColumns([unit], [indicator], [period], [state], [steps]);
                }
            }
        }

        Assert.Empty(builder.Problems);
        return builder.Build();
    }

    private static long Value(Random random, bool isLarge, IndicatorKind kind) => !isLarge
        ? random.Next(kind == IndicatorKind.Amount ? -4 : 0, 5)
        : random.Next(7) switch
        {
            0 => long.MaxValue,
            1 => long.MinValue,
            2 => 1L << 47,
            3 => (1L << 47) - 1,
            4 => -(1L << 47) - 1,
            5 => (1L << 47) + 1,
            _ => 1L << 62,
        };
}
