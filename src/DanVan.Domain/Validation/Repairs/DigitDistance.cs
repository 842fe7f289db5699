namespace DanVan.Domain.Validation.Repairs;

/// <summary>How many slips of a finger lie between two texts.</summary>
public static class DigitDistance
{
    /// <summary>
    /// Counts the fewest characters to replace, insert, delete or swap with their neighbour that make one text of the other, none of them
    /// touched twice (optimal string alignment): 1 from "192" to "129", 2 from "-1" to "10".
    /// </summary>
    public static int Between(string typed, string meant)
    {
        Guard.Against.Null(typed);
        Guard.Against.Null(meant);
        var (before, last, next) = (new int[meant.Length + 1], new int[meant.Length + 1], new int[meant.Length + 1]);
        for (var j = 0; j <= meant.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= typed.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= meant.Length; j++)
            {
                var replaced = last[j - 1] + (typed[i - 1] == meant[j - 1] ? 0 : 1);
                next[j] = Math.Min(replaced, Math.Min(last[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[meant.Length];
    }
}
