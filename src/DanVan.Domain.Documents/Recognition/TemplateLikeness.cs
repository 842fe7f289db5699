namespace DanVan.Domain.Documents.Recognition;

/// <summary>How alike two labels are by their words, whatever their order, diacritics, case and usual abbreviations: 0 to 1000.</summary>
/// <remarks>A word that many labels of the same family carry ("số", "đơn") says little; it weighs one over the number of labels that carry it.</remarks>
internal sealed class TemplateLikeness
{
    /// <summary>The likeness of equal labels.</summary>
    public const int Same = 1000;

    private const int FullWeight = 27720;
    private const int LongestLabel = 400;

    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["kt"] = "kiem tra",
        ["qd"] = "quyet dinh",
        ["tw"] = "trung uong",
        ["hc"] = "hanh chinh",
        ["tthc"] = "thu tuc hanh chinh",
        ["ubnd"] = "uy ban nhan dan",
        ["tt"] = "thi tran",
        ["kntc"] = "khieu nai to cao",
        ["kn"] = "khieu nai",
        ["tc"] = "to cao",
        ["sl"] = "so luong",
        ["ts"] = "tong so",
        ["pct"] = "pho chu tich",
        ["ct"] = "chu tich",
        ["cbcc"] = "can bo cong chuc",
        ["dvc"] = "dich vu cong",
    };

    private readonly Dictionary<string, int> _carriers = [];

    /// <param name="family">The labels among which one is looked for.</param>
    public TemplateLikeness(IEnumerable<string> family)
    {
        foreach (var label in family)
        {
            foreach (var word in Words(label).Keys)
            {
                _carriers[word] = _carriers.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Compares two labels; two empty ones are not alike.</summary>
    public int Of(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        long common = 0;
        foreach (var (word, count) in left)
        {
            common += Math.Min(count, right.GetValueOrDefault(word)) * (long)Weight(word);
        }

        var all = Sum(left) + Sum(right);
        return all == 0 ? 0 : (int)(2 * common * Same / all);
    }

    private long Sum(Dictionary<string, int> words) => words.Sum(word => word.Value * (long)Weight(word.Key));

    private int Weight(string word) => FullWeight / Math.Clamp(_carriers.GetValueOrDefault(word, 1), 1, 12);

    private static Dictionary<string, int> Words(string label)
    {
        var words = new Dictionary<string, int>();
        var text = new FigureTokens(label.Length > LongestLabel ? label[..LongestLabel] : label);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!text.IsWord(i) && !text.IsNumber(i))
            {
                continue;
            }

            var plain = Plain(text.Span(i));
            foreach (var word in Abbreviations.GetValueOrDefault(plain, plain).Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        return words;
    }

    /// <summary>Without tone marks and diacritics, in lower case.</summary>
    internal static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new System.Text.StringBuilder(word.Length);
        foreach (var letter in word.ToString().Normalize(System.Text.NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter is 'Đ' or 'đ' or 'Ð' or 'ð' ? 'd' : char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
