using DanVan.Domain.Periods;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Reads the statistics office's conversion table of 2025: a row for each old commune and new commune that has something of it.</summary>
public static class ConversionTableReader
{
    private static readonly string[] s_headers = ["ten xa moi", "ma xa moi", "ten xa cu", "ma xa cu", "ghi chu", "quan/huyen", "tinh, thanh pho"];

    /// <summary>Reads comma-separated values in UTF-8, with or without lines before the headers and between provinces.</summary>
    /// <remarks>Rows that name neither an old nor a new commune are headings and left out; every other row is returned as written.</remarks>
    /// <param name="stream">The table; it is read to its end and stays open.</param>
    /// <exception cref="FormatException">It is no such table: no row of headers "Tên Xã mới, Mã Xã mới, Tên Xã cũ, Mã Xã cũ, Ghi chú, Quận/huyện", not UTF-8, or more than a million rows.</exception>
    public static IReadOnlyList<ConversionRow> Read(Stream stream)
    {
        Guard.Against.Null(stream);
        using var csv = CsvRows.Open(stream);
        int[]? places = null;
        var rows = new List<ConversionRow>();
        while (csv.ReadRow() is { } row)
        {
            if (places is null)
            {
                places = PlacesIn(row);
            }
            else if (Row(row, places, csv.Row) is { } read)
            {
                rows.Add(read);
            }
        }

        return places is null
            ? throw new FormatException("There is no row of headers. Expected 'Tên Xã mới, Mã Xã mới, Tên Xã cũ, Mã Xã cũ, Ghi chú, Quận/huyện'.")
            : rows;
    }

    private static int[]? PlacesIn(IReadOnlyList<string> row)
    {
        var headers = row.Select(header => VietnameseText.WithoutMarks(VietnameseText.ToComparable(header))).ToList();
        var places = s_headers.Select(header => headers.IndexOf(header)).ToArray();
        return places.Take(5).Contains(-1) ? null : places;
    }

    private static ConversionRow? Row(IReadOnlyList<string> row, int[] places, int number)
    {
        string Cell(int header) => places[header] >= 0 && places[header] < row.Count ? row[places[header]] : "";
        var read = new ConversionRow { Row = number, NewName = Cell(0), NewCode = Cell(1), OldName = Cell(2), OldCode = Cell(3), Note = Cell(4), OldDistrict = Cell(5), NewProvince = Cell(6) };
        return read.NewName.Length + read.NewCode.Length + read.OldName.Length + read.OldCode.Length == 0 ? null : read;
    }
}
