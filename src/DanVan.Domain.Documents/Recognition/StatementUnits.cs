using System.Collections.Frozen;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Which units count the same things, so that their numbers may be added or divided.</summary>
internal static class StatementUnits
{
    /// <summary>Words for one thing, by the case, the file, the person and so on.</summary>
    private static readonly FrozenDictionary<string, int> Families = Read(
        "đơn, đơn thư, vụ, vụ việc, việc, vụ, việc, trường hợp, khiếu nại, tố cáo, kiến nghị, phản ánh, đề nghị, tranh chấp, vụ án",
        "hồ sơ, bộ, bộ hồ sơ, thủ tục, thủ tục hành chính, tthc",
        "người, công dân, người dân, đại biểu, hòa giải viên, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, đồng chí, đ/c, thành viên, lao động, người lao động, học sinh, giáo viên, biên chế, đối tượng, nạn nhân, bị can, bị cáo, cá nhân, cấp ủy viên, nhân viên, ủy viên",
        "cuộc, buổi, hội nghị, đợt, lần",
        "hộ, hộ dân, hộ gia đình, gia đình, hộ nghèo, hộ cận nghèo",
        "nhà, căn nhà, ngôi nhà, căn",
        "cụm, cụm công nghiệp, ccn",
        "trường, trường học",
        "văn bản, quyết định, nghị quyết, chỉ thị, kế hoạch, công văn, thông báo",
        "xã, phường, thị trấn, xã, thị trấn, xã, phường, thị trấn, đơn vị, cơ quan, tổ chức, cơ quan đơn vị, đảng bộ, chi bộ");

    /// <summary>Says whether the units are written the same.</summary>
    public static bool AreSame(string a, string b) => a == b;

    /// <summary>
    /// Says whether a count may be a part of another: of the same unit or one of its family, or with none of its own; and
    /// "109 ý kiến" of "139 lượt ý kiến".
    /// </summary>
    public static bool AreAlike(StatementQuantity part, StatementQuantity whole) =>
        part.Unit == whole.Unit || part.Unit.Length == 0 || (whole.Unit.Length > 0 && (AreOfOneFamily(part.Unit, whole.Unit) || IsSort(part.Unit, whole.Unit) || IsSort(whole.Unit, part.Unit) || Names(part, whole) || Names(whole, part)));

    private static bool AreOfOneFamily(string a, string b) =>
        Families.TryGetValue(First(a), out var family) && Families.TryGetValue(First(b), out var other) && family == other;

    /// <summary>"dịch vụ công" of "dịch vụ"; one word alone may begin another thing: "đơn" and "đơn vị".</summary>
    private static bool IsSort(string longer, string shorter) =>
        longer.Length > shorter.Length && shorter.Contains(' ', StringComparison.Ordinal) && longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal);

    private static bool Names(StatementQuantity longer, StatementQuantity shorter) =>
        shorter.Unit.Length > 0 && longer.Noun.Length > shorter.Unit.Length && longer.Noun[shorter.Unit.Length] == ' ' && longer.Noun.StartsWith(shorter.Unit, StringComparison.Ordinal);

    /// <summary>"thôn, tổ dân phố" goes by its first word.</summary>
    private static string First(string unit)
    {
        var comma = unit.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? unit : unit[..comma];
    }

    private static FrozenDictionary<string, int> Read(params string[] families)
    {
        var read = new Dictionary<string, int>();
        for (var i = 0; i < families.Length; i++)
        {
            foreach (var word in families[i].Split(", "))
            {
                read.TryAdd(UnitLexicon.Fold(word), i);
            }
        }

        return read.ToFrozenDictionary();
    }
}
