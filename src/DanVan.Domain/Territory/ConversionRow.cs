namespace DanVan.Domain.Territory;

/// <summary>A row of a conversion table, as written: a unit before, a unit after, and how much of the one went to the other.</summary>
public sealed record ConversionRow
{
    /// <summary>Gets the row of the table, counted from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Gets the code of the unit before, or empty when the table gives none.</summary>
    public required string OldCode { get; init; }

    /// <summary>Gets the name of the unit before.</summary>
    public required string OldName { get; init; }

    /// <summary>Gets the code of the unit after, or empty when the table gives none.</summary>
    public required string NewCode { get; init; }

    /// <summary>Gets the name of the unit after.</summary>
    public required string NewName { get; init; }

    /// <summary>Gets the province after with its code ("Tỉnh Phú Thọ (25)"), or empty.</summary>
    public string NewProvince { get; init; } = "";

    /// <summary>Gets the note that says how much moved ("Nhập toàn bộ").</summary>
    public required string Note { get; init; }

    /// <summary>Gets the district before with its code ("Huyện Bạch Long Vĩ (318)"), or empty.</summary>
    public string OldDistrict { get; init; } = "";
}
