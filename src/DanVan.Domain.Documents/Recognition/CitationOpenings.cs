namespace DanVan.Domain.Documents.Recognition;

/// <summary>Tells by two letters whether one of many phrases may begin at a place; few words of a text pass.</summary>
internal sealed class CitationOpenings
{
    private const int Places = 1024;

    private readonly bool[] _begin = new bool[Places];

    /// <param name="phrases">Folded phrases of two letters or more.</param>
    public CitationOpenings(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _begin[PlaceOf(phrase[0], phrase[1])] = true;
        }
    }

    /// <summary>Says whether a phrase may begin at an offset of a folded text; where it says no, none does.</summary>
    public bool MayBegin(string folded, int at) => at + 1 < folded.Length && _begin[PlaceOf(folded[at], folded[at + 1])];

    private static int PlaceOf(char first, char second) => ((first * 37) + second) % Places;
}
