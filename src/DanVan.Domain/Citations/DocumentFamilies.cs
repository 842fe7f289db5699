namespace DanVan.Domain.Citations;

/// <summary>Which set of rules lists a type of document. A type may be listed by several.</summary>
[Flags]
public enum DocumentFamilies
{
    /// <summary>By none of them.</summary>
    None = 0,

    /// <summary>One of the 29 administrative documents of Article 7 of Decree 30/2020/NĐ-CP.</summary>
    Administrative = 1,

    /// <summary>A legislative document or one close to it: law, ordinance, decree, circular.</summary>
    Legislative = 2,

    /// <summary>One of the 25 documents of the party: Quy định 66-QĐ/TW of 2017, Article 4, and 399-QĐ/TW of 2026.</summary>
    Party = 4,
}
