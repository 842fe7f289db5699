namespace DanVan.Domain.Territory;

/// <summary>The level of an administrative unit, highest first.</summary>
public enum UnitLevel
{
    /// <summary>The nation.</summary>
    Nation,

    /// <summary>A province or a city under the central government (cấp tỉnh).</summary>
    Province,

    /// <summary>A district, abolished on 2025-07-01 (cấp huyện).</summary>
    District,

    /// <summary>A commune, ward or township (cấp xã).</summary>
    Commune,
}
