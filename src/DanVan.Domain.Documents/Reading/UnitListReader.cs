namespace DanVan.Domain.Documents.Reading;

/// <summary>Reads a list of administrative units, such as the statistics office publishes: a row for each commune, with its district and province.</summary>
/// <remarks>
/// Columns are found by their headers, in any order: "Tỉnh Thành Phố, Mã TP, Quận Huyện, Mã QH, Phường Xã, Mã PX, Cấp", or
/// "province, province_code, province_type, district, district_code, district_type, commune, commune_code, commune_type". Lists of two
/// levels have no district. A row whose commune is empty is a district that has none, an island.
/// </remarks>
public static class UnitListReader
{
    /// <summary>Reads comma-separated values in UTF-8.</summary>
    /// <param name="stream">The list; it is read to its end and stays open.</param>
    /// <exception cref="FormatException">It is no such list: no header with a name and a code of the commune, not UTF-8, or more than a million rows.</exception>
    public static UnitList Read(Stream stream)
    {
        Guard.Against.Null(stream);
        using var rows = CsvRows.Open(stream);
        var columns = new UnitListColumns(rows.ReadRow() ?? throw new FormatException("The list is empty. Expected a row of headers first."));
        var collected = new UnitListBuilder();
        while (rows.ReadRow() is { } row)
        {
            collected.Add(columns.Province(row), columns.District(row), columns.Commune(row), rows.Row);
        }

        return collected.ToList();
    }
}
