using DanVan.Domain.Periods;

namespace DanVan.Domain.Territory;

/// <summary>The words for the kinds of administrative units.</summary>
public static class UnitKinds
{
    // Longer words first, as "thị xã" is no "xã"; the words of a level are looked for at that level only.
    private static readonly (string Words, UnitLevel Level, UnitKind Kind)[] s_words = Folded(
    [
        ("thành phố trung ương", UnitLevel.Province, UnitKind.CentralCity),
        ("thành phố", UnitLevel.Province, UnitKind.CentralCity),
        ("tỉnh", UnitLevel.Province, UnitKind.Province),
        ("thành phố", UnitLevel.District, UnitKind.ProvincialCity),
        ("thị xã", UnitLevel.District, UnitKind.TownDistrict),
        ("huyện", UnitLevel.District, UnitKind.RuralDistrict),
        ("quận", UnitLevel.District, UnitKind.UrbanDistrict),
        ("thị trấn", UnitLevel.Commune, UnitKind.Township),
        ("phường", UnitLevel.Commune, UnitKind.Ward),
        ("đặc khu", UnitLevel.Commune, UnitKind.SpecialZone),
        ("xã", UnitLevel.Commune, UnitKind.Commune),
    ]);

    /// <summary>The level that a kind belongs to, or null for a kind that nobody said.</summary>
    public static UnitLevel? LevelOf(UnitKind kind) => kind switch
    {
        UnitKind.Province or UnitKind.CentralCity => UnitLevel.Province,
        UnitKind.RuralDistrict or UnitKind.UrbanDistrict or UnitKind.TownDistrict or UnitKind.ProvincialCity => UnitLevel.District,
        UnitKind.Commune or UnitKind.Ward or UnitKind.Township or UnitKind.SpecialZone => UnitLevel.Commune,
        _ => null,
    };

    /// <summary>The kind that a name begins with ("Thị trấn Thổ Tang"), or <see cref="UnitKind.NotSaid"/>.</summary>
    /// <param name="name">The name, or the words of the kind alone; case, tone placement and the form of Đ do not matter.</param>
    /// <param name="level">The level of the unit, as "thành phố" is said at two levels.</param>
    public static UnitKind Find(string name, UnitLevel level)
    {
        Guard.Against.Null(name);
        return Leading(UnitName.Comparable(name), level)?.Kind ?? UnitKind.NotSaid;
    }

    /// <summary>What remains of a comparable name without the words of its kind; the name itself when they are all there is, or when there are none.</summary>
    internal static string WithoutKind(string comparable, UnitLevel? level)
    {
        var found = level is { } known
            ? Leading(comparable, known)
            : Leading(comparable, UnitLevel.Commune) ?? Leading(comparable, UnitLevel.District) ?? Leading(comparable, UnitLevel.Province);
        return found is { } kind && comparable.Length > kind.Words.Length ? comparable[(kind.Words.Length + 1)..] : comparable;
    }

    private static (string Words, UnitKind Kind)? Leading(string comparable, UnitLevel level)
    {
        foreach (var (words, ofLevel, kind) in s_words)
        {
            if (ofLevel == level && comparable.StartsWith(words, StringComparison.Ordinal) && (comparable.Length == words.Length || comparable[words.Length] == ' '))
            {
                return (words, kind);
            }
        }

        return null;
    }

    private static (string Words, UnitLevel Level, UnitKind Kind)[] Folded((string Words, UnitLevel Level, UnitKind Kind)[] kinds) =>
        [.. kinds.Select(kind => (VietnameseText.ToComparable(kind.Words), kind.Level, kind.Kind))];
}
