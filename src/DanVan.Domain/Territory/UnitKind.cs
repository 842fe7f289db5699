namespace DanVan.Domain.Territory;

/// <summary>The kind of an administrative unit. The default says that it is not known.</summary>
public enum UnitKind
{
    /// <summary>Nobody said.</summary>
    NotSaid,

    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    CentralCity,

    /// <summary>Huyện.</summary>
    RuralDistrict,

    /// <summary>Quận.</summary>
    UrbanDistrict,

    /// <summary>Thị xã.</summary>
    TownDistrict,

    /// <summary>Thành phố thuộc tỉnh, hoặc thuộc thành phố trực thuộc trung ương.</summary>
    ProvincialCity,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Thị trấn.</summary>
    Township,

    /// <summary>Đặc khu.</summary>
    SpecialZone,
}
