namespace DanVan.Domain.Validation.Rules;

/// <summary>How many numbers are written in each of two ways.</summary>
/// <param name="Grouped">Numbers of thousands with their dots: 8.943.</param>
/// <param name="Ungrouped">Numbers of thousands without: 2670.</param>
/// <param name="Unpadded">Numbers of one digit: 5.</param>
/// <param name="Padded">Numbers of one digit after a zero: 05.</param>
internal readonly record struct WritingTally(int Grouped, int Ungrouped, int Unpadded, int Padded)
{
    /// <summary>Gets whether thousands are written in both ways.</summary>
    public bool MixesThousands => Grouped > 0 && Ungrouped > 0;

    /// <summary>Gets whether numbers of one digit are written in both ways.</summary>
    public bool MixesPadding => Unpadded > 0 && Padded > 0;

    /// <summary>Gets whether it counts thousands in either way.</summary>
    public bool HasThousands => (Grouped | Ungrouped) != 0;

    /// <summary>Gets whether it counts numbers of one digit in either way.</summary>
    public bool HasSmall => (Unpadded | Padded) != 0;

    public static WritingTally operator +(WritingTally a, WritingTally b) =>
        new(a.Grouped + b.Grouped, a.Ungrouped + b.Ungrouped, a.Unpadded + b.Unpadded, a.Padded + b.Padded);

    public static WritingTally operator -(WritingTally a, WritingTally b) =>
        new(a.Grouped - b.Grouped, a.Ungrouped - b.Ungrouped, a.Unpadded - b.Unpadded, a.Padded - b.Padded);
}
