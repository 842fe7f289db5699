namespace DanVan.Domain.Documents.Recognition;

/// <summary>Whether the first column of a table counts something, so that "2019" in it is no label of a year.</summary>
internal static class CountColumn
{
    /// <summary>Says whether the innermost header of the first column ends with what is counted, in parentheses: "Số lần tiếp (lượt)".</summary>
    public static bool IsFirst(StructuredTable table) =>
        table.Columns is [[.., var leaf], ..] && leaf.EndsWith(')') && leaf.LastIndexOf('(') is >= 0 and var opening && NamesUnit(leaf[(opening + 1)..^1]);

    private static bool NamesUnit(string words)
    {
        var tokens = new FigureTokens(words);
        var (length, sort) = UnitLexicon.Find(tokens, 0);
        return length > 0 && length == tokens.Tokens.Count && sort != UnitSort.Time;
    }
}
