using DanVan.Domain.Json;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Catalog;

/// <summary>The small register that comes with the library, to try things out with. The whole country is for the statistics office to publish.</summary>
public static class BuiltInRegisters
{
    private static readonly Lazy<TerritoryRegister> s_vinhTuong = new(() => RegisterJson.Read(CatalogResource.Read("vinh-tuong.register.json")).Get());

    /// <summary>Gets the communes of the district Vĩnh Tường, Vĩnh Phúc, since 2007, with the district and its province: 29 from 2009-09-24, 28 from 2020-02-01, 20 from 2025-01-01, 6 from 2025-07-01.</summary>
    /// <remarks>Of the change of 2025-01-01 the register knows only the merges into Sao Đại Việt and Đại Đồng; five communes end on that day and nothing is said of where they went.</remarks>
    public static TerritoryRegister VinhTuong => s_vinhTuong.Value;
}
