using DanVan.Domain.Periods;

namespace DanVan.Domain.Citations;

/// <summary>Tells whether two ways of writing an issuing body can mean one body.</summary>
/// <remarks>
/// Charitable: abbreviations, missing marks, tone placement and a shorter form ("Ban Bí thư" for "Ban Bí thư Trung ương Đảng")
/// make no difference; two bodies are told apart only when neither name is the other one cut short.
/// </remarks>
internal static class IssuerNames
{
    private static readonly Dictionary<string, string> s_abbreviations = new()
    {
        ["ubnd"] = "uy ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["btv"] = "ban thuong vu",
        ["bch"] = "ban chap hanh",
        ["tw"] = "trung uong",
        ["tu"] = "tinh uy",
        ["hu"] = "huyen uy",
        ["bchtw"] = "ban chap hanh trung uong",
        ["bbt"] = "ban bi thu",
        ["bct"] = "bo chinh tri",
        ["ttg"] = "thu tuong chinh phu",
        ["cp"] = "chinh phu",
        ["tp"] = "thanh pho",
        ["tx"] = "thi xa",
        ["vp"] = "van phong",
        ["qh"] = "quoc hoi",
        ["ubtvqh"] = "uy ban thuong vu quoc hoi",
        ["mttq"] = "mat tran to quoc",
        ["ubmttq"] = "uy ban mat tran to quoc",
        ["ubkt"] = "uy ban kiem tra",
        ["hcm"] = "ho chi minh",
        ["vn"] = "viet nam",
        ["gddt"] = "giao duc va dao tao",
        ["ttcp"] = "thanh tra chinh phu",
        ["vpcp"] = "van phong chinh phu",
    };

    // The committee of a party organisation goes by two names.
    private static readonly (string Long, string Short)[] s_synonyms =
    [
        ("dang cong san viet nam", "dang"), ("ban chap hanh dang bo tinh", "tinh uy"), ("ban chap hanh dang bo thanh pho", "thanh uy"),
        ("ban chap hanh dang bo huyen", "huyen uy"), ("ban chap hanh dang bo thi xa", "thi uy"), ("ban chap hanh dang bo quan", "quan uy"),
        ("ban chap hanh dang bo xa", "dang uy xa"), ("ban chap hanh dang bo phuong", "dang uy phuong"), ("dang bo tinh", "tinh uy"), ("dang bo huyen", "huyen uy"),
    ];

    // Words that may stand before the name of a body without making another body of it.
    private static readonly string[] s_leads = ["ban thuong vu", "ban chap hanh", "thuong truc", "chu tich", "bo truong", "chanh", "giam doc", "tap the"];

    // The first that stands in a name decides: the office of a committee is no committee, so offices come first and mean nothing here.
    private static readonly (string Words, string Kind)[] s_kinds =
    [
        ("van phong", "office"), ("thanh tra", "inspectorate"), ("thuong truc chinh phu", "government"), ("thu tuong", "prime minister"),
        ("uy ban thuong vu quoc hoi", "standing committee"), ("quoc hoi", "assembly"), ("bo chinh tri", "centre"), ("ban bi thu", "centre"), ("trung uong", "centre"),
        ("tinh uy", "province"), ("thanh uy", "province"), ("huyen uy", "district"), ("hoi dong nhan dan", "council"), ("uy ban nhan dan", "committee"), ("chinh phu", "government"),
    ];

    private static readonly string[] s_centre = ["trung uong", "trung uong dang", "dang", "dang ta"];
    private static readonly string[] s_centralBodies = ["ban chap hanh trung uong", "bo chinh tri", "ban bi thu"];

    /// <summary>The words of a name, abbreviations written out, without marks.</summary>
    public static string Expand(string name)
    {
        var plain = VietnameseText.WithoutMarks(VietnameseText.ToComparable(name)).Replace("t.u", "tw", StringComparison.Ordinal);
        var words = plain.Split([' ', '.', ',', '-', '(', ')', '–', '&'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => s_abbreviations.GetValueOrDefault(word) ?? word);
        var text = $" {string.Join(' ', words)} ";
        foreach (var (full, cut) in s_synonyms)
        {
            text = text.Replace($" {full} ", $" {cut} ", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    /// <summary>Whether two expanded names can mean one body.</summary>
    public static bool MayBeSame(string first, string second)
    {
        if (IsCentre(first, second) || IsCentre(second, first))
        {
            return true;
        }

        var a = first.Split(' ');
        var b = second.Split(' ');
        return a.Length <= b.Length ? IsCutShort(a, b) : IsCutShort(b, a);
    }

    /// <summary>Whether an expanded name is that of a body of the party's centre.</summary>
    public static bool IsOfTheCentre(string name) => KindsOf(name) is ["centre"];

    /// <summary>Whether a body can be the one that the letters of a symbol stand for; null where the letters or the body are not known.</summary>
    /// <param name="name">An expanded name.</param>
    /// <param name="symbol">The symbol.</param>
    public static bool? CanIssue(string name, DocumentSymbol symbol)
    {
        var named = KindsOf(name);
        var lettered = symbol.Issuers.Select(KindOfLetters).ToList();
        return named.Count == 0 || lettered.Contains(null) ? null : lettered.Exists(kind => named.Contains(kind!));
    }

    /// <summary>The kinds of body that a name may mean; none when it is not known.</summary>
    private static List<string> KindsOf(string name)
    {
        if (s_centre.Contains(name))
        {
            return ["centre"];
        }

        foreach (var (words, kind) in s_kinds)
        {
            if ($" {name} ".Contains($" {words} ", StringComparison.Ordinal))
            {
                return [kind];
            }
        }

        return [];
    }

    private static string? KindOfLetters(string letters) => letters switch
    {
        "TW" => "centre",
        "TU" => "province",
        "HU" => "district",
        "UBND" => "committee",
        "HĐND" => "council",
        "CP" => "government",
        "TTg" => "prime minister",
        _ when letters.StartsWith("UBTVQH", StringComparison.Ordinal) => "standing committee",
        _ when letters.StartsWith("QH", StringComparison.Ordinal) => "assembly",
        _ => null,
    };

    private static bool IsCentre(string name, string other) =>
        s_centre.Contains(name) && (s_centre.Contains(other) || s_centralBodies.Any(body => other.StartsWith(body, StringComparison.Ordinal)));

    /// <summary>Whether a name is a longer one with words left out, none of those before it but a lead.</summary>
    private static bool IsCutShort(string[] cut, string[] full)
    {
        var lead = 0;
        while (lead < full.Length && !full[lead..].AsSpan().StartsWith(cut.AsSpan(0, Math.Min(2, cut.Length))))
        {
            lead++;
        }

        if (lead > 0 && !s_leads.Contains(string.Join(' ', full.Take(lead))))
        {
            return false;
        }

        var matched = 0;
        foreach (var word in full.Skip(lead))
        {
            if (matched < cut.Length && word == cut[matched])
            {
                matched++;
            }
        }

        return matched == cut.Length;
    }
}
