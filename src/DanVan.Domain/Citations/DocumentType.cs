using DanVan.Domain.Periods;

namespace DanVan.Domain.Citations;

/// <summary>A type of document (thể loại văn bản) with the letters that stand for it in a symbol.</summary>
public sealed partial record DocumentType
{
    private DocumentType(string name, string? abbreviation, DocumentFamilies families)
    {
        Name = name;
        Abbreviation = abbreviation;
        Families = families;
    }

    /// <summary>Gets the name in its usual spelling: "Quyết định".</summary>
    public string Name { get; }

    /// <summary>Gets the letters for it in a symbol of its first family, or null where it has none: an official letter (công văn), a law.</summary>
    public string? Abbreviation { get; }

    /// <summary>Gets which sets of rules list it.</summary>
    public DocumentFamilies Families { get; }

    /// <summary>Gets the types that a set of rules lists.</summary>
    public static IEnumerable<DocumentType> In(DocumentFamilies family) => All.Where(type => (type.Families & family) != 0);

    /// <summary>Finds a type by its name in any case and with tone marks on either vowel, or returns null.</summary>
    public static DocumentType? Find(string name)
    {
        Guard.Against.Null(name);
        return Index.ByName.GetValueOrDefault(VietnameseText.ToComparable(name));
    }

    /// <summary>Finds a type by the letters in a symbol, or returns null.</summary>
    /// <remarks>
    /// "QĐ" is read as Quyết định, although the party writes its regulations (Quy định) so too. "QD" and "ND" without the bar of
    /// the Đ are accepted, and so are the endings of joint documents: "KHPH", "QCPH", "NQLT".
    /// </remarks>
    public static DocumentType? FindByAbbreviation(string abbreviation)
    {
        Guard.Against.Null(abbreviation);
        var letters = VietnameseText.ToComparable(abbreviation);
        return Index.ByAbbreviation.GetValueOrDefault(letters)
            ?? (letters.Length > 3 && letters.EndsWith("lt", StringComparison.Ordinal) ? Index.ByAbbreviation.GetValueOrDefault(letters[..^2]) : null)
            ?? (letters.Length > 3 && letters.EndsWith("ph", StringComparison.Ordinal) ? Index.ByAbbreviation.GetValueOrDefault(letters[..^2]) : null);
    }

    /// <summary>The letters of a symbol in their usual spelling: "CTR" is "CTr", "QÐ" is "QĐ".</summary>
    internal static string UsualLetters(string abbreviation)
    {
        var letters = VietnameseText.ToComparable(abbreviation);
        return s_spellings.GetValueOrDefault(letters) ?? letters.ToUpperInvariant();
    }

    // Apart from the table, so that it is made after it.
    private static class Index
    {
        public static readonly Dictionary<string, DocumentType> ByName = All.ToDictionary(type => VietnameseText.ToComparable(type.Name));
        public static readonly Dictionary<string, DocumentType> ByAbbreviation = AbbreviationsOfAll();

        private static Dictionary<string, DocumentType> AbbreviationsOfAll()
        {
            var types = new Dictionary<string, DocumentType>();
            foreach (var type in All)
            {
                if (type.Abbreviation is { } letters)
                {
                    types.TryAdd(VietnameseText.ToComparable(letters), type);
                }
            }

            foreach (var (letters, name) in s_otherAbbreviations)
            {
                types.TryAdd(letters, ByName[VietnameseText.ToComparable(name)]);
            }

            return types;
        }
    }
}
