using System.Collections.Frozen;
using System.Text;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words that say what is counted, as Vietnamese reports use them.</summary>
internal static partial class UnitLexicon
{
    /// <summary>The longest entry, in words.</summary>
    private const int LongestEntry = 4;

    private static readonly FrozenDictionary<string, UnitSort> Entries = Read();

    /// <summary>Finds the longest entry that begins at a token; the words must follow each other with white space only.</summary>
    /// <returns>How many tokens it takes and what sort it is, or zero tokens.</returns>
    public static (int Tokens, UnitSort Sort) Find(FigureTokens text, int index)
    {
        var best = (Tokens: 0, Sort: UnitSort.Thing);
        var key = "";
        for (var length = 1; length <= LongestEntry && text.IsWord(index + length - 1); length++)
        {
            key = length == 1 ? text.Folded(index) : key + " " + text.Folded(index + length - 1);
            if (Entries.TryGetValue(key, out var sort))
            {
                best = (length, sort);
            }
        }

        return best;
    }

    /// <summary>Says whether the whole phrase is an entry.</summary>
    public static bool Contains(string phrase) => Entries.ContainsKey(Fold(phrase));

    /// <summary>Lower case, "hoá" as "hóa", and the letter Ð (U+00D0) as Đ.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            folded.Append(letter is 'Ð' or 'ð' ? 'đ' : char.ToLowerInvariant(letter));
        }

        var text = folded.ToString();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var vowel = text[i];
            var tones = vowel switch { 'o' when OpenVowels.Contains(text[i + 1]) => OTones, 'u' when YTones.Contains(text[i + 1]) => UTones, _ => null };
            if (tones is not null)
            {
                var source = vowel == 'u' ? YTones : ATones.Contains(text[i + 1]) ? ATones : ETones;
                var tone = source.IndexOf(text[i + 1], StringComparison.Ordinal);
                folded[i] = tones[tone];
                folded[i + 1] = source == YTones ? 'y' : source == ATones ? 'a' : 'e';
            }
        }

        return folded.ToString();
    }

    private const string ATones = "àáảãạ";
    private const string ETones = "èéẻẽẹ";
    private const string YTones = "ỳýỷỹỵ";
    private const string OTones = "òóỏõọ";
    private const string UTones = "ùúủũụ";
    private const string OpenVowels = ATones + ETones;

    private static FrozenDictionary<string, UnitSort> Read()
    {
        var entries = new Dictionary<string, UnitSort>();
        Add(Classifiers, UnitSort.Classifier);
        Add(Things, UnitSort.Thing);
        Add(Places, UnitSort.Place);
        Add(Kinds, UnitSort.Kind);
        Add(Measures, UnitSort.Measure);
        Add(Times, UnitSort.Time);
        return entries.ToFrozenDictionary();

        void Add(string words, UnitSort sort)
        {
            foreach (var word in words.Split((char[])[',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                entries[Fold(word)] = sort;
            }
        }
    }
}
