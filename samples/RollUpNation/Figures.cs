using DanVan.Domain.Indicators;
using DanVan.Domain.Numbers;
using DanVan.Domain.Periods;
using DanVan.Domain.Rollups;

namespace RollUpNation;

/// <summary>What every commune reports: made-up figures, always the same ones.</summary>
internal static class Figures
{
    public static readonly IndicatorCode Received = IndicatorCode.Parse("petition.received");
    public static readonly IndicatorCode Resolved = IndicatorCode.Parse("petition.resolved");
    public static readonly IndicatorCode Rate = IndicatorCode.Parse("petition.resolved.rate");

    public static RollupPlan Plan(UnitTree units, int indicators, int months)
    {
        var counts = Enumerable.Range(3, indicators - 2).Select(i => Count(IndicatorCode.Parse($"count.{i:000}"), $"Chỉ tiêu {i}", $"Indicator {i}"));
        List<Indicator> all =
        [
            Count(Received, "Số đơn tiếp nhận", "Petitions received"),
            Count(Resolved, "Số đơn đã giải quyết", "Petitions resolved"),
            .. counts,
            new()
            {
                Code = Rate,
                Name = new LocalizedText { Vi = "Tỷ lệ giải quyết", En = "Share of petitions resolved" },
                Kind = IndicatorKind.Rate,
                OverUnits = UnitAddition.RatioOfSums,
                Numerator = Resolved,
                Denominators = [Received],
            },
        ];
        var periods = Enumerable.Range(0, months).Select(month => ReportingPeriod.Month(PeriodRegime.Administrative, 2020 + (month / 12), 1 + (month % 12)));
        return RollupPlan.For(units, [.. all.Select(indicator => CubeIndicator.Of(indicator, Fraction.One, indicator.Kind == IndicatorKind.Rate ? null : 100_000))], [.. periods]);
    }

    /// <summary>Fills the cube month by month; one figure in thirty is missing.</summary>
    public static Cube Fill(RollupPlan plan, Action<int> monthDone)
    {
        var builder = CubeBuilder.For(plan);
        var leaves = Enumerable.Range(0, plan.Units.Count).Where(plan.Units.IsLeaf).ToArray();
        var indicators = plan.Indicators.Count(indicator => indicator.Indicator.Kind == IndicatorKind.Count);
        var (units, places, months, values) = (new List<int>(), new List<int>(), new List<int>(), new List<long>());
        for (var month = 0; month < plan.Periods.Count; month++)
        {
            var random = new Random(114 + month);
            units.Clear();
            places.Clear();
            months.Clear();
            values.Clear();
            foreach (var unit in leaves)
            {
                // A commune that did not count its petitions did not count the resolved ones either.
                var received = 0L;
                var counted = random.Next(30) != 0;
                for (var indicator = 0; indicator < indicators; indicator++)
                {
                    // Nobody resolves more petitions than came in.
                    var value = indicator == 1 ? random.NextInt64(received + 1) : random.NextInt64(1, 1000);
                    received = indicator == 0 ? value : received;
                    if (indicator < 2 ? counted : random.Next(30) != 0)
                    {
                        units.Add(unit);
                        places.Add(indicator);
                        months.Add(month);
                        values.Add(value);
                    }
                }
            }

            builder.AddColumns([.. units], [.. places], [.. months], [.. values]);
            monthDone(month);
        }

        return builder.Problems.Count == 0 ? builder.Build() : throw new InvalidOperationException(builder.Problems[0].ToString());
    }

    private static Indicator Count(IndicatorCode code, string vi, string en) => new()
    {
        Code = code,
        Name = new LocalizedText { Vi = vi, En = en },
        Kind = IndicatorKind.Count,
        Unit = "đơn",
        OverUnits = UnitAddition.Sum,
        OverTime = TimeAddition.Sum,
    };
}
