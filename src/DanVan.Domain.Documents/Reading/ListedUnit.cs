using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Reading;

/// <summary>A unit as one row of a list names it.</summary>
internal readonly record struct ListedUnit(UnitLevel Level, string Code, string Name, UnitKind Kind)
{
    public bool IsNamed => Code.Length > 0 || Name.Length > 0;
}
