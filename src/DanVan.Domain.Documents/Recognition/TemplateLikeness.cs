namespace DanVan.Domain.Documents.Recognition;

/// <summary>How alike two labels are by their words, whatever their order: 0 to 1000.</summary>
/// <remarks>A word that many labels of the same family carry ("số", "đơn") says little; it weighs one over the number of labels that carry it.</remarks>
internal sealed class TemplateLikeness
{
    /// <summary>The likeness of equal labels.</summary>
    public const int Same = 1000;

    private const int FullWeight = 27720;
    private const int MostCarriers = 12;

    private readonly int[] _weights;

    /// <param name="family">The labels among which one is looked for.</param>
    public TemplateLikeness(IEnumerable<NumberedLabel> family)
    {
        var carriers = new List<int>();
        foreach (var word in family.SelectMany(label => label.Words))
        {
            while (carriers.Count <= word)
            {
                carriers.Add(0);
            }

            carriers[word]++;
        }

        _weights = [.. carriers.Select(count => FullWeight / Math.Clamp(count, 1, MostCarriers))];
    }

    /// <summary>Compares two labels, one of which the template has; two empty ones are not alike.</summary>
    public int Of(NumberedLabel a, NumberedLabel b) => Of(a, WeightOf(a), b, WeightOf(b));

    /// <summary>Compares two labels whose weights are known.</summary>
    public int Of(NumberedLabel a, long weightOfA, NumberedLabel b, long weightOfB) =>
        (a.Bits & b.Bits) == 0 ? 0 : (int)(2 * CommonWeight(a, b) * Same / (weightOfA + weightOfB));

    /// <summary>The weight of all words of a label.</summary>
    public long WeightOf(NumberedLabel label)
    {
        var sum = (long)FullWeight * label.Others;
        for (var i = 0; i < label.Words.Length; i++)
        {
            sum += (long)label.Counts[i] * WeightOf(label.Words[i]);
        }

        return sum;
    }

    private long CommonWeight(NumberedLabel a, NumberedLabel b)
    {
        var (i, j, common) = (0, 0, 0L);
        while (i < a.Words.Length && j < b.Words.Length)
        {
            var order = a.Words[i] - b.Words[j];
            if (order == 0)
            {
                common += (long)Math.Min(a.Counts[i], b.Counts[j]) * WeightOf(a.Words[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    private int WeightOf(int word) => word < _weights.Length ? _weights[word] : FullWeight;
}
