using System.Collections.Frozen;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words that say what is counted, as Vietnamese reports use them.</summary>
internal static partial class UnitLexicon
{
    /// <summary>Finds the longest entry that begins at a token; the words must follow each other with white space only.</summary>
    /// <returns>How many tokens it takes and what sort it is, or zero tokens.</returns>
    public static (int Tokens, UnitSort Sort) Find(FigureTokens text, int index)
    {
        var key = text.Folded(index);
        var best = (Tokens: 0, Sort: UnitSort.Thing);
        var longest = FirstWords.GetValueOrDefault(key);
        for (var length = 1; length <= longest; length++)
        {
            if (length > 1)
            {
                if (!text.IsWord(index + length - 1))
                {
                    break;
                }

                key = $"{key} {text.Folded(index + length - 1)}";
            }

            if (Entries.TryGetValue(key, out var sort))
            {
                best = (length, sort);
            }
        }

        return best;
    }

    /// <summary>Says whether a folded unit measures what has parts: "ha", "đồng".</summary>
    public static bool IsMeasure(string unit) => Entries.TryGetValue(unit, out var sort) && sort == UnitSort.Measure;

    /// <summary>Lower case, "hoá" as "hóa" and "thuỷ" as "thủy", and the letter Ð (U+00D0) as Đ.</summary>
    /// <remarks>Only an open syllable is written in two ways: "hoá", but never "hóach".</remarks>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = word[i] is 'Ð' or 'ð' ? 'đ' : char.ToLowerInvariant(word[i]);
        }

        for (var i = 0; i + 1 < folded.Length; i++)
        {
            if (folded[i] is not ('o' or 'u') || folded[i + 1] < '\u0080')
            {
                continue;
            }

            var isOpen = i + 2 == folded.Length || !char.IsLetter(folded[i + 2]);
            if (isOpen && ToneVowels.TryGetValue((folded[i], folded[i + 1]), out var usual) && !(i > 0 && folded[i - 1] == 'q'))
            {
                (folded[i], folded[i + 1]) = usual;
            }
        }

        return folded.ToString();
    }

    private static readonly FrozenDictionary<(char, char), (char, char)> ToneVowels = new (string Marked, string Usual, char First, char Plain)[]
    {
        ("àáảãạ", "òóỏõọ", 'o', 'a'),
        ("èéẻẽẹ", "òóỏõọ", 'o', 'e'),
        ("ỳýỷỹỵ", "ùúủũụ", 'u', 'y'),
    }.SelectMany(row => row.Marked.Zip(row.Usual, (marked, usual) => KeyValuePair.Create((row.First, marked), (usual, row.Plain)))).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, UnitSort> Entries = Read();

    /// <summary>The first word of each entry, with the number of words of the longest entry that begins so.</summary>
    private static readonly FrozenDictionary<string, int> FirstWords =
        Entries.Keys.GroupBy(entry => entry.Split(' ')[0]).ToFrozenDictionary(group => group.Key, group => group.Max(entry => entry.Count(letter => letter == ' ') + 1));

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
