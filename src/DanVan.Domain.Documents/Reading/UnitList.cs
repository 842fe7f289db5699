using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Reading;

/// <summary>The administrative units of a published list, and the rows that could not be read.</summary>
public sealed class UnitList
{
    internal UnitList(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<RegisterProblem> problems)
    {
        Units = units;
        Problems = problems;
    }

    /// <summary>Gets the units, provinces, districts and communes, each once, in the order of the list.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets what is wrong with rows of the list, by row; the units of such a row are not among the units.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }
}
