using DanVan.Domain.Numbers;

namespace DanVan.Domain.Conformance;

/// <summary>What the case files call the roundings.</summary>
internal static class RoundingNames
{
    public static Rounding Of(string? name) => name?.ToLowerInvariant() switch
    {
        null or "nearest" or "up_or_down" or "either_half" => Rounding.Nearest,
        "up" or "half_up" => Rounding.HalfUp,
        "down" or "half_down" => Rounding.HalfDown,
        "even" or "half_even" => Rounding.HalfEven,
        "half_away" or "half_away_from_zero" => Rounding.HalfAwayFromZero,
        "half_zero" or "half_towards_zero" or "half_toward_zero" => Rounding.HalfTowardsZero,
        "trunc" or "truncate" or "truncated" => Rounding.Truncate,
        "away" or "anti_trunc" or "away_from_zero" => Rounding.AwayFromZero,
        "floor" => Rounding.Floor,
        "ceiling" => Rounding.Ceiling,
        "ceiling_or_floor" or "floor_or_ceiling" => Rounding.FloorOrCeiling,
        "exact" => Rounding.Exact,
        _ => throw new UnknownNameException($"the rounding '{name}' is not known here"),
    };
}
