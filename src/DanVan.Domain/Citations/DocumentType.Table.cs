namespace DanVan.Domain.Citations;

public sealed partial record DocumentType
{
    private const DocumentFamilies A = DocumentFamilies.Administrative;
    private const DocumentFamilies L = DocumentFamilies.Legislative;
    private const DocumentFamilies P = DocumentFamilies.Party;

    // Letters met in symbols that the rules give otherwise or not at all.
    private static readonly (string Letters, string Name)[] s_otherAbbreviations =
    [
        ("qd", "Quyết định"), ("nd", "Nghị định"), ("qđi", "Quy định"), ("cv", "Công văn"), ("tbkl", "Thông báo"),
        ("gcn", "Giấy chứng nhận"), ("ctph", "Chương trình"), ("khph", "Kế hoạch"),
    ];

    private static readonly Dictionary<string, string> s_spellings = new()
    {
        ["ctr"] = "CTr",
        ["ttr"] = "TTr",
        ["qyđ"] = "QyĐ",
        ["qđi"] = "QĐi",
        ["ttg"] = "TTg",
        ["thu"] = "ThU",
        ["qd"] = "QĐ",
        ["nd"] = "NĐ",
        ["ctrph"] = "CTrPH",
        ["tư"] = "TW",
        ["t.ư"] = "TW",
        ["t.w"] = "TW",
    };

    /// <summary>Gets every type known, the administrative ones in the order of Decree 30/2020/NĐ-CP first.</summary>
    /// <remarks>The abbreviations of the 29 are those of its Appendix III; công văn and thư công have none.</remarks>
    public static IReadOnlyList<DocumentType> All { get; } =
    [
        new("Nghị quyết", "NQ", A | P | L), new("Quyết định", "QĐ", A | P | L), new("Chỉ thị", "CT", A | P), new("Quy chế", "QC", A | P),
        new("Quy định", "QyĐ", A | P), new("Thông cáo", "TC", A | P), new("Thông báo", "TB", A | P), new("Hướng dẫn", "HD", A | P),
        new("Chương trình", "CTr", A | P), new("Kế hoạch", "KH", A | P), new("Phương án", "PA", A | P), new("Đề án", "ĐA", A | P),
        new("Dự án", "DA", A | P), new("Báo cáo", "BC", A | P), new("Biên bản", "BB", A | P), new("Tờ trình", "TTr", A | P),
        new("Hợp đồng", "HĐ", A), new("Công văn", null, A | P), new("Công điện", "CĐ", A), new("Bản ghi nhớ", "BGN", A),
        new("Bản thỏa thuận", "BTT", A), new("Giấy ủy quyền", "GUQ", A), new("Giấy mời", "GM", A), new("Giấy giới thiệu", "GGT", A),
        new("Giấy nghỉ phép", "GNP", A), new("Phiếu gửi", "PG", A), new("Phiếu chuyển", "PC", A), new("Phiếu báo", "PB", A), new("Thư công", null, A),
        new("Hiến pháp", "HP", L), new("Bộ luật", "BL", L), new("Luật", null, L), new("Pháp lệnh", "PL", L), new("Lệnh", "L", L),
        new("Nghị định", "NĐ", L), new("Thông tư", "TT", L), new("Thông tư liên tịch", "TTLT", L), new("Nghị quyết liên tịch", "NQLT", L),
        new("Sắc lệnh", "SL", L), new("Văn bản hợp nhất", "VBHN", L),
        new("Kết luận", "KL", P), new("Thông tri", null, P), new("Tuyên bố", null, P), new("Lời kêu gọi", null, P), new("Chiến lược", "CL", P),
        new("Quy hoạch", null, P), new("Cương lĩnh", null, P), new("Điều lệ", "ĐL", P),
        new("Văn bản", null, DocumentFamilies.None), new("Tiêu chuẩn", null, DocumentFamilies.None), new("Quy chuẩn", null, DocumentFamilies.None),
        new("Giấy phép", "GP", DocumentFamilies.None), new("Giấy chứng nhận", null, DocumentFamilies.None),
    ];
}
