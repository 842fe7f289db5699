using NodaTime;

namespace DanVan.Domain.Territory;

/// <summary>Checks that the units of a register form a tree on every day, and that its events fit them.</summary>
internal static class RegisterCheck
{
    public static IReadOnlyList<RegisterProblem> ProblemsOf(TerritoryRegister register) =>
        [.. UnitProblems(register).Concat(CycleProblems(register)).Concat(EventProblems(register))];

    private static IEnumerable<RegisterProblem> UnitProblems(TerritoryRegister register)
    {
        AdministrativeUnit? before = null;
        foreach (var unit in register.Units)
        {
            if (string.IsNullOrWhiteSpace(unit.Code))
            {
                yield return Problem("no-code", unit, $"The unit '{unit.Name}' has no code.");
            }

            if (unit.From > unit.To)
            {
                yield return Problem("ends-before-start", unit, $"'{unit.Name}' begins on {Day(unit.From)} and ends on {Day(unit.To)}; the end must not come before the start.");
            }

            if (before is not null && before.Code == unit.Code && Meets(before, unit))
            {
                var parents = before.Parent != unit.Parent;
                yield return Problem(
                    parents ? "two-parents" : "overlapping-lives",
                    unit,
                    parents
                        ? $"On {Day(unit.From)} the code belongs to '{before.Parent ?? "none"}' and to '{unit.Parent ?? "none"}'; a unit has one parent."
                        : $"'{before.Name}' until {Day(before.To)} and '{unit.Name}' from {Day(unit.From)} share days; a code means one unit on a day.");
            }

            if (unit.Parent is { } parent && OrphanedOn(register, unit, parent) is { } day)
            {
                yield return Problem("orphan", unit, $"'{unit.Name}' belongs to '{parent}', which is not there on {Day(day)}.");
            }

            before = unit;
        }
    }

    // A parent of the same level or a lower one; only then can a unit be above itself.
    private static IEnumerable<RegisterProblem> CycleProblems(TerritoryRegister register)
    {
        foreach (var unit in register.Units.Where(unit => unit.Parent is not null))
        {
            foreach (var parent in register.StretchesOf(unit.Parent!).Where(parent => Shares(parent, unit) && parent.Level >= unit.Level))
            {
                yield return IsAbove(register, parent, unit)
                    ? Problem("cycle", unit, $"'{unit.Name}' belongs to '{parent.Name}', which belongs to it.")
                    : Problem("wrong-level", unit, $"'{unit.Name}' of level {unit.Level} belongs to '{parent.Name}' of level {parent.Level}; a parent is of a higher level.");
            }
        }
    }

    private static bool IsAbove(TerritoryRegister register, AdministrativeUnit below, AdministrativeUnit unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var day = unit.From ?? below.From ?? LocalDate.MinIsoValue;
        for (var code = below.Code; code is not null && seen.Add(code); code = (register.Find(code, day) ?? register.StretchesOf(code).FirstOrDefault())?.Parent)
        {
            if (code == unit.Code)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<RegisterProblem> EventProblems(TerritoryRegister register)
    {
        foreach (var change in register.Events)
        {
            var eve = change.Date.PlusDays(-1);
            foreach (var code in change.Transfers.Select(transfer => transfer.From).Concat(change.Ended).Distinct(StringComparer.Ordinal))
            {
                if (register.Find(code, eve) is null)
                {
                    yield return Missing(register, code, change, $"is not there on {Day(eve)}, the day before it changes");
                }
            }

            foreach (var code in change.Transfers.Select(transfer => transfer.To).Distinct(StringComparer.Ordinal))
            {
                if (register.Find(code, change.Date) is null)
                {
                    yield return Missing(register, code, change, $"is not there on {Day(change.Date)}, the day it comes into being");
                }
            }

            foreach (var same in change.Transfers.GroupBy(transfer => (transfer.From, transfer.To)).Where(same => same.Count() > 1))
            {
                yield return new RegisterProblem { Reason = "moves-twice", Code = same.Key.From, Message = $"The event of {Day(change.Date)} moves it to '{same.Key.To}' {same.Count()} times; once says all." };
            }
        }
    }

    private static RegisterProblem Missing(TerritoryRegister register, string code, TerritoryEvent change, string what) => new()
    {
        Reason = register.StretchesOf(code).Count == 0 ? "unknown-unit" : "not-there",
        Code = code,
        Message = $"The unit of the event of {Day(change.Date)} ({change.Act ?? "no document named"}) {what}.",
    };

    // The first day of a unit on which its parent is not there.
    private static LocalDate? OrphanedOn(TerritoryRegister register, AdministrativeUnit unit, string parent)
    {
        var day = unit.From ?? LocalDate.MinIsoValue;
        foreach (var above in register.StretchesOf(parent))
        {
            if ((above.From ?? LocalDate.MinIsoValue) > day)
            {
                return day;
            }

            if (above.To is not { } last || (unit.To is { } end && last >= end))
            {
                return null;
            }

            if (last >= day)
            {
                day = last.PlusDays(1);
            }
        }

        return day;
    }

    private static bool Meets(AdministrativeUnit earlier, AdministrativeUnit later) => earlier.To is not { } last || later.From is not { } first || first <= last;

    private static bool Shares(AdministrativeUnit a, AdministrativeUnit b) =>
        !(a.To is { } endOfA && b.From is { } startOfB && endOfA < startOfB) && !(b.To is { } endOfB && a.From is { } startOfA && endOfB < startOfA);

    private static RegisterProblem Problem(string reason, AdministrativeUnit unit, string message) => new() { Reason = reason, Code = unit.Code, Message = message };

    private static string Day(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "an unknown day";
}
