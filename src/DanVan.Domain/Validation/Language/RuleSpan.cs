namespace DanVan.Domain.Validation.Language;

/// <summary>A stretch of the text of a rule.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="Length">How many characters; 0 at the end of the text.</param>
public readonly record struct RuleSpan(int Start, int Length)
{
    /// <summary>Gets the character after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from the beginning of this one to the end of another.</summary>
    internal RuleSpan To(RuleSpan last) => new(Start, Math.Max(0, last.End - Start));
}
