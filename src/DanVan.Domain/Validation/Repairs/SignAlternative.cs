namespace DanVan.Domain.Validation.Repairs;

/// <summary>One way to make everything hold by changing signs and swapping numbers.</summary>
public sealed record SignAlternative
{
    /// <summary>Gets what is done: changes of sign by variable, then swaps in the order given.</summary>
    public required IReadOnlyList<SignAction> Actions { get; init; }

    /// <summary>Gets the numbers that change, by variable.</summary>
    public required IReadOnlyList<FigureCorrection> Changes { get; init; }
}
