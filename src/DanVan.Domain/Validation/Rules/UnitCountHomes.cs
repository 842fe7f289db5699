using DanVan.Domain.Territory;
using NodaTime;

namespace DanVan.Domain.Validation.Rules;

/// <summary>The unit that reports and those above it, whose communes a figure may count, as of the day of the report.</summary>
internal sealed class UnitCountHomes
{
    private static readonly string[] s_offices = ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "huyện ủy", "thành ủy", "thị ủy", "đảng ủy"];

    private UnitCountHomes(LocalDate? date, string? obstacle)
    {
        Date = date;
        Obstacle = obstacle;
    }

    public LocalDate? Date { get; }

    /// <summary>Gets why nothing can be checked, or null.</summary>
    public string? Obstacle { get; }

    public TerritoryOnDate? Territory { get; private init; }

    /// <summary>Gets the units whose communes are all listed, the reporting one first.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; private init; } = [];

    /// <summary>Gets whether a unit above the reporting one has communes that the register does not list.</summary>
    public bool ListedInPart { get; private init; }

    public static UnitCountHomes Of(RuleContext context)
    {
        var date = context.Report.Header.Date;
        if (context.Register is not { } register)
        {
            return new UnitCountHomes(date, "no-register");
        }

        if (date is not { } day)
        {
            return new UnitCountHomes(date, "no-date");
        }

        var territory = register.On(day);
        if (UnitOf(context, territory) is not { } unit)
        {
            return new UnitCountHomes(date, "unknown-unit");
        }

        var all = territory.AncestorsOf(unit).Prepend(unit).ToList();
        return new UnitCountHomes(date, all[0].IsListedInPart ? "listed-in-part" : null)
        {
            Territory = territory,
            Units = [.. all.Where(home => !home.IsListedInPart)],
            ListedInPart = all.Exists(home => home.IsListedInPart),
        };
    }

    private static AdministrativeUnit? UnitOf(RuleContext context, TerritoryOnDate territory)
    {
        if (context.Report.Unit is { } stated)
        {
            return territory.Find(stated) ?? Only(territory.FindByName(stated));
        }

        if (context.Report.Header.Issuer is not { } issuer)
        {
            return null;
        }

        var name = issuer.Trim();
        foreach (var office in s_offices)
        {
            if (name.StartsWith(office, StringComparison.OrdinalIgnoreCase))
            {
                name = name[office.Length..].Trim();
                break;
            }
        }

        return Only(territory.FindByName(name));
    }

    // Two communes may have one name; then nobody knows which one reports.
    private static AdministrativeUnit? Only(IReadOnlyList<AdministrativeUnit> found) => found is [var one] ? one : null;
}
