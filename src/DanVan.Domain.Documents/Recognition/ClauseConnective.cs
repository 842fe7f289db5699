using System.Collections.Frozen;

namespace DanVan.Domain.Documents.Recognition;

/// <summary>Finds the words that open a list of parts: "gồm", "trong đó", "cụ thể".</summary>
internal static class ClauseConnective
{
    private const int LongestConnective = 3;

    private static readonly FrozenSet<string> Whole = Fold("gồm, bao gồm, gồm có, chia ra, phân ra, chia thành");

    private static readonly FrozenSet<string> Some = Fold(
        "trong đó, cụ thể, theo đó, trong số, trong tổng số, trong số đó, trong số này, trong số trên, qua phân loại, kết quả, qua đó, chia theo, phân theo, qua xử lý");

    /// <summary>What a total is split by, where these words begin a clause.</summary>
    private static readonly FrozenSet<string> Ways = Fold("theo hình thức, theo cấp, theo loại, theo loại đơn, theo lĩnh vực, theo nội dung, theo khu vực, theo đối tượng, theo tính chất");

    /// <summary>What opens at each token, and how many openings stand before it; the second list has one entry more.</summary>
    public static (ClauseOpening[] Openings, int[] Before) FindAll(FigureTokens tokens)
    {
        var openings = new ClauseOpening[tokens.Tokens.Count];
        var before = new int[openings.Length + 1];
        for (var at = 0; at < openings.Length; at++)
        {
            openings[at] = At(tokens, at);
            before[at + 1] = before[at] + (openings[at] == ClauseOpening.None ? 0 : 1);
        }

        return (openings, before);
    }

    private static ClauseOpening At(FigureTokens tokens, int at)
    {
        // Few words begin a connective; the others are told apart without building phrases.
        if (tokens.Folded(at) is not ("gồm" or "bao" or "chia" or "phân" or "trong" or "cụ" or "theo" or "qua" or "kết"))
        {
            return ClauseOpening.None;
        }

        if (tokens.Folded(at) == "trong" && tokens.IsNumber(at + 1) && !tokens.IsWord(at - 1))
        {
            return ClauseOpening.Some;
        }

        var phrase = "";
        var found = ClauseOpening.None;
        for (var length = 0; length < LongestConnective && tokens.IsWord(at + length); length++)
        {
            phrase = length == 0 ? tokens.Folded(at) : phrase + " " + tokens.Folded(at + length);
            if (Some.Contains(phrase) || (Ways.Contains(phrase) && !tokens.IsWord(at - 1)))
            {
                found = ClauseOpening.Some;
            }
            else if (Whole.Contains(phrase))
            {
                // "bao gồm cả" names something that is inside as well.
                found = tokens.Folded(at + length + 1) == "cả" ? ClauseOpening.None : ClauseOpening.Whole;
            }
        }

        return found;
    }

    private static FrozenSet<string> Fold(string list) => list.Split(", ").Select(word => UnitLexicon.Fold(word)).ToFrozenSet();
}
