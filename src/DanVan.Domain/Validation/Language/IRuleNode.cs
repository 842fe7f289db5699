namespace DanVan.Domain.Validation.Language;

/// <summary>A part of a rule that was read: a number, a reference, an operation on other parts.</summary>
/// <remarks>Parts are equal when they say the same, wherever they stand in the text. Only this library makes them.</remarks>
public interface IRuleNode
{
    /// <summary>Gets where it stands in the text.</summary>
    RuleSpan Span { get; }

    /// <summary>Gets how many parts lie inside each other here, this one included.</summary>
    internal int Depth { get; }
}
