using DanVan.Domain.Periods;
using DanVan.Domain.Territory;

namespace DanVan.Domain.Documents.Reading;

/// <summary>Which column of a list of units holds what.</summary>
internal sealed class UnitListColumns
{
    private static readonly string[] s_provinceNames = ["province", "tinh thanh pho", "tinh, thanh pho", "tinh", "ten tinh"];
    private static readonly string[] s_provinceCodes = ["province_code", "ma tp", "ma tinh"];
    private static readonly string[] s_districtNames = ["district", "quan huyen", "quan/huyen", "quan, huyen", "ten quan huyen"];
    private static readonly string[] s_districtCodes = ["district_code", "ma qh", "ma huyen"];
    private static readonly string[] s_communeNames = ["commune", "phuong xa", "xa phuong", "ten xa"];
    private static readonly string[] s_communeCodes = ["commune_code", "ma px", "ma xa"];
    private static readonly string[] s_provinceKinds = ["province_type"];
    private static readonly string[] s_districtKinds = ["district_type"];
    private static readonly string[] s_communeKinds = ["commune_type", "cap"];
    private readonly IReadOnlyList<string> _headers;

    public UnitListColumns(IReadOnlyList<string> headers)
    {
        _headers = [.. headers.Select(header => VietnameseText.WithoutMarks(VietnameseText.ToComparable(header)))];
        if (Find(s_communeNames) < 0 || Find(s_communeCodes) < 0 || Find(s_provinceNames) < 0 || Find(s_provinceCodes) < 0)
        {
            throw new FormatException($"The headers are '{string.Join(", ", headers)}'. Expected names and codes of provinces and communes: 'Tỉnh Thành Phố, Mã TP, Quận Huyện, Mã QH, Phường Xã, Mã PX, Cấp'.");
        }
    }

    public ListedUnit Province(IReadOnlyList<string> row) => Of(row, UnitLevel.Province, s_provinceNames, s_provinceCodes, s_provinceKinds);

    public ListedUnit District(IReadOnlyList<string> row) => Of(row, UnitLevel.District, s_districtNames, s_districtCodes, s_districtKinds);

    public ListedUnit Commune(IReadOnlyList<string> row) => Of(row, UnitLevel.Commune, s_communeNames, s_communeCodes, s_communeKinds);

    private ListedUnit Of(IReadOnlyList<string> row, UnitLevel level, string[] names, string[] codes, string[] kinds)
    {
        var name = Cell(row, names);
        var kind = UnitKinds.Find(Cell(row, kinds), level);
        return new ListedUnit(level, Cell(row, codes), name, kind == UnitKind.NotSaid ? UnitKinds.Find(name, level) : kind);
    }

    private string Cell(IReadOnlyList<string> row, string[] headers)
    {
        var column = Find(headers);
        return column >= 0 && column < row.Count ? row[column] : "";
    }

    private int Find(string[] headers)
    {
        for (var i = 0; i < _headers.Count; i++)
        {
            if (headers.Contains(_headers[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
