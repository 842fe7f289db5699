namespace DanVan.Domain.Documents.Recognition;

/// <summary>The words of a label as the numbers that one template gives them, in ascending order, each with its count.</summary>
/// <param name="Words">The numbers of the words that the template has.</param>
/// <param name="Counts">How often each of them stands in the label.</param>
/// <param name="Others">How many words the template does not have.</param>
internal sealed record NumberedLabel(int[] Words, int[] Counts, int Others)
{
    /// <summary>Gets whether there is no word at all.</summary>
    public bool IsEmpty => Words.Length == 0 && Others == 0;

    /// <summary>Gets a bit for each of its words; labels without a common bit have no common word.</summary>
    public ulong Bits { get; } = Words.Aggregate(0UL, (bits, word) => bits | (1UL << word));
}
