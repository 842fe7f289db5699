namespace DanVan.Domain.Validation.Language;

/// <summary>How large a rule may be. A text beyond them is refused, in time linear in the limit.</summary>
public sealed record RuleLimits
{
    /// <summary>Gets the limits that apply where none are given.</summary>
    public static RuleLimits Default { get; } = new();

    /// <summary>Gets how many characters the text may have.</summary>
    public int Length { get; init; } = 64 * 1024;

    /// <summary>Gets how deep parts may lie inside each other; above 500 counts as 500, which a thread of one megabyte bears.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Gets how many parts a rule may have.</summary>
    public int Nodes { get; init; } = 20_000;

    /// <summary>Gets how many digits a number may have.</summary>
    public int Digits { get; init; } = 100;
}
