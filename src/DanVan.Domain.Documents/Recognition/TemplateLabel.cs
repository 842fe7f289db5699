using System.Globalization;
using System.Text;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words of a printed label, without diacritics, usual abbreviations written out, each with its count.</summary>
internal sealed class TemplateLabel
{
    private const int LongestLabel = 400;

    private static readonly Dictionary<string, string[]> Abbreviations = new()
    {
        ["kt"] = ["kiem", "tra"],
        ["qd"] = ["quyet", "dinh"],
        ["tw"] = ["trung", "uong"],
        ["hc"] = ["hanh", "chinh"],
        ["tthc"] = ["thu", "tuc", "hanh", "chinh"],
        ["ubnd"] = ["uy", "ban", "nhan", "dan"],
        ["tt"] = ["thi", "tran"],
        ["kntc"] = ["khieu", "nai", "to", "cao"],
        ["kn"] = ["khieu", "nai"],
        ["tc"] = ["to", "cao"],
        ["sl"] = ["so", "luong"],
        ["ts"] = ["tong", "so"],
        ["pct"] = ["pho", "chu", "tich"],
        ["ct"] = ["chu", "tich"],
        ["cbcc"] = ["can", "bo", "cong", "chuc"],
        ["dvc"] = ["dich", "vu", "cong"],
    };

    private TemplateLabel(Dictionary<string, int> words) => Words = words;

    /// <summary>Gets how often each word stands in it.</summary>
    public Dictionary<string, int> Words { get; }

    public bool IsEmpty => Words.Count == 0;

    /// <summary>Reads a label; of a very long one only the beginning.</summary>
    public static TemplateLabel Of(string text)
    {
        var words = new Dictionary<string, int>();
        var tokens = new FigureTokens(text.Length > LongestLabel ? text[..LongestLabel] : text);
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (!tokens.IsWord(i) && !tokens.IsNumber(i))
            {
                continue;
            }

            var plain = Plain(tokens.Span(i).ToString());
            foreach (var word in Abbreviations.GetValueOrDefault(plain) ?? [plain])
            {
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        return new TemplateLabel(words);
    }

    /// <summary>Without tone marks and diacritics, in lower case.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter is 'Đ' or 'đ' or 'Ð' or 'ð' ? 'd' : char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
