using DanVan.Domain.Documents.Reading.Sheets;
using DanVan.Domain.Periods;
using DanVan.Domain.Reports;

namespace DanVan.Domain.Documents.Writing.Forms;

/// <summary>The fields of the first sheet: unit, period, symbol, date, place, issuer, title.</summary>
internal static class FormHead
{
    public const string DateField = "BM_Ngay";
    private const string RecordKey = "BM_Dau";
    private const string UnitField = "BM_DonVi";
    private const string LevelField = "BM_Cap";
    private const string PeriodField = "BM_Ky";
    private const string RegimeField = "BM_CachTinhKy";
    private const string IssuerField = "BM_CoQuan";
    private const string SymbolField = "BM_SoKyHieu";
    private const string PlaceField = "BM_DiaDanh";
    private const string TitleField = "BM_TieuDe";

    private static readonly (string Name, PeriodRegime Regime)[] Regimes =
    [
        ("Hành chính (từ ngày 15 đến ngày 14)", PeriodRegime.Administrative),
        ("Thống kê (theo tháng dương lịch)", PeriodRegime.Statistical),
        ("Năm học", PeriodRegime.SchoolYear),
        ("Khoảng thời gian nêu rõ ngày", PeriodRegime.Free),
    ];

    private static readonly (string Name, string Level)[] Levels = [("Xã", "commune"), ("Huyện", "district"), ("Tỉnh", "province"), ("Trung ương", "nation")];

    /// <summary>Gets the fields in their order.</summary>
    public static IReadOnlyList<FormHeadField> Fields { get; } =
    [
        new(UnitField, "Đơn vị báo cáo", "Mã hoặc tên đơn vị, ví dụ: huyện Vĩnh Tường", head => head.Unit),
        new(LevelField, "Cấp của đơn vị", "Chọn trong danh sách", head => Array.Find(Levels, known => known.Level == head.UnitLevel).Name ?? head.UnitLevel) { Choices = [.. Levels.Select(level => level.Name)] },
        new(PeriodField, "Kỳ báo cáo", "Ví dụ: quý I/2025; 6 tháng đầu năm 2024; năm 2019; từ 14/7/2015 đến 29/7/2020", head => head.Period?.ToString()),
        new(RegimeField, "Cách tính kỳ", "Chọn trong danh sách", head => Array.Find(Regimes, known => known.Regime == head.Period?.Regime).Name) { Choices = [.. Regimes.Select(regime => regime.Name)] },
        new(IssuerField, "Cơ quan ban hành", "Ví dụ: UBND huyện Vĩnh Tường", head => head.Header.Issuer),
        new(SymbolField, "Số, ký hiệu", "Ví dụ: 407/BC-UBND", head => head.Header.Symbol),
        new(PlaceField, "Địa danh", "Ví dụ: Vĩnh Tường", head => head.Header.Place),
        new(DateField, "Ngày ban hành", "Ngày/tháng/năm, ví dụ: 29/7/2020", head => head.Header.Date is { } date ? VietnameseDate.Format(date) : null),
        new(TitleField, "Tiêu đề (trích yếu)", "Không ghi lại chữ “BÁO CÁO”", head => head.Header.Title),
    ];

    /// <summary>Keeps the head exactly where its fields cannot show all of it.</summary>
    public static void Record(FormHeadContent head, FormRecords records)
    {
        var shown = Fields.ToDictionary(field => field.Name, field => FormInput.Shortened(field.Shown(head) ?? ""));
        if (Parse(shown) != head)
        {
            records.Add(RecordKey, ShownOf(shown), head.ToReport());
        }
    }

    public static FormHeadContent Read(WorkbookContent workbook, FormRecords records)
    {
        var shown = Fields.ToDictionary(field => field.Name, field => workbook.FindNamed(field.Name)?.Text ?? "");
        return records.Find(RecordKey, ShownOf(shown)) is { } exact ? FormHeadContent.Of(exact) : Parse(shown);
    }

    private static FormHeadContent Parse(Dictionary<string, string> shown)
    {
        var level = Said(LevelField);
        var name = Said(RegimeField);
        var regime = Array.Find(Regimes, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Regime;
        return new FormHeadContent(
            Said(UnitField),
            Array.Find(Levels, known => known.Name.Equals(level, StringComparison.OrdinalIgnoreCase)).Level ?? level,
            ReportingPeriod.TryParse(Said(PeriodField), regime, out var period) ? period : null,
            new ReportHeader
            {
                Issuer = Said(IssuerField),
                Symbol = Said(SymbolField),
                Place = Said(PlaceField),
                Date = VietnameseDate.TryParse(Said(DateField), out var date) ? date : null,
                Title = Said(TitleField),
            });

        string? Said(string field) => shown[field].Trim() is { Length: > 0 } text ? text : null;
    }

    // A day written as a number shows its zeros, "29/07/2020"; the record goes by the day.
    private static string ShownOf(Dictionary<string, string> shown) =>
        FormRecords.Shown(shown.Select(field => field.Key == DateField && VietnameseDate.TryParse(field.Value, out var date) ? VietnameseDate.Format(date) : field.Value));
}
