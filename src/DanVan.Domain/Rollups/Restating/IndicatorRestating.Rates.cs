using DanVan.Domain.Indicators;

namespace DanVan.Domain.Rollups.Restating;

/// <content>Rates: the ratio of two restated totals, never the mean of rates.</content>
internal sealed partial class IndicatorRestating
{
    private void Divide(Indicator rate, FactColumn column)
    {
        if (rate is not { Numerator: { } numerator, Denominators: [var denominator, ..] } || SumsOf(numerator) is not { } above || SumsOf(denominator) is not { } below)
        {
            RefuseAll(rate.Code, column, "components-missing");
            return;
        }

        var ratio = new RestatedRatio(above, below);
        var isRefused = new bool[ratio.Targets.Count];
        for (var target = 0; target < isRefused.Length; target++)
        {
            var sources = ratio.SourcesOf(target);
            if (!ratio.IsReported(target) && sources.All(unit => column[unit] is null))
            {
                continue;
            }

            if (ratio.ValuesOf(target, out var reason) is { } values)
            {
                _facts.Add(new RestatedFact { Unit = ratio.Targets[target], Indicator = rate.Code, Values = values, Expected = sources.Count, Present = ratio.CountBoth(target) });
            }
            else
            {
                _refusals.Add(new RestatementRefusal { Indicator = rate.Code, Unit = ratio.Targets[target], Reason = reason! });
                isRefused[target] = true;
            }
        }

        for (var unit = 0; unit < _units.Count; unit++)
        {
            List<int> targets = [.. ratio.TargetsOf(unit)];
            if (column[unit] is { } fact && (targets.Count == 0 || targets.Exists(target => isRefused[target])))
            {
                Return(fact, targets.Count == 0 ? "unplaced" : "unrestated");
            }
        }
    }

    private RestatedSum? SumsOf(IndicatorCode code) =>
        _indicators.GetValueOrDefault(code) is { OverUnits: UnitAddition.Sum } indicator && _columns.TryGetValue(code, out var column) && RestateSums(indicator, column) is { } sums
            ? new RestatedSum(_plans[indicator.MovesWith], column, sums)
            : null;
}
