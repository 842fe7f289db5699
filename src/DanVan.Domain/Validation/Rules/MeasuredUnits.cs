namespace DanVan.Domain.Validation.Rules;

/// <summary>Units of measured quantities, which need not be whole numbers: money, area, length, weight, volume, time.</summary>
internal static class MeasuredUnits
{
    private static readonly HashSet<string> s_units = new(StringComparer.OrdinalIgnoreCase)
    {
        "đồng", "đ", "vnd", "vnđ", "usd", "ha", "hecta", "héc-ta", "m", "m2", "m²", "m3", "m³", "km", "km2", "km²", "kg", "g", "gam", "tấn", "tạ", "yến",
        "lít", "giờ", "phút", "kwh", "mw", "sào", "mẫu",
    };

    /// <summary>Whether a unit measures; its first word decides ("đồng/người").</summary>
    public static bool Contains(string? unit)
    {
        if (unit is null)
        {
            return false;
        }

        var end = unit.AsSpan().IndexOfAny(' ', '/');
        return s_units.Contains(end < 0 ? unit : unit[..end]);
    }
}
