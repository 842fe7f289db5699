namespace DanVan.Domain.Documents.Recognition;

/// <summary>How alike two labels are by their words, whatever their order: 0 to 1000.</summary>
/// <remarks>A word that many labels of the same family carry ("số", "đơn") says little; it weighs one over the number of labels that carry it.</remarks>
internal sealed class TemplateLikeness
{
    /// <summary>The likeness of equal labels.</summary>
    public const int Same = 1000;

    private const int FullWeight = 27720;
    private const int MostCarriers = 12;

    private readonly Dictionary<string, int> _carriers = [];

    /// <param name="family">The labels among which one is looked for.</param>
    public TemplateLikeness(IEnumerable<TemplateLabel> family)
    {
        foreach (var label in family)
        {
            foreach (var word in label.Words.Keys)
            {
                _carriers[word] = _carriers.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Compares two labels; two empty ones are not alike.</summary>
    public int Of(TemplateLabel a, TemplateLabel b)
    {
        var (common, all) = (0L, 0L);
        foreach (var (word, count) in a.Words)
        {
            var weight = Weight(word);
            all += count * weight;
            common += Math.Min(count, b.Words.GetValueOrDefault(word)) * weight;
        }

        foreach (var (word, count) in b.Words)
        {
            all += count * Weight(word);
        }

        return all == 0 ? 0 : (int)(2 * common * Same / all);
    }

    private long Weight(string word) => FullWeight / Math.Clamp(_carriers.GetValueOrDefault(word, 1), 1, MostCarriers);
}
