namespace DanVan.Domain.Validation;

/// <summary>The rules of a template. Data, published by whoever owns the form.</summary>
public sealed class Rulebook
{
    /// <summary>Gets the code of the rulebook.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the code of the template it is for.</summary>
    public required string Template { get; init; }

    /// <summary>Gets the rules in the order they are checked.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }
}
