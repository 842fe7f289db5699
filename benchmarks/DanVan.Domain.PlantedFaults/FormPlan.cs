using DanVan.Domain.Catalog;
using DanVan.Domain.Templates;

namespace DanVan.Domain.PlantedFaults;

/// <summary>A built-in form with units in its rows: how many columns it has, and what must hold in each row.</summary>
internal sealed class FormPlan
{
    private FormPlan(ReportTemplate template)
    {
        Code = template.Code;
        Columns = template.Tables[0].Columns.Select(column => column.OfficialNumber).OfType<int>().Max();
        Identities = [.. BuiltInRulebooks.Get(template.Code).Rules.Select(rule => Correct(rule.Id))];
        RateOf = Identities.FirstOrDefault(identity => !identity.IsBound) is { } sum ? (sum.Right[0], sum.Left[0])
            : Identities.FirstOrDefault() is { } bound ? (bound.Left[0], bound.Right[0]) : null;
    }

    /// <summary>Gets every built-in form whose rows are units.</summary>
    public static IReadOnlyList<FormPlan> All { get; } =
        [.. BuiltInTemplates.All.Where(template => template.Tables is [{ RowsAre: RowSubject.Unit }]).Select(template => new FormPlan(template))];

    /// <summary>Gets the code of the template.</summary>
    public string Code { get; }

    /// <summary>Gets how many numbered columns it has.</summary>
    public int Columns { get; }

    /// <summary>Gets what must hold in each row.</summary>
    public IReadOnlyList<FormIdentity> Identities { get; }

    /// <summary>Gets the two columns whose percentage each row states too, part and whole; null where no column is a part of another.</summary>
    public (int Part, int Whole)? RateOf { get; }

    // The one misprint: column 18 is a part of 16, which is meant. Either is accepted.
    private static FormIdentity Correct(string id) =>
        id == "8=15+18" ? FormIdentity.Parse("8=15+16") with { Rights = [[15, 16], [15, 18]] } : FormIdentity.Parse(id);
}
