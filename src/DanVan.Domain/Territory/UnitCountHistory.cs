using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>How many units of some kinds a unit had below it, and on which days.</summary>
public static class UnitCountHistory
{
    /// <summary>The counts over time, from the first day the register knows anything of the unit.</summary>
    /// <param name="register">The register.</param>
    /// <param name="code">The code of the unit.</param>
    /// <param name="kinds">The kinds that are counted together.</param>
    /// <returns>Stretches without gaps in the life of the unit, by date, neighbours with different counts; the first day of the first is null when nothing is known of a start.</returns>
    public static IReadOnlyList<UnitCount> Of(TerritoryRegister register, string code, IReadOnlyCollection<UnitKind> kinds)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(code);
        Guard.Against.Null(kinds);
        var counts = new List<UnitCount>();
        foreach (var (from, to) in Stretches(register))
        {
            var territory = register.On(from ?? to ?? LocalDate.MaxIsoValue);
            if (territory.Find(code) is not { } unit)
            {
                continue;
            }

            var count = territory.DescendantsOf(unit).Count(below => kinds.Contains(below.Kind));
            if (counts.Count > 0 && counts[^1].Count == count && counts[^1].To?.PlusDays(1) == from)
            {
                counts[^1] = counts[^1] with { To = to };
            }
            else
            {
                counts.Add(new UnitCount(from, to, count));
            }
        }

        return counts;
    }

    // The territory changes on the first day of a unit, and on the day after its last.
    private static IEnumerable<(LocalDate? From, LocalDate? To)> Stretches(TerritoryRegister register)
    {
        var changes = register.Units.Select(unit => unit.From).Concat(register.Units.Select(unit => unit.To?.PlusDays(1))).OfType<LocalDate>().Distinct().Order().ToList();
        LocalDate? from = null;
        foreach (var change in changes)
        {
            yield return (from, change.PlusDays(-1));
            from = change;
        }

        yield return (from, null);
    }
}
