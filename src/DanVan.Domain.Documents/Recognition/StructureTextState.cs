using System.Buffers;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>How a text stands at its end: whether a sentence is over, and what is still open.</summary>
internal readonly record struct StructureTextState
{
    private const int LongestWord = 12;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("“”()");

    // No paragraph of a report ends on one of these: what follows goes on with it.
    private static readonly HashSet<string> OpenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "và", "hoặc", "của", "các", "những", "cho", "về", "với", "tại", "từ", "đến", "theo", "bởi", "là", "mà", "để", "nhằm", "trong",
        "được", "bị", "đã", "đang", "sẽ", "mỗi", "vào", "số", "gần", "khoảng", "cùng", "bằng", "như",
    };

    // A figure after one of these goes on: "so với năm" / "2019. Trong đó".
    private static readonly HashSet<string> FigureWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "năm", "tháng", "ngày", "quý", "số", "tổ", "điều", "khoản", "trên", "dưới", "hơn", "gần", "đạt", "còn", "tăng", "giảm", "tiếp", "bằng", "chiếm",
    };

    /// <summary>Gets whether it ends with a mark that ends a sentence or a part of one.</summary>
    public bool IsFinished { get; private init; }

    /// <summary>Gets whether its last word or mark asks for more.</summary>
    public bool AsksForMore { get; private init; }

    /// <summary>Gets whether its last word asks for a figure.</summary>
    public bool AsksForFigure { get; private init; }

    /// <summary>Gets how many quotation marks are open.</summary>
    public int OpenQuotes { get; private init; }

    /// <summary>Gets how many brackets are open.</summary>
    public int OpenBrackets { get; private init; }

    /// <summary>Gets the length so far, in characters.</summary>
    public int Length { get; private init; }

    /// <summary>Gets the length of the last line.</summary>
    public int LastLength { get; private init; }

    /// <summary>Gets whether there are letters, and all of them are capitals.</summary>
    public bool IsCapitals { get; private init; }

    public static bool AllCapitals(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            any |= char.IsUpper(c);
        }

        return any;
    }

    public StructureTextState After(string line)
    {
        if (line.Length == 0)
        {
            return this;
        }

        var quotes = OpenQuotes;
        var brackets = OpenBrackets;
        for (var (at, next) = (0, 0); (next = line.AsSpan(at).IndexOfAny(Brackets)) >= 0; at++)
        {
            at += next;
            switch (line[at])
            {
                case '“':
                    quotes++;
                    break;
                case '”':
                    quotes = Math.Max(0, quotes - 1);
                    break;
                case '(':
                    brackets++;
                    break;
                case ')':
                    brackets = Math.Max(0, brackets - 1);
                    break;
            }
        }

        var end = line.Length;
        while (end > 0 && line[end - 1] is '”' or '"' or '\'' or ')' or ']' or '»' or ' ' or '’' or '*')
        {
            end--;
        }

        var last = end == 0 ? ' ' : line[end - 1];
        return new StructureTextState
        {
            IsFinished = last is '.' or ';' or ':' or '!' or '?' or '…' or '/',
            AsksForMore = last == ',' || (end == line.Length && EndsWith(OpenWords, line)),
            AsksForFigure = end == line.Length && EndsWith(FigureWords, line),
            OpenQuotes = quotes,
            OpenBrackets = brackets,
            Length = Length + line.Length,
            LastLength = line.Length,
            IsCapitals = AllCapitals(line) ? Length == 0 || IsCapitals : IsCapitals && !line.Any(char.IsLetter),
        };
    }

    private static bool EndsWith(HashSet<string> words, string line)
    {
        var from = line.Length;
        while (from > 0 && line.Length - from <= LongestWord && char.IsLetter(line[from - 1]))
        {
            from--;
        }

        // Capitals are a heading or a name, where such words do stand last.
        return from < line.Length && from > 0 && char.IsLower(line[from]) && words.Contains(line[from..]);
    }
}
