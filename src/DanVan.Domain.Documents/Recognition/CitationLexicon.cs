using DanVan.Domain.Citations;
using DanVan.Domain.Periods;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words that introduce a citation.</summary>
internal static class CitationLexicon
{
    // Longer names of a type, as they stand before a number.
    private static readonly (string Words, string Type)[] s_longerNames =
    [
        ("Thông báo kết luận", "Thông báo"), ("Kết luận thanh tra", "Kết luận"), ("Kết luận kiểm tra", "Kết luận"), ("Chương trình hành động", "Chương trình"),
        ("Chương trình phối hợp", "Chương trình"), ("Chương trình công tác", "Chương trình"), ("Kế hoạch phối hợp", "Kế hoạch"), ("Kế hoạch liên tịch", "Kế hoạch"),
        ("Quy chế phối hợp", "Quy chế"), ("Quyết định thành lập", "Quyết định"), ("Quyết định phê duyệt", "Quyết định"), ("Hướng dẫn liên ngành", "Hướng dẫn"),
    ];

    /// <summary>Gets the folded names of types by their first letter, longest first, each with its usual spelling.</summary>
    public static IReadOnlyDictionary<char, (string Folded, string Name)[]> Types { get; } = DocumentType.All.Select(type => (Folded: Fold(type.Name), type.Name))
        .GroupBy(type => type.Folded[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(type => type.Folded.Length).ToArray());

    /// <summary>Gets what may stand before a number in place of a type, without marks, longest first, each with the type it means.</summary>
    public static IReadOnlyList<(string Plain, string Name)> TypesBeforeNumber { get; } =
        [.. s_longerNames.Select(name => (Plain(name.Words), name.Type)).Concat(DocumentType.All.Select(type => (Plain(type.Name), type.Name))).OrderByDescending(type => type.Item1.Length)];

    /// <summary>Gets the letters that stand for a type before a number: "QĐ số 298".</summary>
    public static IReadOnlyList<string> Letters { get; } =
        ["QĐ", "QÐ", "NQ", "CT", "KL", "KH", "TB", "CV", "NĐ", "NÐ", "TT", "CTr", "TTr", "BC", "HD", "ĐA", "ÐA", "PL", "TTLT", "QĐ thành lập", "QĐ phê duyệt"];

    /// <summary>Gets words before a number that make it the number of a form or a page.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["bieu", "mau", "phu luc", "bang", "to khai", "bieu mau", "mau bieu", "to", "trang", "dieu", "khoan", "ma"];

    /// <summary>Gets verbs that put a document into the world, longest first.</summary>
    public static IReadOnlyList<string> IssuingVerbs { get; } = [.. new[] { "ký ban hành", "ban hành", "xây dựng", "đã có", "đã ra", "có", "ra" }.Select(Fold)];

    /// <summary>Gets words that may stand between a body and its verb.</summary>
    public static CitationPhrases Adverbs { get; } =
        new("đã", "đang", "cũng đã", "cũng", "tiếp tục", "kịp thời", "vừa", "luôn", "chủ động", "sẽ", "có", "nghiên cứu", "và");

    /// <summary>Gets types that may be cited with a bare number: "Đề án số 01 của BTV Tỉnh ủy".</summary>
    public static IReadOnlySet<string> NumberedTypes { get; } = new HashSet<string>(
    [
        "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông báo", "Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án", "Đề án", "Báo cáo",
        "Tờ trình", "Công văn", "Công điện", "Kết luận", "Thông tri", "Nghị định", "Thông tư", "Pháp lệnh", "Văn bản", "Lệnh", "Sắc lệnh",
    ]);

    /// <summary>Gets types of which a day and an issuer are enough: "Chỉ thị ngày 15/5/2016 của Bộ Chính trị".</summary>
    public static IReadOnlySet<string> DatedTypes { get; } = new HashSet<string>(
        ["Nghị quyết", "Quyết định", "Chỉ thị", "Kết luận", "Kế hoạch", "Thông báo", "Hướng dẫn", "Công văn", "Chương trình", "Đề án", "Thông tri", "Công điện"]);

    public static string Fold(string text) => VietnameseText.Fold(text);

    public static string Plain(string text) => VietnameseText.WithoutMarks(VietnameseText.Fold(text));
}
